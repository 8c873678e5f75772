using Jvn.Site.Theme.Parts;
using Xunit;

namespace Jvn.Site.Output.Tests.Pages;

/// <summary>An address that stands for itself is read by people, and never looks like another one.</summary>
public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://www.example.jp/", "www.example.jp")]
    [InlineData("https://www.example.jp/a/b.html?x=1#y", "www.example.jp/a/b.html?x=1#y")]
    [InlineData("http://www.example.jp:8080/a", "www.example.jp:8080/a")]
    [InlineData("https://www.example.jp/%E8%84%86%E5%BC%B1%E6%80%A7/a%2Fb", "www.example.jp/脆弱性/a%2Fb")]
    [InlineData("https://www.example.jp/a%20b", "www.example.jp/a%20b")]
    [InlineData("https://www.example.jp/%E2%80%AEgpj.exe", "www.example.jp/%E2%80%AEgpj.exe")]
    [InlineData("https://www.example.jp/a%E2%80%8Bb", "www.example.jp/a%E2%80%8Bb")]
    [InlineData("https://www.example.jp/%FF%00", "www.example.jp/%FF%00")]
    [InlineData("https://www.example.jp/one/two/three/four/five/six/seven/eight/advisory-2026-001.html",
        "www.example.jp/one/two/three/four/five/…/advisory-2026-001.html")]
    [InlineData("https://www.example.jp/0123456789012345678901234567890123456789012345678901234567890123456789.html",
        "www.example.jp/0123456789012345678901…901234567890123456789.html")]
    [InlineData("javascript:alert(1)", "javascript:alert(1)")]
    public void It_is_decoded_and_shortened(string address, string expected) => Assert.Equal(expected, WebAddress.Readable(new Uri(address)));
}
