using System.Collections.Immutable;
using System.Net;
using Jvn.Site.Intake.Markdown;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Rules.Mentions;

namespace Jvn.Site.Embargo;

/// <summary>What only withheld files say: names of vendors that nothing public names, and sentences about their products.</summary>
/// <remarks>A word that something public says too is no sign of a leak. Nor is an ordinary sentence, which another text may hold by chance: one that names a product or a vendor is not ordinary.</remarks>
internal static class WithheldWords
{
    private const int ShortestName = 4; // letters; shorter names stand in other words
    private const int ShortestSentence = 20;

    private static readonly char[] SentenceEnds = ['。', '\n', '．'];

    /// <summary>In no order, each once.</summary>
    public static ImmutableHashSet<string> At(InputContent content, DateTimeOffset now)
    {
        var released = content.Dossiers.Select(dossier => ReleasedText.At(dossier, now)).OfType<ReleasedText>().ToList();
        var named = released.SelectMany(text => text.Original.NamedVendors().Concat(text.Shown.NamedVendors())).ToHashSet(StringComparer.Ordinal);
        var words = content.Dossiers.SelectMany(dossier => Sentences(dossier, now, content))
            .Concat(content.Vendors.Values.Where(vendor => !IsPublic(vendor)).SelectMany(Names))
            .ToImmutableHashSet(StringComparer.Ordinal);
        if (words.IsEmpty)
            return words;

        var search = new WordSearch(words);
        var said = released.SelectMany(Texts).Concat(content.Vendors.Values.Where(IsPublic).SelectMany(Names)).SelectMany(search.In).Select(found => found.Word);
        return words.Except(said);

        bool IsPublic(Vendor vendor) => named.Contains(vendor.Key) || vendor.Listing?.NameListedAt?.Value <= now;
    }

    private static IEnumerable<string> Names(Vendor vendor) =>
        new[] { vendor.Name.Japanese, vendor.Name.English }.Concat(vendor.Aliases).OfType<string>().Where(name => name.Length >= ShortestName);

    private static IEnumerable<string> Sentences(Dossier dossier, DateTimeOffset now, InputContent content)
    {
        var released = ReleasedText.At(dossier, now);
        foreach (var advisory in new[] { dossier.Current?.Content, dossier.Pending?.Content }.OfType<Advisory>().Where(text => text != released?.Original && text != released?.Shown))
        {
            foreach (var sentence in Sentences(advisory.Body, NamesIn(advisory, content)))
                yield return sentence;
        }

        var names = NamesIn(dossier.Current?.Content ?? dossier.Pending?.Content, content);
        foreach (var translation in new[] { dossier.English?.Content, dossier.PendingEnglish?.Content }.OfType<Translation>().Where(text => text != released?.English))
        {
            foreach (var sentence in Sentences(translation.Body, names))
                yield return sentence;
        }
    }

    private static ImmutableArray<string> NamesIn(Advisory? advisory, InputContent content) => advisory is null ? [] :
    [
        .. advisory.Affected.SelectMany(product => new[] { product.Product.Japanese, product.Product.English }).OfType<string>().Where(name => name.Length >= ShortestName),
        .. advisory.NamedVendors().Where(content.Vendors.ContainsKey).SelectMany(key => Names(content.Vendors[key])),
    ];

    // What stands between two tags stands so in every form of the text.
    private static IEnumerable<string> Sentences(ParsedBody body, ImmutableArray<string> names) => body.Sections
        .SelectMany(section => BetweenTags(section.Html.Html))
        .SelectMany(text => text.Split(SentenceEnds, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .Where(sentence => sentence.Length >= ShortestSentence && names.Any(name => sentence.Contains(name, StringComparison.Ordinal)));

    private static IEnumerable<string> Texts(ReleasedText text) =>
        text.Original.Texts.Concat(text.Shown.Texts).Concat(text.English?.Texts ?? []).Select(written => written.Text)
            .Concat(text.Original.Body.Sections.Concat(text.Shown.Body.Sections).Concat(text.English?.Body.Sections ?? []).SelectMany(section => BetweenTags(section.Html.Html)));

    private static IEnumerable<string> BetweenTags(string html)
    {
        for (var at = 0; at < html.Length;)
        {
            var tag = html.IndexOf('<', at);
            if (tag < 0)
                tag = html.Length;
            if (tag > at)
                yield return WebUtility.HtmlDecode(html[at..tag]);
            var end = tag < html.Length ? html.IndexOf('>', tag) : -1;
            at = end < 0 ? html.Length : end + 1;
        }
    }
}
