using Xunit;

namespace Jvn.Site.Published.Tests;

public sealed class Cpe23Tests
{
    private const string Rest = ":*:*:*:*:*:*:*";

    [Theory]
    [InlineData("cpe:2.3:a:kakuu:cms:*:*:*:*:*:*:*:*")]
    [InlineData("cpe:2.3:o:microsoft:windows_10:-:*:*:ja:*:*:x64:*")]
    [InlineData("cpe:2.3:h:*:*:*:*:*:en-us:*:*:*:*")]
    [InlineData("cpe:2.3:*:v:p:1:*:*:es-419:*:*:*:*")]
    [InlineData("cpe:2.3:-:v:p:1:*:*:*:*:*:*:*")]
    [InlineData(@"cpe:2.3:a:foo\\bar:big\$money:2010:*:*:*:*:ipod_touch:80gb:*")]
    [InlineData(@"cpe:2.3:a:v:c\+\+:8.*:*:*:*:*:*:*:*")]
    [InlineData(@"cpe:2.3:a:v:p:??8.0??:*:*:*:*:*:*:*")]
    [InlineData(@"cpe:2.3:a:v:*p?:\*:*:*:*:*:*:*:*")]
    [InlineData(@"cpe:2.3:a:v:a\:b:1:*:*:*:*:*:*:*")]
    [InlineData(@"cpe:2.3:a:v:p\\*:1:*:*:*:*:*:*:*")]
    public void A_name_by_the_grammar_is_accepted(string text)
    {
        Assert.True(Cpe23.TryParse(text, out var cpe, out _));
        Assert.Equal(text, cpe.Text);
    }

    [Fact]
    public void The_components_are_found_behind_quoted_colons()
    {
        Assert.True(Cpe23.TryParse(@"cpe:2.3:a:ka\:kuu:cms\\:3.1" + Rest, out var cpe, out _));
        Assert.Equal(("a", @"ka\:kuu", @"cms\\", "3.1"), (cpe.Part, cpe.Vendor, cpe.Product, cpe.Version));
    }

    [Theory]
    [InlineData("", Cpe23FaultKind.WrongPrefix, 0)]
    [InlineData("cpe:/a:kakuu:cms", Cpe23FaultKind.WrongPrefix, 0)]
    [InlineData("CPE:2.3:a:v:p:1" + Rest, Cpe23FaultKind.WrongPrefix, 0)]
    [InlineData("cpe:2.3:a:v:p:1", Cpe23FaultKind.TooFewComponents, 15)]
    [InlineData("cpe:2.3:a:v:p:1" + Rest + ":*", Cpe23FaultKind.TooManyComponents, 29)]
    [InlineData("cpe:2.3:a::p:1" + Rest, Cpe23FaultKind.EmptyComponent, 10)]
    [InlineData("cpe:2.3:x:v:p:1" + Rest, Cpe23FaultKind.UnknownPart, 8)]
    [InlineData("cpe:2.3:A:v:p:1" + Rest, Cpe23FaultKind.UnknownPart, 8)]
    [InlineData("cpe:2.3:a:v:c++:1" + Rest, Cpe23FaultKind.UnquotedCharacter, 13)]
    [InlineData("cpe:2.3:a:v:p q:1" + Rest, Cpe23FaultKind.IllegalCharacter, 13)]
    [InlineData("cpe:2.3:a:v:製品:1" + Rest, Cpe23FaultKind.IllegalCharacter, 12)]
    [InlineData("cpe:2.3:a:v:p:1" + Rest + "\n", Cpe23FaultKind.IllegalCharacter, 29)]
    [InlineData(@"cpe:2.3:a:v:p\q:1" + Rest, Cpe23FaultKind.NeedlessBackslash, 13)]
    [InlineData(@"cpe:2.3:a:v:p\-q:1" + Rest, Cpe23FaultKind.NeedlessBackslash, 13)]
    [InlineData(@"cpe:2.3:a:v:p:1:*:*:*:*:*:*:x\", Cpe23FaultKind.NeedlessBackslash, 29)]
    [InlineData("cpe:2.3:a:v:p*q:1" + Rest, Cpe23FaultKind.MisplacedWildcard, 13)]
    [InlineData("cpe:2.3:a:v:p?q:1" + Rest, Cpe23FaultKind.MisplacedWildcard, 13)]
    [InlineData("cpe:2.3:a:v:**:1" + Rest, Cpe23FaultKind.MisplacedWildcard, 12)]
    [InlineData("cpe:2.3:a:v:p**:1" + Rest, Cpe23FaultKind.MisplacedWildcard, 14)]
    [InlineData("cpe:2.3:a:v:?:1" + Rest, Cpe23FaultKind.MisplacedWildcard, 12)]
    [InlineData("cpe:2.3:a:v:p:1:*:*:japanese:*:*:*:*", Cpe23FaultKind.WrongLanguage, 20)]
    [InlineData("cpe:2.3:a:v:p:1:*:*:en_us:*:*:*:*", Cpe23FaultKind.WrongLanguage, 20)]
    public void A_fault_is_named_where_it_stands(string text, Cpe23FaultKind kind, int offset)
    {
        Assert.False(Cpe23.TryParse(text, out _, out var fault));
        Assert.Equal((kind, offset), (fault.Kind, fault.Offset));
    }
}
