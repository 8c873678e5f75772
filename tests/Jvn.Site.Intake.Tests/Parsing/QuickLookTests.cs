using System.Text.RegularExpressions;
using Jvn.Site.Intake.Markdown.Slips;
using Jvn.Site.Intake.Parsing;
using Xunit;

namespace Jvn.Site.Intake.Tests.Parsing;

/// <summary>A quick look before a pattern never says that nothing is there where the pattern finds something.</summary>
public sealed class QuickLookTests
{
    private const int Texts = 20_000;

    [Fact]
    public void At_notes() => AssertHolds(
        [
            "TODO", "FIXME", "XXX", "TBD", "x.x.x", "X.X.X", "要確認", "確認中】", "○月○日", "？月×日", "10月", "月", "日", "○", "◯", "●●", "〇", "X", "x", ".", "?",
            "T", "F", "要", "確",
        ],
        UnfinishedText.Note(), text => UnfinishedText.MayHaveNote(text));

    [Fact]
    public void At_identifiers() => AssertHolds(
        [
            "CVE", "cve", "ＣＶＥ", "ｃｖｅ", "CWE", "Ｃｗｅ", "JVN", "ＪＶＮ", "JVNVU", "JVNTA", "-", "_", " ", "#", "＃", "2026", "２０２６", "12345", "79",
            "98765432", "C", "V", "W", "J",
        ],
        IdentifierSlips.Identifier(), IdentifierSlips.MayBeIn);

    [Fact]
    public void At_signs() => AssertHolds(["*", "**", "＊＊", "＊", "_", "__", "`", "｀", "~", "~~"], SignSlips.Sign(), SignSlips.MayBeIn);

    private static void AssertHolds(string[] pieces, Regex pattern, Func<string, bool> mayBeIn)
    {
        var random = new Random(20261129);
        string[] all = [.. pieces, "あ", "の", "a", "0", "\n", "、"];
        var (found, passed) = (0, 0);
        for (var number = 0; number < Texts; number++)
        {
            var text = string.Concat(random.GetItems(all, random.Next(1, 8)));
            var matches = pattern.IsMatch(text);
            Assert.True(!matches || mayBeIn(text), text);
            found += matches ? 1 : 0;
            passed += mayBeIn(text) ? 0 : 1;
        }

        Assert.True(found > Texts / 200 && passed > Texts / 200, $"{found} found, {passed} passed over");
    }
}
