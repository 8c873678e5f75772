namespace Jvn.Site.Intake.Model;

/// <summary>Japanese words of front matter that stand on pages and have no English.</summary>
/// <param name="Key">The key that they stand under.</param>
public sealed record UntranslatedWords(string Key, Located<string> Japanese);
