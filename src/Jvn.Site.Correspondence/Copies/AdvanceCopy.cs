using Jvn.Site.Published;

namespace Jvn.Site.Correspondence.Copies;

/// <summary>An advisory on its way to one recipient before its release (guideline 4-5).</summary>
/// <param name="Advisory">As readers will see it at its release.</param>
/// <param name="Operator">Who hands it out.</param>
/// <param name="Recipient">Whose copy it is.</param>
public sealed record AdvanceCopy(ShownAdvisory Advisory, LocalizedText Operator, string Recipient, CopyToken Token, DateTimeOffset ReleaseAt)
{
    /// <summary>What stands at the top and at the bottom, for everybody to see.</summary>
    public string Mark(Language language) => string.Join(language == Language.Japanese ? "　" : " · ", MarkParts(language));

    /// <summary>The same, in parts of which none is to be broken over two lines.</summary>
    public IEnumerable<string> MarkParts(Language language) => language == Language.Japanese
        ? ["TLP:AMBER", $"{JapanTime.Minute(ReleaseAt)} まで公開禁止", $"提供先: {Recipient}", $"写し番号: {Token.Number}"]
        : ["TLP:AMBER", $"withheld until {JapanTime.Minute(ReleaseAt)}", $"for: {Recipient}", $"copy: {Token.Number}"];

    /// <summary>The languages in which the advisory will be out then.</summary>
    public IEnumerable<Language> Languages => Enum.GetValues<Language>().Where(Advisory.Headline.IsIn);

    /// <summary>How it is to be handled, in fixed sentences.</summary>
    public string Handling(Language language) => string.Join(language == Language.Japanese ? "" : " ",
        new[]
        {
            CopySentence.IsCopy, CopySentence.Handling, CopySentence.NeedToKnow, CopySentence.MayChange, CopySentence.Leak, CopySentence.Questions,
            CopySentence.AfterRelease,
        }.Select(sentence => SentenceMarks.Of(sentence, language, Token)));
}
