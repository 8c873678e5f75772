using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Rules.Mentions;
using Jvn.Site.Intake.Texts;
using Jvn.Site.Intake.Timing;

namespace Jvn.Site.Embargo;

/// <summary>Searches finished files for what is withheld: identifiers, CVEs, titles, names, sentences, addresses. The net below the wall, for the day somebody
/// makes a hole in it.</summary>
/// <remarks>Each word is looked for as HTML, XML, JSON and addresses write it; identifiers and CVEs in upper and lower case.</remarks>
public sealed class LeakProbe
{
    private readonly ImmutableDictionary<string, string> words;
    private readonly ImmutableDictionary<string, string> identifiers;
    private readonly WordSearch wordSearch;
    private readonly WordSearch identifierSearch;
    private readonly WordSieve sieve;

    private LeakProbe(ImmutableDictionary<string, string> words, ImmutableDictionary<string, string> identifiers)
    {
        this.words = words;
        this.identifiers = identifiers;
        wordSearch = new WordSearch(words.Keys, StringComparer.Ordinal);
        identifierSearch = new WordSearch(identifiers.Keys, StringComparer.OrdinalIgnoreCase);
        sieve = new WordSieve(words.Keys.Concat(identifiers.Keys));
    }

    /// <summary>True when nothing is withheld, so that nothing can be found.</summary>
    public bool IsEmpty => words.IsEmpty && identifiers.IsEmpty;

    /// <summary>Knows what nothing public may say at <paramref name="now"/>.</summary>
    public static LeakProbe For(InputContent content, DateTimeOffset now)
    {
        var texts = OutgoingTexts.Of(content, InputTimeline.Of(content));
        var secrets = SecretWords.After(content, texts, now).Values.ToLookup(secret => secret.Title is null, secret => secret.Shown);
        return new LeakProbe(
            Spelled(secrets[false].Concat(WithheldWords.At(texts, now)), StringComparer.Ordinal),
            Spelled(secrets[true], StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Knows what may not be said at <paramref name="now"/> even to those who may read one advisory that is withheld: identifiers, CVEs and titles of
    /// all others. Their sentences are not among it, since two advisories may say the same.</summary>
    internal static LeakProbe Beside(InputContent content, Dossier own, DateTimeOffset now)
    {
        var others = content with { Dossiers = [.. content.Dossiers.Where(dossier => dossier != own)] };
        var said = new[] { own.Current, own.Pending }.Select(file => file?.Content).OfType<Advisory>()
            .SelectMany(text => text.Cves.Select(cve => cve.Value.Text).Append(text.Title.Value)).ToHashSet(StringComparer.Ordinal);
        var secrets = SecretWords.After(others, OutgoingTexts.Of(others, InputTimeline.Of(others)), now).Values
            .Where(secret => !said.Contains(secret.Shown)).ToLookup(secret => secret.Title is null, secret => secret.Shown);
        return new LeakProbe(Spelled(secrets[false], StringComparer.Ordinal), Spelled(secrets[true], StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Every secret in a finished file, as often as it stands there.</summary>
    public IEnumerable<string> Search(ReadOnlySpan<byte> file) => IsEmpty || !sieve.MayHoldAny(file) ? [] : In(Encoding.UTF8.GetString(file));

    private static ImmutableDictionary<string, string> Spelled(IEnumerable<string> words, StringComparer comparer)
    {
        var spelled = ImmutableDictionary.CreateBuilder<string, string>(comparer);
        foreach (var word in words)
        {
            foreach (var spelling in Spellings(word))
                spelled[spelling] = word;
        }

        return spelled.ToImmutable();
    }

    private static IEnumerable<string> Spellings(string word) =>
    [
        word,
        word.Replace("#", "", StringComparison.Ordinal),
        WebUtility.HtmlEncode(word),
        JavaScriptEncoder.Default.Encode(word),
        JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(word),
        Uri.EscapeDataString(word),
    ];

    private IEnumerable<string> In(string text) =>
    [
        .. wordSearch.In(text).Where(found => !GoesOn(text, found.At + found.Word.Length)).Select(found => words[found.Word]),
        .. identifierSearch.In(text).Where(found => !GoesOn(text, found.At + found.Word.Length)).Select(found => identifiers[found.Word]),
    ];

    // A number that goes on is another number.
    private static bool GoesOn(string text, int end) => end < text.Length && char.IsAsciiDigit(text[end]) && char.IsAsciiDigit(text[end - 1]);
}
