using Microsoft.Playwright;
using Xunit;

namespace Jvn.Site.Browser.Tests.Pages;

/// <summary>Every kind of page in every way to look at it, as data of theories, so that a failure names all of it.</summary>
public static class Combinations
{
    private const int Phone = 390;
    private const int Desk = 1280;

    /// <summary>Every kind of page in both languages.</summary>
    public static TheoryData<string, string> Pages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var kind in PageKinds.All)
            {
                foreach (var language in Languages(kind))
                    data.Add(kind.Name, language);
            }

            return data;
        }
    }

    /// <summary>Every kind of page in Japanese, for what does not depend on the language.</summary>
    public static TheoryData<string, string> Kinds => [.. PageKinds.All.Select(kind => (kind.Name, "ja"))];

    /// <summary>Every kind of page in English, where there is one: its words are longer than Japanese ones.</summary>
    public static TheoryData<string, string> LongWords => [.. PageKinds.All.Select(kind => (kind.Name, kind.IsBilingual ? "ja" : "en"))];

    /// <summary>Every kind of page on a phone and on a desk: one in each language, both where there is but one.</summary>
    public static TheoryData<string, string, int> Widths
    {
        get
        {
            var data = new TheoryData<string, string, int>();
            foreach (var (kind, language) in Pages.Select(row => row.Data))
            {
                foreach (var width in new[] { Phone, Desk }.Where(width => IsAlone(kind) || language == "ja" == (width == Phone)))
                    data.Add(kind, language, width);
            }

            return data;
        }
    }

    /// <summary>Every kind of page so that each language, light and dark, phone and desk meets each of the others at least once.</summary>
    public static TheoryData<string, string, ColorScheme, int> Looks
    {
        get
        {
            var data = new TheoryData<string, string, ColorScheme, int>();
            foreach (var (kind, language) in Pages.Select(row => row.Data))
            {
                foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
                {
                    foreach (var width in new[] { Phone, Desk }.Where(width => IsAlone(kind) || language == "ja" == (scheme == ColorScheme.Light == (width == Phone))))
                        data.Add(kind, language, scheme, width);
                }
            }

            return data;
        }
    }

    // True where one page stands for both languages, so that nothing is shared out between two.
    private static bool IsAlone(string kind) => PageKinds.Named(kind).IsBilingual;

    private static string[] Languages(PageKind kind) => kind.IsBilingual ? ["ja"] : ["ja", "en"];
}
