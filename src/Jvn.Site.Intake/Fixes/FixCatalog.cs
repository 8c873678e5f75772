using System.Collections.Frozen;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Fixes;

/// <summary>Which findings can be mended by a machine, and how: those whose text can mean one thing only.</summary>
public static class FixCatalog
{
    private static readonly FrozenDictionary<string, Func<Diagnostic, FixableText, Fix?>> Menders =
        new (DiagnosticDescriptor Rule, Func<Diagnostic, FixableText, Fix?> Mender)[]
        {
            (DiagnosticCatalog.YamlSyntax, (finding, text) =>
                ColonMender.Mend(finding, text) ?? IndentMender.Mend(finding, text) ?? BracketMender.MendSyntax(finding, text)
                    ?? DashMender.Mend(finding, text)),
            (DiagnosticCatalog.UnknownKey, KeyMender.Mend),
            (DiagnosticCatalog.WrongShape, BracketMender.MendShape),
            (DiagnosticCatalog.NotABoolean, BooleanMender.Mend),
            (DiagnosticCatalog.InstantSyntax, DateMender.Mend),
            (DiagnosticCatalog.DaySyntax, DateMender.Mend),
            (DiagnosticCatalog.IdSyntax, IdentifierMender.MendAdvisory),
            (DiagnosticCatalog.CveSyntax, IdentifierMender.MendCve),
            (DiagnosticCatalog.CweSyntax, IdentifierMender.MendWeakness),
            (DiagnosticCatalog.CvssSyntax, CvssMender.Mend),
            (DiagnosticCatalog.NumberSyntax, WidthMender.Mend),
            (DiagnosticCatalog.FeedLengthSyntax, WidthMender.Mend),
            (DiagnosticCatalog.FingerprintSyntax, WidthMender.Mend),
            (DiagnosticCatalog.RelatedSyntax, WidthMender.Mend),
            (DiagnosticCatalog.UnknownWord, (finding, text) => StatusMender.Mend(finding, text) ?? WordMender.Mend(finding, text)),
            (DiagnosticCatalog.RangeSyntax, RangeMender.Mend),
            (DiagnosticCatalog.HistoryOutOfOrder, HistoryMender.Mend),
            (DiagnosticCatalog.ForbiddenCharacter, InvisibleMender.Mend),
            (DiagnosticCatalog.ForbiddenCharacterInText, InvisibleMender.Mend),
            (DiagnosticCatalog.UrlSyntax, AddressMender.Mend),
            (DiagnosticCatalog.UrlEndsInPunctuation, AddressMender.Mend),
            (DiagnosticCatalog.LanguagesSwapped, LanguageMender.Mend),
            (DiagnosticCatalog.LinkWithWideSigns, LinkMender.Mend),
            (DiagnosticCatalog.HeadingMalformed, LinkMender.MendHeading),
            (DiagnosticCatalog.CvssOrder, CvssMender.Mend),
            (DiagnosticCatalog.CvssScoreDiffers, QuoteMender.MendSigns),
            (DiagnosticCatalog.ScoreNotQuoted, QuoteMender.Mend),
            (DiagnosticCatalog.ReadingNotKatakana, KanaMender.Mend),
        }.ToFrozenDictionary(pair => pair.Rule.Id, pair => pair.Mender, StringComparer.Ordinal);

    /// <summary>Whether findings of a rule can be mended at all.</summary>
    public static bool Has(DiagnosticDescriptor rule) => Menders.ContainsKey(rule.Id);

    /// <summary>Null when nobody but an editor can tell what is meant.</summary>
    /// <param name="text">Of the file that the finding is in, as it was when it was found.</param>
    public static Fix? For(Diagnostic finding, FixableText text) =>
        Menders.TryGetValue(finding.Rule.Id, out var mender) && mender(finding, text) is { } fix
            && fix.Edits.Any(edit => text.Text[edit.Start..edit.End] != edit.With) ? fix : null;

    /// <summary>True when nothing could be read behind what was found, so that mending it can bring to light what else is wrong.</summary>
    public static bool HidesOthers(DiagnosticDescriptor rule) => rule == DiagnosticCatalog.NotUtf8 || rule == DiagnosticCatalog.YamlSyntax;
}
