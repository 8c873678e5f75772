using System.Collections.Immutable;
using System.Globalization;

namespace Jvn.Site.Diagnostics;

/// <summary>One finding: a rule, a place, and the words that fill its message.</summary>
/// <param name="From">The rehearsed instant from which the finding holds; null when it holds already at the instant of the build.</param>
public sealed record Diagnostic(DiagnosticDescriptor Rule, SourceLocation Location, ImmutableArray<string> Arguments, DateTimeOffset? From = null)
{
    /// <summary>Path of another file that the words tell about. The finding is redacted when either of the two is withheld.</summary>
    public string? NamesOther { get; init; }

    public string Message(DiagnosticLanguage language) => Fill(Rule.Message, language);

    public string Fix(DiagnosticLanguage language) => Fill(Rule.Fix, language);

    /// <summary>Findings are the same when rule, place and words are, whatever the instant they hold from.</summary>
    public (string Id, SourceLocation Location, string Words) Identity => (Rule.Id, Location, string.Join('\u001f', Arguments));

    private string Fill(Bilingual words, DiagnosticLanguage language) =>
        string.Format(CultureInfo.InvariantCulture, words.In(language), [.. Arguments.Select(VisibleText.Of)]);
}
