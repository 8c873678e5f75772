using System.Buffers;
using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;

namespace Jvn.Site.Intake.Rules.Mentions;

/// <summary>No public text mentions what is withheld. All texts are searched once; after that each instant costs only what was found.</summary>
internal sealed partial class MentionRules
{
    private readonly List<Mention> mentions = [];
    private readonly List<Diagnostic> unknown = [];

    public MentionRules(InputContent content, DateTimeOffset now)
    {
        var secrets = SecretWords.After(content, now);
        var search = SearchValues.Create([.. secrets.Keys.Where(key => key.Length > 0)], StringComparison.Ordinal);
        var known = content.Dossiers.Select(dossier => dossier.Current?.Content?.Id.Value.Text).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var text in content.Dossiers.SelectMany(Texts))
        {
            if (secrets.Count > 0)
                Search(text, secrets, search);
            foreach (var id in PrintedId().Matches(text.Text.Text).Select(match => match.Value).Where(id => !known.Contains(id)).Distinct(StringComparer.Ordinal))
                unknown.Add(DiagnosticCatalog.MentionsUnknown.At(MentionPlace.Find(text.File, text.Text.Location, FoldedText.Of(id)), id));
        }
    }

    public void Check(DateTimeOffset instant, DiagnosticBag bag)
    {
        bag.AddRange(unknown);
        foreach (var (text, key, secret) in mentions.Where(mention => mention.Text.PublicFrom <= instant && instant < mention.Text.PublicUntil && mention.Secret.PublicFrom > instant))
        {
            var place = MentionPlace.Find(text.File, text.Text.Location, key);
            bag.Add(DiagnosticCatalog.MentionsWithheld.At(place, secret.Shown) with { NamesOther = secret.OwnerPath });
        }
    }

    private void Search(SearchedText text, IReadOnlyDictionary<string, Secret> secrets, SearchValues<string> search)
    {
        var folded = new FoldedText(text.Text.Text);
        var from = 0;
        while (from < folded.Text.Length && folded.Text.AsSpan(from).IndexOfAny(search) is var found and >= 0)
        {
            from += found;
            foreach (var (key, secret) in secrets)
            {
                if (string.CompareOrdinal(folded.Text, from, key, 0, key.Length) != 0 || folded.GoesOn(from, key.Length))
                    continue;
                if (!secret.IsTitle || secret.OwnerStem != text.Stem)
                    mentions.Add(new Mention(text, key, secret));
            }

            from++;
        }
    }

    private static IEnumerable<SearchedText> Texts(Dossier dossier)
    {
        var release = dossier.Current?.Content?.ReleaseAt.Value ?? DateTimeOffset.MaxValue;
        var revision = dossier.Pending?.Content?.ReleaseAt.Value ?? DateTimeOffset.MaxValue;
        return
        [
            .. Of(dossier.Current?.Entry, dossier.Current?.Content?.Texts, release, revision),
            .. Of(dossier.Pending?.Entry, dossier.Pending?.Content?.Texts, revision, DateTimeOffset.MaxValue),
            .. Of(dossier.English?.Entry, dossier.English?.Content?.Texts, dossier.English?.Content?.ReleaseAt?.Value ?? release, DateTimeOffset.MaxValue),
            .. Of(dossier.PendingEnglish?.Entry, dossier.PendingEnglish?.Content?.Texts, dossier.PendingEnglish?.Content?.ReleaseAt?.Value ?? revision, DateTimeOffset.MaxValue),
        ];

        IEnumerable<SearchedText> Of(Reading.InputEntry? file, IEnumerable<PublicText>? texts, DateTimeOffset from, DateTimeOffset until) =>
            file is null ? [] : (texts ?? []).Select(text => new SearchedText(text, file, dossier.Stem, from, until));
    }

    [GeneratedRegex("JVN(?:VU|TA)?#[0-9]{8}(?![0-9])")]
    private static partial Regex PrintedId();

    /// <summary>A text, and while it is public.</summary>
    private sealed record SearchedText(PublicText Text, Reading.InputEntry File, string Stem, DateTimeOffset PublicFrom, DateTimeOffset PublicUntil);

    private sealed record Mention(SearchedText Text, string Key, Secret Secret);
}
