using Jvn.Site.Published.Cvss;
using Xunit;

namespace Jvn.Site.Published.Tests.Cvss;

public sealed class CvssFaultTests
{
    private const string V3 = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
    private const string V4 = "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N";

    [Theory]
    [InlineData("", CvssFaultKind.Empty, "", 0)]
    [InlineData("(AV:N/AC:L/Au:N/C:P/I:P/A:P)", CvssFaultKind.IllegalCharacter, "(", 0)]
    [InlineData("AV:N/AC:L/Au:N/C:P/I:P/A:Ｐ", CvssFaultKind.IllegalCharacter, "Ｐ", 25)]
    [InlineData(" " + V3, CvssFaultKind.WhiteSpace, " ", 0)]
    [InlineData(V3 + "\n", CvssFaultKind.WhiteSpace, "\n", 44)]
    [InlineData("CVSS:2.0/AV:N/AC:L/Au:N/C:P/I:P/A:P", CvssFaultKind.UnknownVersion, "CVSS:2.0", 0)]
    [InlineData("CVSS:3.2/AV:N", CvssFaultKind.UnknownVersion, "CVSS:3.2", 0)]
    [InlineData("cvss:3.1/AV:N", CvssFaultKind.WrongCase, "cvss:3.1", 0)]
    [InlineData("AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H", CvssFaultKind.MissingPrefix, "AV:N", 0)]
    [InlineData("CVSS:3.1", CvssFaultKind.MissingMetric, "AV", 8)]
    [InlineData("CVSS:3.1/", CvssFaultKind.EmptyPart, "", 9)]
    [InlineData(V3 + "/", CvssFaultKind.EmptyPart, "", 45)]
    [InlineData("CVSS:3.1//AV:N", CvssFaultKind.EmptyPart, "", 9)]
    [InlineData("CVSS:3.1/AV", CvssFaultKind.MissingColon, "AV", 9)]
    [InlineData("CVSS:3.1/AV:", CvssFaultKind.UnknownValue, "", 12)]
    [InlineData("CVSS:3.1/:N", CvssFaultKind.UnknownMetric, "", 9)]
    [InlineData("CVSS:3.1/AV:N:N", CvssFaultKind.UnknownValue, "N:N", 12)]
    [InlineData("CVSS:3.1/AV:N/Au:N", CvssFaultKind.UnknownMetric, "Au", 14)]
    [InlineData("CVSS:3.1/AV:Z", CvssFaultKind.UnknownValue, "Z", 12)]
    [InlineData("CVSS:3.1/AV:n", CvssFaultKind.WrongCase, "n", 12)]
    [InlineData("CVSS:3.1/av:N", CvssFaultKind.WrongCase, "av", 9)]
    [InlineData("AV:N/AC:L/AU:N/C:P/I:P/A:P", CvssFaultKind.WrongCase, "AU", 10)]
    [InlineData(V4 + "/U:clear", CvssFaultKind.WrongCase, "clear", 66)]
    [InlineData(V4 + "/MSC:S", CvssFaultKind.UnknownValue, "S", 68)]
    [InlineData("CVSS:3.1/AV:N/AV:N", CvssFaultKind.DuplicateMetric, "AV", 14)]
    [InlineData("CVSS:3.1/AV:N/AC:L/UI:N/S:U/C:H/I:H/A:H", CvssFaultKind.MissingMetric, "PR", 19)]
    [InlineData("CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H", CvssFaultKind.MissingMetric, "A", 40)]
    [InlineData("AV:N/AC:L/Au:N/C:P/I:P/A:P/E:F", CvssFaultKind.MissingMetric, "RL", 30)]
    [InlineData("AC:L/AV:N/Au:N/C:P/I:P/A:P", CvssFaultKind.OutOfOrder, "AC", 0)]
    [InlineData(V4 + "/CR:H/E:A", CvssFaultKind.OutOfOrder, "CR", 64)]
    [InlineData("CVSS:4.0/AV:N/AC:L/PR:N/AT:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N", CvssFaultKind.OutOfOrder, "PR", 19)]
    public void A_fault_is_named_where_it_stands(string text, CvssFaultKind kind, string token, int offset)
    {
        Assert.False(CvssVector.TryParse(text, out var vector, out var fault));
        Assert.Null(vector);
        Assert.Equal((kind, token, offset), (fault.Kind, fault.Token, fault.Offset));
    }

    [Theory]
    [InlineData("CVSS:3.1/AV:N/AC:L/UI:N/S:U/C:H/I:H/A:H", "PR:N PR:L PR:H")]
    [InlineData("CVSS:3.1/AV:Z", "N A L P")]
    [InlineData("AV:N/AC:L/AU:N/C:P/I:P/A:P", "Au")]
    [InlineData("AC:L/AV:N/Au:N/C:P/I:P/A:P", "AV")]
    [InlineData("CVSS:3.2/AV:N", "CVSS:3.0 CVSS:3.1 CVSS:4.0")]
    [InlineData("AV:N/X:N", "AV AC Au C I A E RL RC CDP TD CR IR AR")]
    [InlineData("CVSS:3.1/AV:N/AV:N", "")]
    public void A_fault_says_what_was_expected(string text, string expected)
    {
        Assert.False(CvssVector.TryParse(text, out _, out var fault));
        Assert.Equal(expected, string.Join(' ', fault.Expected));
    }

    [Theory]
    [InlineData("CVSS:3.1/A:H/I:H/C:H/S:U/UI:N/PR:N/AC:L/AV:N")]
    [InlineData("CVSS:3.0/E:F/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H/MA:X/RL:X")]
    [InlineData(V4 + "/E:P/CR:H/MSI:S/MSA:X/S:P/AU:Y/R:I/V:C/RE:M/U:Amber")]
    [InlineData("AV:N/AC:L/Au:N/C:P/I:P/A:P/CDP:LM/TD:H/CR:M/IR:M/AR:ND")]
    public void Free_order_of_v3_and_all_optional_metrics_are_accepted(string text) => Assert.Equal(text, Vectors.Parse(text).Text);
}
