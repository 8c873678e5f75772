using Jvn.Site.Browser.Tests.Pages;
using Jvn.Site.Browser.Tests.Stage;
using Xunit;

namespace Jvn.Site.Browser.Tests.Reading;

/// <summary>Text fits narrow windows (WCAG 1.4.10) and other people's spacing (1.4.12).</summary>
public sealed class ReflowTests(TestStage stage)
{
    /// <summary>What sticks out of the window, but for what scrolls in a box of its own.</summary>
    private const string TooWide =
        """
        (() => {
          const limit = document.documentElement.clientWidth;
          const found = document.documentElement.scrollWidth > limit ? [`the page is ${document.documentElement.scrollWidth} of ${limit} wide`] : [];
          const scrolls = element => { for (let box = element; box && box !== document.body; box = box.parentElement) if (/(auto|scroll)/.test(getComputedStyle(box).overflowX)) return true; return false; };
          for (const element of document.body.querySelectorAll('*')) {
            const box = element.getBoundingClientRect();
            if (box.right > limit + 1 && box.width > 1 && !scrolls(element) && !element.closest('.hidden'))
              found.push(`<${element.tagName.toLowerCase()} class="${element.className}"> reaches to ${Math.round(box.right)}: ${element.textContent.trim().slice(0, 40)}`);
          }
          return found.slice(0, 5);
        })()
        """;

    /// <summary>Boxes that cut off what is in them.</summary>
    private const string Clipped =
        """
        [...document.body.querySelectorAll('*')].filter(element => {
          const style = getComputedStyle(element);
          return /(hidden|clip)/.test(style.overflowX + style.overflowY) && element.getBoundingClientRect().width > 1 && element.checkVisibility()
            && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
        }).map(element => `<${element.tagName.toLowerCase()} class="${element.className}"> clips ${element.textContent.trim().slice(0, 40)}`).slice(0, 5)
        """;

    private const string Spacing =
        """
        (() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }');
          document.adoptedStyleSheets = [sheet];
        })()
        """;

    [Theory]
    [MemberData(nameof(Combinations.LongWords), MemberType = typeof(Combinations))]
    public async Task A_page_fits_a_window_of_320_and_one_with_wider_spacing(string kind, string language)
    {
        await using var visit = await Visit.ToAsync(stage, stage.Demonstration.At(PageKinds.Named(kind).In(language)), new View(320));
        Verdict.Clean(await FoundAsync(visit, TooWide));
        Verdict.Clean(await FoundAsync(visit, Clipped));
        await Script.EvaluateAsync(visit.Page, Spacing);
        Verdict.Clean(await FoundAsync(visit, TooWide));
        Verdict.Clean(await FoundAsync(visit, Clipped));
    }

    private static async Task<IEnumerable<string?>> FoundAsync(Visit visit, string expression) =>
        (await Script.EvaluateAsync(visit.Page, expression)).EnumerateArray().Select(found => found.GetString());
}
