using Jvn.Site.Browser.Tests.Pages;
using Jvn.Site.Browser.Tests.Stage;
using Microsoft.Playwright;
using Xunit;

namespace Jvn.Site.Browser.Tests.Keyboard;

/// <summary>Who has no mouse gets everywhere, sees where, and gets out again; who has a shaking finger hits what he means.</summary>
public sealed class KeyboardTests(TestStage stage)
{
    private static readonly string Walk = File.ReadAllText(Checkout.At("tests", "Jvn.Site.Browser.Tests", "Keyboard", "walk.js"));

    [Theory]
    [MemberData(nameof(Combinations.Widths), MemberType = typeof(Combinations))]
    public async Task The_Tab_key_leads_through_all_of_a_page_in_order_and_nothing_to_click_on_is_too_small(string kind, string language, int width)
    {
        await using var visit = await Visit.ToAsync(stage, stage.Demonstration.At(PageKinds.Named(kind).In(language)), new View(width));
        await Script.EvaluateAsync(visit.Page, Walk);
        var stops = (await Script.EvaluateAsync(visit.Page, "walkCount")).GetInt32();
        Assert.True(stops > 5, "A page leads somewhere.");
        var small = await FoundAsync(visit, "smallTargets()");
        await PressTabAsync(visit.Page, stops + 20);
        Verdict.Clean((await FoundAsync(visit, "walkReport()")).Concat(small));
    }

    [Fact]
    public async Task The_skip_link_is_seen_when_it_has_the_focus_and_leads_to_the_content()
    {
        await using var visit = await Visit.ToAsync(stage, stage.Demonstration.At("/"), View.Phone);
        await visit.Page.Keyboard.PressAsync("Tab");
        var box = await visit.Page.Locator("a[href='#main']").BoundingBoxAsync();
        Assert.True(box is { Width: > 24, Height: > 16, X: >= 0, Y: >= 0 },
            $"The skip link is not to be seen: {box?.Width}x{box?.Height} at {box?.X}, {box?.Y}.");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True((await Script.EvaluateAsync(visit.Page, "document.querySelector('main').contains(document.activeElement)")).GetBoolean(),
            "The skip link does not skip.");
    }

    private static async Task<IEnumerable<string?>> FoundAsync(Visit visit, string expression) =>
        [.. (await Script.EvaluateAsync(visit.Page, expression)).EnumerateArray().Select(found => found.GetString())];

    /// <summary>Sends the key again and again without waiting for each, since a long page has a thousand stops.</summary>
    private static async Task PressTabAsync(IPage page, int times)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        var presses = new List<Task>();
        for (var press = 0; press < times; press++)
        {
            foreach (var type in new[] { "rawKeyDown", "keyUp" })
            {
                presses.Add(session.SendAsync("Input.dispatchKeyEvent", new Dictionary<string, object>
                {
                    ["type"] = type,
                    ["key"] = "Tab",
                    ["code"] = "Tab",
                    ["windowsVirtualKeyCode"] = 9,
                }));
            }

            if (presses.Count >= 100)
            {
                await Task.WhenAll(presses);
                presses.Clear();
            }
        }

        await Task.WhenAll(presses);
        await session.DetachAsync();
    }
}
