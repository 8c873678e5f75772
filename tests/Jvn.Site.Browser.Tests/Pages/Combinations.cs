using Microsoft.Playwright;
using Xunit;

namespace Jvn.Site.Browser.Tests.Pages;

/// <summary>Every kind of page in every way to look at it, as data of theories, so that a failure names all of it.</summary>
public static class Combinations
{
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

    public static TheoryData<string, string, int> Widths
    {
        get
        {
            var data = new TheoryData<string, string, int>();
            foreach (var kind in PageKinds.All)
            {
                foreach (var language in Languages(kind))
                {
                    data.Add(kind.Name, language, 390);
                    data.Add(kind.Name, language, 1280);
                }
            }

            return data;
        }
    }

    public static TheoryData<string, string, ColorScheme, int> Looks
    {
        get
        {
            var data = new TheoryData<string, string, ColorScheme, int>();
            foreach (var (kind, language, width) in Widths.Select(row => row.Data))
            {
                data.Add(kind, language, ColorScheme.Light, width);
                data.Add(kind, language, ColorScheme.Dark, width);
            }

            return data;
        }
    }

    private static string[] Languages(PageKind kind) => kind.IsBilingual ? ["ja"] : ["ja", "en"];
}
