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
        var search = new WordSearch(secrets.Keys);
        var known = content.Dossiers.Select(dossier => dossier.Current?.Content?.Id.Value.Text).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var text in content.Dossiers.SelectMany(Texts))
        {
            if (secrets.Count > 0)
                Search(text, secrets, search, now);
            foreach (var id in PrintedId().Matches(text.Text.Text).Select(match => match.Value).Where(id => !known.Contains(id)).Distinct(StringComparer.Ordinal))
                unknown.Add(DiagnosticCatalog.MentionsUnknown.At(MentionPlace.Find(text.File, text.Text.Location, FoldedText.Of(id)), id));
        }
    }

    /// <summary>What public texts mention too early at an instant.</summary>
    public void Check(DateTimeOffset instant, DiagnosticBag bag)
    {
        foreach (var (text, key, secret) in mentions.Where(mention => mention.Text.PublicFrom <= instant && instant < mention.Text.PublicUntil && mention.Secret.PublicFrom > instant))
        {
            var place = MentionPlace.Find(text.File, text.Text.Location, key);
            bag.Add(DiagnosticCatalog.MentionsWithheld.At(place, secret.Shown) with { NamesOther = secret.OwnerPath });
        }
    }

    /// <summary>What texts mention that is not there at all.</summary>
    public void CheckUnknown(DiagnosticBag bag) => bag.AddRange(unknown);

    private void Search(SearchedText text, IReadOnlyDictionary<string, Secret> secrets, WordSearch search, DateTimeOffset now)
    {
        var folded = new FoldedText(text.Text.Text);
        foreach (var (at, key) in search.In(folded.Text))
        {
            var mention = new Mention(text, key, secrets[key]);
            if (mention.IsEarlyAfter(now) && !folded.GoesOn(at, key.Length) && (!mention.Secret.IsTitle || mention.Secret.OwnerStem != text.Stem))
                mentions.Add(mention);
        }
    }

    private static IEnumerable<SearchedText> Texts(Dossier dossier)
    {
        return
        [
            .. Of(dossier.Current?.Entry, dossier.Current?.Content?.Texts, dossier.PublicFrom, dossier.RevisedFrom),
            .. Of(dossier.Pending?.Entry, dossier.Pending?.Content?.Texts, dossier.RevisedFrom, DateTimeOffset.MaxValue),
            .. Of(dossier.English?.Entry, dossier.English?.Content?.Texts, dossier.EnglishFrom, DateTimeOffset.MaxValue),
            .. Of(dossier.PendingEnglish?.Entry, dossier.PendingEnglish?.Content?.Texts, dossier.RevisedEnglishFrom, DateTimeOffset.MaxValue),
        ];

        IEnumerable<SearchedText> Of(Reading.InputEntry? file, IEnumerable<PublicText>? texts, DateTimeOffset from, DateTimeOffset until) =>
            file is null ? [] : (texts ?? []).Select(text => new SearchedText(text, file, dossier.Stem, from, until));
    }

    [GeneratedRegex("JVN(?:VU|TA)?#[0-9]{8}(?![0-9])")]
    private static partial Regex PrintedId();

    /// <summary>A text, and while it is public.</summary>
    private sealed record SearchedText(PublicText Text, Reading.InputEntry File, string Stem, DateTimeOffset PublicFrom, DateTimeOffset PublicUntil);

    private sealed record Mention(SearchedText Text, string Key, Secret Secret)
    {
        /// <summary>Whether the text is public for a while, not before <paramref name="now"/>, in which the secret is one.</summary>
        public bool IsEarlyAfter(DateTimeOffset now) => Text.PublicFrom < Secret.PublicFrom && Text.PublicFrom < Text.PublicUntil && now < Secret.PublicFrom && now < Text.PublicUntil;
    }
}
