using Jvn.Site.Intake.Reading;
using Xunit;

namespace Jvn.Site.Intake.Tests.Reading;

public sealed class WindowsNamesTests
{
    [Theory]
    [InlineData("CON")]
    [InlineData("con.md")]
    [InlineData("Aux.next.en.md")]
    [InlineData("NUL .yml")]
    [InlineData("com1.png")]
    [InlineData("LPT²")]
    [InlineData("a:b.md")]
    [InlineData("a?.md")]
    [InlineData("a\"b")]
    [InlineData("a.")]
    [InlineData("a ")]
    [InlineData("a\u0007b")]
    public void Windows_cannot_have_it(string name) => Assert.False(WindowsNames.Allow(name));

    [Theory]
    [InlineData("JVN12345678.next.en.md")]
    [InlineData("console.md")]
    [InlineData("com10.png")]
    [InlineData("a.con")]
    [InlineData(".gitkeep")]
    [InlineData("架空 一.png")]
    public void Windows_can_have_it(string name) => Assert.True(WindowsNames.Allow(name));
}
