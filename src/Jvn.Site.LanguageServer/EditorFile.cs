using Jvn.Site.Intake.Fields;

namespace Jvn.Site.LanguageServer;

/// <summary>What kind of file a path below the input folder is.</summary>
internal static class EditorFile
{
    /// <summary>Its fields; null for a file that has none.</summary>
    public static FieldSet? FieldsOf(string relativePath) => relativePath switch
    {
        "site.yml" => FieldSet.Settings,
        _ when relativePath.StartsWith("vendors/", StringComparison.Ordinal) && relativePath.EndsWith(".yml", StringComparison.Ordinal) => FieldSet.Vendor,
        _ when relativePath.StartsWith("recipients/", StringComparison.Ordinal) && relativePath.EndsWith(".yml", StringComparison.Ordinal) =>
            FieldSet.RecipientGroup,
        _ when relativePath.StartsWith("advisories/", StringComparison.Ordinal) && relativePath.EndsWith(".case.yml", StringComparison.Ordinal) =>
            FieldSet.Case,
        _ when !IsAdvisory(relativePath) => null,
        _ => IsEnglish(relativePath) ? FieldSet.Translation : FieldSet.Advisory,
    };

    public static bool IsAdvisory(string relativePath) =>
        relativePath.StartsWith("advisories/", StringComparison.Ordinal) && relativePath.EndsWith(".md", StringComparison.Ordinal);

    public static bool IsEnglish(string relativePath) => relativePath.EndsWith(".en.md", StringComparison.Ordinal);
}
