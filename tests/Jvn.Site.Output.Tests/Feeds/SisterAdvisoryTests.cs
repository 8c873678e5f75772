using Jvn.Site.Output.Feeds;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Output.Tests.Feeds;

/// <summary>An advisory is known by its address, on this site and on JVN alone.</summary>
public sealed class SisterAdvisoryTests
{
    [Theory]
    [InlineData("https://jvn.jp/jp/JVN12345678/", "JVN#12345678")]
    [InlineData("https://jvn.jp/en/vu/JVNVU91234567/index.html", "JVNVU#91234567")]
    [InlineData("http://www.jvn.jp/ta/JVNTA91234567/", "JVNTA#91234567")]
    [InlineData("https://notes.example.jp/jp/JVN12345678/995312/", "JVN#12345678")]
    [InlineData("https://jvn.jp/jp/", null)]
    [InlineData("https://jvn.jp/jp/JVN1234567/", null)]
    [InlineData("https://jvndb.jvn.jp/jp/JVN12345678/", null)]
    [InlineData("https://www.example.jp/jp/JVN12345678/", null)]
    [InlineData("ftp://jvn.jp/jp/JVN12345678/", null)]
    [InlineData("/jp/JVN12345678/", null)]
    public void By_its_form(string address, string? id) => Assert.Equal(id,
        SisterAdvisory.Of(new Uri(address, UriKind.RelativeOrAbsolute), new SiteSettings { BaseUrl = new("https://notes.example.jp/") })?.Text);
}
