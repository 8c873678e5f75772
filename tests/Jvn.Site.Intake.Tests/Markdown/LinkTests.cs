using Xunit;

namespace Jvn.Site.Intake.Tests.Markdown;

public sealed class LinkTests
{
    private const string Rel = "rel=\"noopener nofollow ugc\"";

    [Theory]
    [InlineData("[a](https://www.example.com/?a=1&b=2#c)", $"<p><a href=\"https://www.example.com/?a=1&amp;b=2#c\" {Rel}>a</a></p>")]
    [InlineData("[a](HTTP://Example.com:8080)", $"<p><a href=\"http://Example.com:8080\" {Rel}>a</a></p>")]
    [InlineData("<https://www.example.com/x>", $"<p><a href=\"https://www.example.com/x\" {Rel}>https://www.example.com/x</a></p>")]
    [InlineData("<psirt@example.com>", "<p><a href=\"mailto:psirt@example.com\">psirt@example.com</a></p>")]
    [InlineData("[a](https://日本語.example/道?%41%zz)", $"<p><a href=\"https://xn--wgv71a119e.example/%E9%81%93?%41%25zz\" {Rel}>a</a></p>")]
    [InlineData("[a](http://[2001:db8::1]:80/)", $"<p><a href=\"http://[2001:db8::1]:80/\" {Rel}>a</a></p>")]
    [InlineData("[a][r]\n\n[r]: https://x.example/ \"題 <&\"", $"<p><a href=\"https://x.example/\" title=\"題 &lt;&amp;\" {Rel}>a</a></p>")]
    [InlineData("[a](log.txt)", "<p><a href=\"/jp/JVN12345678/log.txt\">a</a></p>")]
    [InlineData("![図 *1*](fig.png)", "<p><img src=\"/jp/JVN12345678/fig.png\" alt=\"図 1\" loading=\"lazy\" /></p>")]
    [InlineData("[![図](fig.png)](https://x.example)",
        $"<p><a href=\"https://x.example\" {Rel}><img src=\"/jp/JVN12345678/fig.png\" alt=\"図\" loading=\"lazy\" /></a></p>")]
    public void A_good_address_becomes_a_link(string text, string html) => Assert.Equal(html, MarkdownCases.Html(text));

    [Theory]
    [InlineData("全角 [a](javascript:alert(1))", "JVN4041@1:4")]
    [InlineData("[a](javascript&colon;x)", "JVN4041@1:1")]
    [InlineData("[a](JaVa&#115;cript:x)", "JVN4041@1:1")]
    [InlineData("![a](data:image/png;base64,AA)", "JVN4041@1:1")]
    [InlineData("<vbscript:x>", "JVN4041@1:1")]
    [InlineData("あ [a][r]\n\n[r]: ftp://x.example/", "JVN4041@1:3")]
    [InlineData("[a](&#9;javascript:x)", "JVN4042@1:1")]
    [InlineData("[a](https:/x.example)", "JVN4042@1:1")]
    [InlineData("[a](<https://x.example/a b>)", "JVN4042@1:1")]
    [InlineData("[a](https://x.example\\y)", "JVN4042@1:1")]
    [InlineData("[a](https://x.example/&#x202e;)", "JVN4042@1:1")]
    [InlineData("[a](https://jvn.jp@evil.example/)", "JVN4043@1:1")]
    [InlineData("[a](https://a..b/)", "JVN4044@1:1")]
    [InlineData("[a](https:///x)", "JVN4044@1:1")]
    [InlineData("[a](https://1.2.3.256/)", "JVN4044@1:1")]
    [InlineData("[a](https://0x7f.1/)", "JVN4044@1:1")]
    [InlineData("[a](https://x.example:99999/)", "JVN4044@1:1")]
    [InlineData("[a](https://x%2eexample/)", "JVN4044@1:1")]
    [InlineData("[a](mailto:a@x.example?bcc=b@y.example)", "JVN4045@1:1")]
    [InlineData("[](https://x.example/)", "JVN4046@1:1")]
    [InlineData("[a]()", "JVN4047@1:1")]
    [InlineData("[a](//evil.example/)", "JVN4048@1:1")]
    [InlineData("[a](../log.txt)", "JVN4049@1:1")]
    [InlineData("[a](/etc/passwd)", "JVN4048@1:1")]
    [InlineData("[a](Log.txt)", "JVN4049@1:1")]
    [InlineData("![a](https://x.example/fig.png)", "JVN4052@1:1")]
    [InlineData("![a](log.txt)", "JVN4053@1:1")]
    [InlineData("![](fig.png)", "JVN4054@1:1")]
    [InlineData("![a [b](javascript:x)](fig.png)", "JVN4041@1:5")]
    public void A_bad_address_is_reported(string text, string found) => Assert.Equal(found.Split(' '), MarkdownCases.Found(text));
}
