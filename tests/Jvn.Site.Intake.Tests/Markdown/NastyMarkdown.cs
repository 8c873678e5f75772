using System.Text;

namespace Jvn.Site.Intake.Tests.Markdown;

/// <summary>Makes Markdown nobody would write, from the pieces that have broken Markdown libraries before. The same seed makes the same text.</summary>
internal sealed class NastyMarkdown(int seed)
{
    private static readonly string[] Pieces =
    [
        "[", "]", "(", ")", "![", "](", "[a](b", "[a][r]", "[r]: https://x.example/ \"t\"\n", "[r]: javascript:x\n", "*", "**", "***", "_", "__", "`", "``",
            "```\n", "~~~\n",
        "<", ">", "<b>", "</b>", "<!--", "-->", "<?", "<![CDATA[", "<a href='", "<https://x.example/?a=\"&b>", "<javascript:alert(1)>", "<a@b.example>",
        "&", "&amp;", "&#x202e;", "&#0;", "&#xD800;", "&#x110000;", "&lt;script&gt;", "&colon;", "&NewLine;", "\\", "\\\n", "  \n", "\n", "\n\n", "\t",
            "    ", " ",
        "> ", "- ", "+ ", "* ", "1. ", "99) ", "  - ", "# ", "## ", "### ", "## 概要\n", "## 対策方法\n", "===\n", "---\n", "***\n", "|", "|-|-|\n", "|:-:|",
            "a|b\n-|-\nc|d|e\n",
        "a", "漢字", "か\u3099", "😀", "\u202E", "\u200B", "\0", "\uFFFE", "\uD800", "\uDC00", "\u2028", "\r", "\r\n", "\"", "'", "fig.png", "log.txt",
            "(fig.png)", "![図](fig.png \"題\")",
        "(javascript:x)", "(https://u@x.example)", "(https://x.example/\\)", "(data:text/html,x)", "(<https://x.example/ y>)", "{onclick=x}", "$x$", "\u00A0",
            "\u3000", "]:", "[^1]", "~~",
    ];

    private readonly Random random = new(seed);

    public string Next(int length)
    {
        var text = new StringBuilder(random.Next(3) == 0 ? "" : "## 概要\n");
        while (text.Length < length)
        {
            var piece = Pieces[random.Next(Pieces.Length)];
            var times = random.Next(8) == 0 ? random.Next(1, 40) : 1;
            for (var i = 0; i < times; i++)
                text.Append(piece);
        }

        return text.ToString();
    }
}
