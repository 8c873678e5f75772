using Microsoft.Playwright;
using Xunit;

namespace Jvn.Site.Browser.Tests.Pages;

/// <summary>Every kind of page and ways to look at it, as data of theories, so that a failure names all of it.</summary>
/// <remarks>
/// The ordinary run looks at each kind once or twice, and the ways change from kind to kind, so that all of them are met. In all of its ways each
/// kind is looked at when <c>JVN_BROWSER</c> is <c>all</c>, as <c>./test --long</c> sets it.
/// </remarks>
public static class Combinations
{
    private const int Phone = 390;
    private const int Desk = 1280;

    /// <summary>True in the run at full length.</summary>
    public static readonly bool AllWays = Environment.GetEnvironmentVariable("JVN_BROWSER") == "all";

    /// <summary>Every kind of page in Japanese, for what does not depend on the language.</summary>
    public static TheoryData<string, string> Kinds => [.. PageKinds.All.Select(kind => (kind.Name, "ja"))];

    /// <summary>Every kind of page in English, where there is one: its words are longer than Japanese ones.</summary>
    public static TheoryData<string, string> LongWords => [.. PageKinds.All.Select(kind => (kind.Name, kind.IsBilingual ? "ja" : "en"))];

    /// <summary>Every kind of page on a phone or on a desk, the one in Japanese, the other in English. In all ways: on both.</summary>
    public static TheoryData<string, string, int> Widths
    {
        get
        {
            var data = new TheoryData<string, string, int>();
            foreach (var (at, kind) in PageKinds.All.Index())
            {
                (string Language, int Width)[] ways = [("ja", Phone), ("en", Desk)];
                foreach (var (language, width) in AllWays ? ways : ways.Skip(at % 2).Take(1))
                    data.Add(kind.Name, InOneOf(kind, language), width);
            }

            return data;
        }
    }

    /// <summary>Every kind of page in light and dark, one in each language, one on a phone and one on a desk; in all ways, each of these meets each of the
    /// others at least once.</summary>
    public static TheoryData<string, string, ColorScheme, int> Looks
    {
        get
        {
            var data = new TheoryData<string, string, ColorScheme, int>();
            foreach (var (at, kind) in PageKinds.All.Index())
            {
                (string Language, ColorScheme Scheme, int Width)[] ways =
                [
                    ("ja", ColorScheme.Light, Phone), ("en", ColorScheme.Dark, Desk),
                    ("en", ColorScheme.Light, Desk), ("ja", ColorScheme.Dark, Phone),
                    ("ja", ColorScheme.Light, Desk), ("en", ColorScheme.Dark, Phone),
                    ("en", ColorScheme.Light, Phone), ("ja", ColorScheme.Dark, Desk),
                ];
                foreach (var (language, scheme, width) in (AllWays ? ways : ways.Skip(2 * (at % 4)).Take(2))
                    .Select(way => way with { Language = InOneOf(kind, way.Language) }).Distinct())
                    data.Add(kind.Name, language, scheme, width);
            }

            return data;
        }
    }

    // One page can stand for both languages.
    private static string InOneOf(PageKind kind, string language) => kind.IsBilingual ? "ja" : language;
}
