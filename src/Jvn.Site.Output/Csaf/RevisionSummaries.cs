using System.Collections.Immutable;

namespace Jvn.Site.Output.Csaf;

/// <summary>What a revision is called that no entry of 更新履歴 tells of.</summary>
public static class RevisionSummaries
{
    public const string Published = "公開 / First published";
    public const string Translated = "英語版を公開 / English version published";
    public const string Corrected = "内容の訂正（更新履歴なし） / Corrected (no entry in the history)";
    public const string Updated = "更新 / Updated";

    /// <summary>Those of which readers are not told as of an update.</summary>
    public static ImmutableArray<string> OfNoUpdate { get; } = [Translated, Corrected];
}
