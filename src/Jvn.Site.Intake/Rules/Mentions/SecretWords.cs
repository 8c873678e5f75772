using System.Collections.Immutable;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Texts;

namespace Jvn.Site.Intake.Rules.Mentions;

/// <summary>Gathers what is secret at an instant, by its folded words.</summary>
public static class SecretWords
{
    // Shorter titles are ordinary words that stand in many texts.
    private const int ShortestTitle = 10;

    /// <summary>What nothing public may say before some instant after <paramref name="now"/>, by folded words.</summary>
    /// <param name="texts">Everything that can come out: a title is no secret where its own advisory says it.</param>
    public static IReadOnlyDictionary<string, Secret> After(InputContent content, ImmutableArray<OutgoingText> texts, DateTimeOffset now)
    {
        var secrets = new Dictionary<string, Secret>(StringComparer.Ordinal);
        foreach (var (key, secret) in content.Dossiers.SelectMany(Identifiers))
        {
            if (!secrets.TryGetValue(key, out var known) || secret.PublicFrom < known.PublicFrom)
                secrets[key] = secret;
        }

        foreach (var (key, secret) in Titles(content, texts, now))
        {
            if (!secrets.TryGetValue(key, out var known) || (known.Title is not null && secret.PublicFrom > known.PublicFrom))
                secrets[key] = secret;
        }

        foreach (var key in secrets.Where(pair => pair.Value.PublicFrom <= now).Select(pair => pair.Key).ToList())
            secrets.Remove(key);
        return secrets;
    }

    private static IEnumerable<(string Key, Secret Secret)> Identifiers(Dossier dossier)
    {
        foreach (var file in new[] { dossier.Current, dossier.Pending })
        {
            if (file?.Content is not { IsComplete: true } advisory)
                continue;
            var from = dossier.Timeline.SpanOf(file.Path).From;
            foreach (var word in advisory.Cves.Select(cve => $"{cve.Value}").Concat(file == dossier.Current ? [advisory.Id.Value.Text] : []))
                yield return (FoldedText.Of(word), new Secret(word, file.Path, dossier.Stem, Title: null, from));
        }
    }

    private static List<(string Key, Secret Secret)> Titles(InputContent content, ImmutableArray<OutgoingText> texts, DateTimeOffset now)
    {
        var titles = content.Dossiers.SelectMany(Titles).ToLookup(title => title.Key, title => title.Secret, StringComparer.Ordinal);
        var withheld = titles.SelectMany(same => same.Select(secret => (same.Key, Secret: secret)))
            .Where(title => title.Secret.PublicFrom > now && title.Key.Length >= ShortestTitle).ToList();
        var owners = withheld.Select(title => title.Secret.Owner).ToHashSet(StringComparer.Ordinal);
        var own = texts.Where(text => owners.Contains(text.Owner))
            .ToLookup(text => text.Owner, text => (Text: text, Folded: FoldedText.Of(text.Text)), StringComparer.Ordinal);
        return [.. withheld.Select(title => (title.Key, title.Secret with { PublicFrom = Lifted(title.Key, title.Secret) }))];

        // Another advisory of the same title makes it known, and so does whatever the advisory itself says before.
        DateTimeOffset Lifted(string key, Secret secret) => titles[key].Where(other => other.Title == secret.Title).Select(other => other.PublicFrom)
            .Concat(own[secret.Owner].Where(said => secret.MayStandIn(said.Text) && said.Folded.Contains(key, StringComparison.Ordinal))
                .Select(said => said.Text.Span.From))
            .Min();
    }

    private static IEnumerable<(string Key, Secret Secret)> Titles(Dossier dossier)
    {
        foreach (var file in new[] { dossier.Current, dossier.Pending })
        {
            if (file?.Content is { IsComplete: true } advisory)
                yield return Title(file.Path, advisory.Title.Value, TextKind.Title);
        }

        foreach (var file in new[] { dossier.English, dossier.PendingEnglish })
        {
            if (file?.Content is { } translation)
                yield return Title(file.Path, translation.Title.Value, TextKind.TranslatedTitle);
        }

        (string, Secret) Title(string path, string title, TextKind kind) =>
            (FoldedText.Of(title), new Secret(title, path, dossier.Stem, kind, dossier.Timeline.SpanOf(path).From));
    }
}
