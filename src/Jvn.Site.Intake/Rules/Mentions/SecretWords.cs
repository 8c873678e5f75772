using Jvn.Site.Intake.Model;

namespace Jvn.Site.Intake.Rules.Mentions;

/// <summary>Gathers what is secret at an instant, by its folded words.</summary>
public static class SecretWords
{
    // Shorter titles are ordinary words that stand in many texts.
    private const int ShortestTitle = 10;

    /// <summary>What nothing public says before some instant after <paramref name="now"/>, by folded words.</summary>
    public static IReadOnlyDictionary<string, Secret> After(InputContent content, DateTimeOffset now)
    {
        var secrets = new Dictionary<string, Secret>(StringComparer.Ordinal);
        var titles = new List<(string Folded, Secret Secret)>();
        foreach (var (key, secret) in content.Dossiers.SelectMany(Of))
        {
            if (secret.IsTitle)
                titles.Add((key, secret));
            else if (!secrets.TryGetValue(key, out var known) || secret.PublicFrom < known.PublicFrom)
                secrets[key] = secret;
        }

        // A title that stands in another one is no secret any more when that comes out.
        var withheld = titles.Where(title => title.Secret.PublicFrom > now && title.Folded.Length >= ShortestTitle).ToList();
        var search = new WordSearch(withheld.Select(title => title.Folded));
        var first = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        foreach (var (folded, secret) in titles)
        {
            foreach (var (_, word) in search.In(folded))
                first[word] = first.TryGetValue(word, out var known) && known < secret.PublicFrom ? known : secret.PublicFrom;
        }

        foreach (var (folded, secret) in withheld)
            secrets.TryAdd(folded, secret with { PublicFrom = first[folded] });

        foreach (var key in secrets.Where(pair => pair.Value.PublicFrom <= now).Select(pair => pair.Key).ToList())
            secrets.Remove(key);
        return secrets;
    }

    private static IEnumerable<(string Key, Secret Secret)> Of(Dossier dossier)
    {
        foreach (var file in new[] { dossier.Current, dossier.Pending })
        {
            if (file?.Content is not { IsComplete: true } advisory)
                continue;
            var from = file == dossier.Current ? dossier.PublicFrom : dossier.RevisedFrom;
            if (file == dossier.Current)
                yield return Word(advisory.Id.Value.Text, isTitle: false);
            foreach (var cve in advisory.Cves)
                yield return Word($"{cve.Value}", isTitle: false);
            yield return Word(advisory.Title.Value, isTitle: true);

            (string, Secret) Word(string shown, bool isTitle) => (FoldedText.Of(shown), new Secret(shown, file.Path, dossier.Stem, isTitle, from));
        }

        foreach (var (file, from) in new[] { (dossier.English, dossier.EnglishFrom), (dossier.PendingEnglish, dossier.RevisedEnglishFrom) })
        {
            if (file?.Content is { } translation)
                yield return (FoldedText.Of(translation.Title.Value), new Secret(translation.Title.Value, file.Path, dossier.Stem, IsTitle: true, from));
        }
    }
}
