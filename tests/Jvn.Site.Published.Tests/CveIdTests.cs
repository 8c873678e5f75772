using Xunit;

namespace Jvn.Site.Published.Tests;

public sealed class CveIdTests
{
    [Theory]
    [InlineData("CVE-1999-0001", 1999)]
    [InlineData("CVE-2099-9999", 2099)]
    [InlineData("CVE-2026-12345", 2026)]
    [InlineData("CVE-2026-1234567890123456789", 2026)]
    public void An_identifier_prints_as_it_was_written(string text, int year)
    {
        Assert.True(CveId.TryParse(text, out var id));
        Assert.Equal(year, id.Year);
        Assert.Equal(text, id.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("CVE-1998-0001")]
    [InlineData("CVE-2100-0001")]
    [InlineData("CVE-2026-123")]
    [InlineData("CVE-2026-01234")]
    [InlineData("CVE-2026-12345678901234567890")]
    [InlineData("cve-2026-12345")]
    [InlineData("CAN-2003-0062")]
    [InlineData("CVE-2026-1234 ")]
    [InlineData("CVE-2026-1234\n")]
    [InlineData("CVE-２０２６-1234")]
    public void Anything_else_is_refused(string text) => Assert.False(CveId.TryParse(text, out _));

    [Fact]
    public void The_default_value_does_not_pass_for_an_identifier() =>
        Assert.Throws<InvalidOperationException>(() => default(CveId).ToString());

    [Fact]
    public void Identifiers_are_sorted_by_year_and_number()
    {
        string[] sorted = ["CVE-2025-99999", "CVE-2026-0007", "CVE-2026-9999", "CVE-2026-10000"];

        var ids = sorted.Reverse().Select(text => CveId.TryParse(text, out var id) ? id : default).Order();

        Assert.Equal(sorted, ids.Select(id => id.Text));
    }
}
