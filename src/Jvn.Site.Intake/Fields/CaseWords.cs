using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;

namespace Jvn.Site.Intake.Fields;

/// <summary>How what happened in a case is written in its file.</summary>
public static class CaseWords
{
    public static string Of(CaseEventKind kind) => Words.CaseEvents.WordOf(kind);

    /// <summary>What one of the four facts of guideline 3-3 is called.</summary>
    /// <param name="fact">Its key in the file.</param>
    public static Bilingual SaidOfFact(string fact) => new(fact switch
    {
        "affected" => "該当製品の有無", "remedy" => "回避・修正方法の方針", "schedule" => "スケジュール", "disclosure" => "公表情報の方針", _ => fact,
    }, fact);

    /// <param name="means">Of an event, or of an attempt to reach a vendor.</param>
    public static string Of(ContactMeans means) => Words.Means.WordOf(means);

    /// <summary>The same as it is said; a file may have either.</summary>
    public static Bilingual Said(CaseEventKind kind) => new(Words.CaseEvents.OtherWordOf(kind), Of(kind));

    public static Bilingual Said(ContactMeans means) => new(Words.Means.OtherWordOf(means), Of(means));

    /// <summary>False when the word is none of those that a file may have, in either language.</summary>
    public static bool TryParse(string word, out ContactMeans means) => Words.Means.TryParse(word, out means);

    /// <summary>False when the word is no event of a case, in either language.</summary>
    public static bool TryParse(string word, out CaseEventKind kind) => Words.CaseEvents.TryParse(word, out kind);

    /// <summary>The words that a file may have for a means of contact.</summary>
    public static IEnumerable<string> Means => Words.Means.Offered;
}
