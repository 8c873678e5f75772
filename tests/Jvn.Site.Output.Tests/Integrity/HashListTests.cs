using System.Text;
using Jvn.Site.Output.Integrity;
using Xunit;

namespace Jvn.Site.Output.Tests.Integrity;

/// <summary>A list of hashes is read as <c>sha256sum</c> writes it, and names nothing that a site cannot have.</summary>
public sealed class HashListTests
{
    private const string Hash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    [Fact]
    public void What_was_written_is_read()
    {
        var text = $"{Hash}  index.html\n{Hash}  jp/JVN12345678/修正.pdf\n";
        var list = Parse(text)!;
        Assert.Equal(["/index.html", "/jp/JVN12345678/修正.pdf"], list.Hashes.Keys);
        Assert.Equal(text, Encoding.UTF8.GetString(list.Render()));
        Assert.Empty(Parse("")!.Hashes);
    }

    [Theory]
    [InlineData("{0}  ../secret\n")]
    [InlineData("{0}  /etc/passwd\n")]
    [InlineData("{0}  a//b\n")]
    [InlineData("{0}  a\\b\n")]
    [InlineData("{0}  jp/\n")]
    [InlineData("{0}  \n")]
    [InlineData("{0} *a\n")]
    [InlineData("{0} a\n")]
    [InlineData("{0}  a")]
    [InlineData("{0}  a\n\n")]
    [InlineData("{0}  a\n{0}  a\n")]
    [InlineData("E3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a\n")]
    [InlineData("e3b0  a\n")]
    public void Anything_else_is_no_list(string text) => Assert.Null(Parse(text.Replace("{0}", Hash, StringComparison.Ordinal)));

    private static HashList? Parse(string text) => HashList.TryParse(Encoding.UTF8.GetBytes(text));
}
