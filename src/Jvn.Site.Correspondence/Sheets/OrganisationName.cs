namespace Jvn.Site.Correspondence.Sheets;

/// <summary>Whether two names are one organisation's, written differently.</summary>
internal static class OrganisationName
{
    private static readonly (string Short, string Long)[] Forms = [("(株)", "株式会社"), ("(有)", "有限会社"), ("(同)", "合同会社")];

    /// <summary>Width of letters and kana, case, blanks and the short forms of 株式会社 do not count; letters of another alphabet do.</summary>
    public static bool IsOneOf(string written, IEnumerable<string> names) => names.Any(name => Folded(name) == Folded(written));

    private static string Folded(string name) =>
        Forms.Aggregate(FoldedLine.Tight(name), (text, form) => text.Replace(form.Short, form.Long, StringComparison.Ordinal));
}
