using System.Collections.Immutable;
using System.Text.Json;
using Jvn.Site.Importing.Model;
using Jvn.Site.Importing.Texts;

namespace Jvn.Site.Importing.Json;

/// <summary>The entries of 更新履歴 among the revisions of one of our documents; translations, corrections and statuses have records of their own.</summary>
internal static class CsafHistory
{
    private static readonly string[] NoEntry = ["公開 / First published", "英語版を公開 / English version published", "更新 / Updated",
        "内容の訂正（更新履歴なし） / Corrected (no entry in the history)", "ベンダの対応状況を更新 / Vendor status updated"];

    public static ImmutableArray<ImportedRevision> Of(JsonElement tracking) =>
    [
        .. from revision in tracking.Objects("revision_history")
           let at = PageDay.Of(revision.Line("date"))
           where at is not null
           from line in revision.Block("summary").Split('\n')
           where line.Length > 0 && !NoEntry.Contains(line) && !line.StartsWith("ベンダの対応状況を更新：", StringComparison.Ordinal)
           select new ImportedRevision(at.Value.At, at.Value.IsDay, BothLanguages.Of(line)),
    ];
}
