using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Reads <c>related:</c>, the rows of 関連文書 but for CVE.</summary>
internal static partial class RelatedParser
{
    public static PublicRelatedDocuments Parse(FieldReader fields)
    {
        if (fields.Below(FieldKey.Related) is not { } related)
            return new PublicRelatedDocuments([], [], [], [], [], []);
        return new PublicRelatedDocuments(
            Numbers(related, FieldKey.JpcertAlert, JpcertAlert(), "JPCERT-AT-2026-0001"),
            Numbers(related, FieldKey.JpcertReport, JpcertReport(), "JPCERT-WR-2026-1125"),
            Numbers(related, FieldKey.CertAdvisory, AnyNumber(), "CA-2003-01"),
            Numbers(related, FieldKey.CpniAdvisory, AnyNumber(), "CPNI-20090101"),
            Numbers(related, FieldKey.Trnotes, AnyNumber(), "JVNTR-2010-01"),
            Numbers(related, FieldKey.Jvndb, Jvndb(), "JVNDB-2026-000123"));
    }

    private static ImmutableArray<string> Numbers(FieldReader related, FieldKey key, Regex form, string example)
    {
        var numbers = related.Lines(key);
        foreach (var wrong in numbers.Where(number => !form.IsMatch(number.Value)))
            related.Bag.Add(DiagnosticCatalog.RelatedSyntax.At(wrong.Location, key, wrong.Value, example));
        foreach (var repeated in numbers.GroupBy(number => number.Value, StringComparer.Ordinal).SelectMany(same => same.Skip(1)))
            related.Bag.Add(DiagnosticCatalog.DuplicateEntry.At(repeated.Location, key, repeated.Value));
        return [.. numbers.Select(number => number.Value).Distinct(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"\AJPCERT-AT-[0-9]{4}-[0-9]{4}\z")]
    private static partial Regex JpcertAlert();

    [GeneratedRegex(@"\AJPCERT-WR-[0-9]{4}-[0-9]{4}\z")]
    private static partial Regex JpcertReport();

    [GeneratedRegex(@"\AJVNDB-[0-9]{4}-[0-9]{6}\z")]
    private static partial Regex Jvndb();

    // Numbers of other coordinators take many forms; a word without white space or punctuation that could do harm.
    [GeneratedRegex(@"\A[A-Za-z0-9][A-Za-z0-9#./_-]{2,60}\z")]
    private static partial Regex AnyNumber();
}
