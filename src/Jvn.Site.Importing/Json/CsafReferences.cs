using System.Collections.Immutable;
using System.Text.Json;
using Jvn.Site.Diagnostics;
using Jvn.Site.Importing.Texts;
using Jvn.Site.Intake.Markdown;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Importing.Json;

/// <summary>References to other documents: neither the document itself nor, in ours, what stands in other fields.</summary>
internal static class CsafReferences
{
    public const string VendorPage = "ベンダの告知ページ：";

    private static readonly string[] RowsOfOurs =
        ["JPCERT 緊急報告：", "JPCERT REPORT：", "CERT Advisory：", "CPNI Advisory：", "TRnotes：", "CVE：", "JVN iPedia：", "ベンダからのコメント：", VendorPage];

    public static ImmutableArray<PublicReference> Of(ForeignFile file, JsonElement head, bool isOwn, DiagnosticBag bag)
    {
        var found = ImmutableArray.CreateBuilder<PublicReference>();
        foreach (var reference in head.Objects("references").Where(reference => !isOwn || (reference.Line("category") != "self" && IsReference(reference))))
        {
            var (url, lines) = (reference.Line("url"), reference.Block("summary").Split('\n'));
            if (!WebAddress.TryParse(url, out var address))
                bag.Add(DiagnosticCatalog.ImportNotUnderstood.At(file.Start, "references", url));
            else if (isOwn)
                found.Add(new PublicReference(BothLanguages.Of(lines[0]), lines.Length > 1 ? BothLanguages.Of(lines[1]) : null, address));
            else
                found.Add(new PublicReference(new LocalizedText(lines[0].Length > 0 ? PlainLine.Of(reference.Line("summary")) : url), null, address));
        }

        return found.ToImmutable();
    }

    private static bool IsReference(JsonElement reference)
    {
        var summary = reference.Line("summary");
        return !RowsOfOurs.Any(row => summary.StartsWith(row, StringComparison.Ordinal)) && FoundIds.Cwes(summary).All(cwe => $"{cwe}" != summary)
            && !Enum.GetValues<SectionKind>().Any(kind => summary == SectionHeadings.NameOf(kind, Language.Japanese));
    }
}
