using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Parsing;

/// <summary>A Japanese text and its translation, opened. Where they have changed places, that is said once, and both are read as what they are.</summary>
/// <param name="Japanese">The one with the facts; null when there is no such file.</param>
/// <param name="English">Null when there is no such file.</param>
internal sealed record TextPair(TextFile? Japanese, TextFile? English)
{
    public static TextPair Open(InputEntry? japanese, InputEntry? english, UtcOffsets offsets, DiagnosticBag bag)
    {
        var (text, translation) = (Document(japanese, offsets, bag), Document(english, offsets, bag));
        if (text is null || translation is null
            || (WrittenLanguage.Of(text), WrittenLanguage.Of(translation)) is not (Language.English, Language.Japanese))
        {
            return new TextPair(
                japanese is null ? null : new TextFile(japanese, text, WrittenLanguage.Check(text, Language.Japanese, bag)),
                english is null ? null : new TextFile(english, translation, WrittenLanguage.Check(translation, Language.English, bag)));
        }

        var areWhole = WrittenLanguage.HasFacts(translation) && !WrittenLanguage.HasFacts(text);
        bag.Add(DiagnosticCatalog.LanguageFilesSwapped.At(new SourceLocation(japanese!.Path), japanese.Name, english!.Name,
            areWhole ? "ファイルの名前" : "二つの本文", areWhole ? "names of the files" : "two bodies"));
        return areWhole
            ? new TextPair(new TextFile(english, translation, Language.Japanese), new TextFile(japanese, text, Language.English))
            : new TextPair(new TextFile(japanese, text, Language.English), new TextFile(english, translation, Language.Japanese));
    }

    private static OpenedDocument? Document(InputEntry? file, UtcOffsets offsets, DiagnosticBag bag) =>
        file is null ? null : OpenedDocument.Open(file, offsets, bag);
}
