using System.Text;
using Jvn.Site.Intake.Reading;
using Xunit;

namespace Jvn.Site.Intake.Tests.Reading;

public sealed class ForbiddenCharactersTests
{
    [Theory]
    [InlineData(0x00)]
    [InlineData(0x0D)]
    [InlineData(0x7F)]
    [InlineData(0x85)]
    [InlineData(0xAD)]
    [InlineData(0x34F)]
    [InlineData(0x61C)]
    [InlineData(0x115F)]
    [InlineData(0x180E)]
    [InlineData(0x200B)]
    [InlineData(0x200D)]
    [InlineData(0x2028)]
    [InlineData(0x202E)]
    [InlineData(0x2066)]
    [InlineData(0x3164)]
    [InlineData(0xE000)]
    [InlineData(0xFEFF)]
    [InlineData(0xFDD0)]
    [InlineData(0xFFA0)]
    [InlineData(0xFFFE)]
    [InlineData(0x1FFFF)]
    [InlineData(0xE0001)]
    [InlineData(0xE0041)]
    [InlineData(0xF0000)]
    [InlineData(0x10FFFD)]
    public void Invisible_and_steering_characters_are_forbidden(int codePoint)
    {
        var rune = new Rune(codePoint);
        Assert.True(ForbiddenCharacters.IsForbidden(rune));
        Assert.Equal([(2, rune)], ForbiddenCharacters.Find($"あい{rune}う"));
        Assert.Equal($"あい⟨U+{codePoint:X4}⟩う", ForbiddenCharacters.ShowEscaped($"あい{rune}う"));
    }

    [Theory]
    [InlineData("a\tb\nc")]
    [InlineData("葛\U000E0100 ☀\uFE0F か\u3099 𠮷 😀 \u00A0\u3000 é \uFFFD")]
    public void What_people_write_is_not(string text)
    {
        Assert.Empty(ForbiddenCharacters.Find(text));
        Assert.Same(text, ForbiddenCharacters.ShowEscaped(text));
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_shown_as_what_it_is() => Assert.Equal("a⟨U+D83D⟩b⟨U+DE00⟩", ForbiddenCharacters.ShowEscaped("a\uD83Db\uDE00"));
}
