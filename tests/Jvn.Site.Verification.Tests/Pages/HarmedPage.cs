using System.Text;

namespace Jvn.Site.Verification.Tests.Pages;

/// <summary>A page with a few changes at random places, such as a slip in a theme, or somebody who means harm, could make.</summary>
internal static class HarmedPage
{
    private static readonly string[] Pieces =
    [
        "<", ">", "\"", "'", "/", "=", " ", "&", "&#58;", "\0", "<p>", "</p>", "<b id=\"x\">", "</b>", "<a href=\"/\">", "</a>", "<div id=\"x\">", "</div>",
        "<!--", "-->", "<script>", "</script>", "<script src=\"/a.js\">", "<style>", "</style>", "<title>", "</title>", "<title>x</title>", "<table>",
        "</table>", "<tr>", "<td id=\"x\">", "</td>", "<svg>", "</svg>", "<textarea>", "</textarea>", "<select>", "<option id=\"x\">", "</select>",
        "<template>", "<noscript>", "<iframe src=\"/\"></iframe>", "<base href=\"/\">", "<img src=\"//www.example.com/\">", "<img src=\"/a.png\" />",
        "<br>", "<body id=\"x\">", "</body>", "<html id=\"x\">", "<head>", "</head>", "<form>", "</form>", "<plaintext>", " style=\"x\"",
        " onload=\"x\"", " id=\"x\"", " class=\"jvn-preview-mark\"", " href=\"javascript:x\"", " src=\"x:y\"", " lang=\"en\"",
        "<link rel=\"icon\" href=\"//x/\">", "<meta http-equiv=\"Content-Security-Policy\">",
    ];

    public static byte[] Of(byte[] page, Random dice)
    {
        var harmed = page.ToList();
        for (var change = dice.Next(1, 5); change > 0; change--)
            Harm(harmed, dice);
        return [.. harmed];
    }

    private static void Harm(List<byte> page, Random dice)
    {
        var at = Boundary(page, dice.Next(page.Count), dice);
        switch (dice.Next(4))
        {
            case 0:
                page.RemoveRange(at, Math.Min(page.Count - at, dice.Next(1, 30)));
                break;
            case 1:
                var from = Boundary(page, dice.Next(page.Count), dice);
                page.InsertRange(at, page.GetRange(from, Math.Min(page.Count - from, dice.Next(1, 60))));
                break;
            default:
                page.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[dice.Next(Pieces.Length)]));
                break;
        }
    }

    // More often where something begins or ends, than in the middle of a word.
    private static int Boundary(List<byte> page, int at, Random dice)
    {
        if (dice.Next(4) == 0)
            return at;
        while (at > 0 && page[at] is not ((byte)'<' or (byte)' ' or (byte)'"') && page[at - 1] != '>')
            at--;
        return at;
    }
}
