using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Reads the sentences that the site has a notice say (<c>notice:</c> of <c>site.yml</c>).</summary>
internal static partial class NoticeSentenceParser
{
    /// <param name="ours">For each sentence that is not there.</param>
    public static NoticeSentences Parse(FieldReader settings, NoticeSentences ours) =>
        settings.Below(FieldKey.Notice) is not { } notice ? ours : new NoticeSentences
        {
            Solution = Sentence(notice, FieldKey.Solution, hasDate: false) ?? ours.Solution,
            UnknownDeveloper = Sentence(notice, FieldKey.UnknownDeveloper, hasDate: true) ?? ours.UnknownDeveloper,
            NoContactMeans = Sentence(notice, FieldKey.NoContactMeans, hasDate: true) ?? ours.NoContactMeans,
            NoReply = Sentence(notice, FieldKey.NoReply, hasDate: true) ?? ours.NoReply,
            Refused = Sentence(notice, FieldKey.Refused, hasDate: true) ?? ours.Refused,
        };

    private static LocalizedText? Sentence(FieldReader notice, FieldKey key, bool hasDate)
    {
        if (notice.Localized(key) is not { } sentence)
            return null;
        foreach (var text in new[] { sentence.Japanese, sentence.English }.OfType<string>())
        {
            var places = Place().Matches(text).Select(place => place.Value).ToList();
            if (hasDate && !places.Contains(NoticeSentences.DatePlace))
                notice.Bag.Add(DiagnosticCatalog.NoticeDateMissing.At(notice.PlaceOf(key), key, text));
            foreach (var unknown in places.Where(place => !hasDate || place != NoticeSentences.DatePlace))
                notice.Bag.Add(DiagnosticCatalog.NoticePlaceUnknown.At(notice.PlaceOf(key), key, unknown));
        }

        return sentence;
    }

    [GeneratedRegex("[<＜][^<>＜＞]*[>＞]")]
    private static partial Regex Place();
}
