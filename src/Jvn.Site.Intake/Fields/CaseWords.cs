using Jvn.Site.Intake.Model;

namespace Jvn.Site.Intake.Fields;

/// <summary>How what happened in a case is written in its file.</summary>
public static class CaseWords
{
    public static string Of(CaseEventKind kind) => Words.CaseEvents.WordOf(kind);

    /// <param name="means">Of an event, or of an attempt to reach a vendor.</param>
    public static string Of(ContactMeans means) => Words.Means.WordOf(means);

    /// <summary>False when the word is none of those that a file may have, in either language.</summary>
    public static bool TryParse(string word, out ContactMeans means) => Words.Means.TryParse(word, out means);

    /// <summary>False when the word is no event of a case, in either language.</summary>
    public static bool TryParse(string word, out CaseEventKind kind) => Words.CaseEvents.TryParse(word, out kind);

    /// <summary>The words that a file may have for a means of contact.</summary>
    public static IEnumerable<string> Means => Words.Means.Offered;
}
