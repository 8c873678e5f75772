namespace Jvn.Site.Intake.Editing;

/// <summary>Text as a value of YAML that means this text and nothing else, wherever it stands.</summary>
public static class QuotedText
{
    /// <summary>On one line if the text is.</summary>
    public static string Of(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    /// <summary>On one line, whatever the text: its line breaks are written as signs.</summary>
    public static string OnOneLine(string text) =>
        Of(text.ReplaceLineEndings("\n")).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
}
