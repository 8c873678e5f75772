using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Texts;

namespace Jvn.Site.Intake.Rules.Mentions;

/// <summary>No public text mentions what is withheld. All texts are searched once; after that each instant costs only what was found.</summary>
internal sealed partial class MentionRules
{
    private readonly List<Mention> mentions = [];
    private readonly List<Diagnostic> unknown = [];

    public MentionRules(InputContent content, ImmutableArray<OutgoingText> texts, DateTimeOffset now)
    {
        var secrets = SecretWords.After(content, texts, now);
        var search = new WordSearch(secrets.Keys, StringComparer.Ordinal);
        var known = content.Dossiers.Select(dossier => dossier.Current?.Content?.Id.Value.Text).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            if (secrets.Count > 0)
                Search(text, secrets, search, now);
            foreach (var id in PrintedId().Matches(text.Text).Select(match => match.Value).Where(id => !known.Contains(id)).Distinct(StringComparer.Ordinal))
                unknown.Add(DiagnosticCatalog.MentionsUnknown.At(MentionPlace.Find(text.File, text.Place, FoldedText.Of(id)), id));
        }
    }

    /// <summary>What public texts mention too early at an instant.</summary>
    public void Check(DateTimeOffset instant, DiagnosticBag bag)
    {
        foreach (var (text, key, secret) in mentions.Where(mention => mention.Text.Span.Holds(instant) && mention.Secret.PublicFrom > instant))
        {
            var place = MentionPlace.Find(text.File, text.Place, key);
            bag.Add(DiagnosticCatalog.MentionsWithheld.At(place, secret.Shown) with { NamesOther = secret.OwnerPath });
        }
    }

    /// <summary>What texts mention that is not there at all.</summary>
    public void CheckUnknown(DiagnosticBag bag) => bag.AddRange(unknown);

    private void Search(OutgoingText text, IReadOnlyDictionary<string, Secret> secrets, WordSearch search, DateTimeOffset now)
    {
        var folded = new FoldedText(text.Text);
        foreach (var (at, key) in search.In(folded.Text))
        {
            var mention = new Mention(text, key, secrets[key]);
            if (mention.IsEarlyAfter(now) && !folded.GoesOn(at, key.Length) && !mention.Secret.MayStandIn(text))
                mentions.Add(mention);
        }
    }

    [GeneratedRegex("JVN(?:VU|TA)?#[0-9]{8}(?![0-9])")]
    private static partial Regex PrintedId();

    private sealed record Mention(OutgoingText Text, string Key, Secret Secret)
    {
        /// <summary>Whether the text is public for a while, not before <paramref name="now"/>, in which the secret is one.</summary>
        public bool IsEarlyAfter(DateTimeOffset now) => Text.Span.From < Secret.PublicFrom && Text.Span.From < Text.Span.Until && now < Secret.PublicFrom
            && now < Text.Span.Until;
    }
}
