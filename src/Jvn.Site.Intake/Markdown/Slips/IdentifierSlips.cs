using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Markdown.Slips;

/// <summary>Identifiers in another form than their own: no link, no search and no data file finds them.</summary>
internal static partial class IdentifierSlips
{
    // The second letter of each of them; the first one stands before it.
    private static readonly CharacterTable SecondLetters = new("VvＶｖWwＷｗ");
    private static readonly CharacterTable FirstLetters = new("CcＣｃJＪ");

    public static void Report(Prose prose, Findings findings)
    {
        if (!MayBeIn(prose.Plain))
            return;
        foreach (var written in Identifier().Matches(prose.Plain).Where(match => !Proper().IsMatch(match.Value)))
        {
            var digits = Digits().Matches(written.Value).Select(number => Narrow(number.Value)).ToList();
            var mended = written.Groups["kind"].Value.Length > 0 ? $"{Narrow(written.Groups["kind"].Value)}#{digits[0]}"
                : digits is [var year, var number] ? $"CVE-{year}-{number}" : $"CWE-{digits[0]}";
            if (Proper().IsMatch(mended))
                findings.Report(DiagnosticCatalog.IdentifierMiswritten, written.Index, written.Value, mended);
            else
                findings.Report(DiagnosticCatalog.IdentifierMiscounted, written.Index, written.Value);
        }
    }

    /// <summary>False where none can be, which a look at every character tells sooner than the pattern does.</summary>
    internal static bool MayBeIn(string text)
    {
        for (var at = SecondLetters.Next(text, 1); at < text.Length; at = SecondLetters.Next(text, at + 1))
        {
            if (FirstLetters.Contains(text[at - 1]))
                return true;
        }

        return false;
    }

    private static string Narrow(string text) => string.Concat(text.Select(letter => letter is >= '！' and <= '～' ? (char)(letter - '！' + '!') : letter));

    [GeneratedRegex(@"(?<![A-Za-z0-9Ａ-Ｚａ-ｚ０-９./=_#-])(?:"
        + @"[CcＣｃ][VvＶｖ][EeＥｅ]\W{0,2}[0-9０-９]{4}(?:[_＿ー]|\W){1,2}[0-9０-９]{4,7}"
        + @"|[CcＣｃ][WwＷｗ][EeＥｅ](?:[_＿ー]|[ 　\p{Pd}−－])?[0-9０-９]{1,4}"
        + @"|(?<kind>[JＪ][VＶ][NＮ](?:[VＶ][UＵ]|[TＴ][AＡ])?)[ 　]?[#＃]?[ 　]?[0-9０-９]{7,9}"
        + @")(?![0-9０-９A-Za-zＡ-Ｚａ-ｚ])")]
    internal static partial Regex Identifier();

    [GeneratedRegex(@"\A(?:CVE-[0-9]{4}-[0-9]{4,7}|CWE-[0-9]{1,4}|JVN(?:VU|TA)?#[0-9]{8})\z")]
    private static partial Regex Proper();

    [GeneratedRegex("[0-9０-９]+")]
    private static partial Regex Digits();
}
