using System.Buffers;
using System.Collections.Immutable;
using System.Net;
using System.Text;
using System.Text.Encodings.Web;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Rules.Mentions;

namespace Jvn.Site.Embargo;

/// <summary>Searches finished files for what is withheld: identifiers, CVEs, titles, names that nothing public names, sentences. The net below the wall, for the day somebody makes a hole in it.</summary>
/// <remarks>Each word is looked for as HTML, XML, JSON and addresses write it.</remarks>
public sealed class LeakProbe
{
    private readonly ImmutableDictionary<string, string> secrets;
    private readonly SearchValues<string> search;

    private LeakProbe(ImmutableDictionary<string, string> secrets)
    {
        this.secrets = secrets;
        search = SearchValues.Create([.. secrets.Keys], StringComparison.Ordinal);
    }

    /// <summary>True when nothing is withheld, so that nothing can be found.</summary>
    public bool IsEmpty => secrets.IsEmpty;

    /// <summary>Knows what nothing public may say at <paramref name="now"/>.</summary>
    public static LeakProbe For(InputContent content, DateTimeOffset now)
    {
        var spellings = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var word in SecretWords.After(content, now).Values.Select(secret => secret.Shown).Concat(WithheldWords.At(content, now)))
        {
            foreach (var spelling in Spellings(word))
                spellings[spelling] = word;
        }

        return new LeakProbe(spellings.ToImmutable());
    }

    /// <summary>Every secret in a finished file, as often as it stands there.</summary>
    public IEnumerable<string> Search(ReadOnlySpan<byte> file) => IsEmpty ? [] : In(Encoding.UTF8.GetString(file));

    private static IEnumerable<string> Spellings(string word) =>
    [
        word,
        word.Replace("#", "", StringComparison.Ordinal),
        WebUtility.HtmlEncode(word),
        JavaScriptEncoder.Default.Encode(word),
        JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(word),
        Uri.EscapeDataString(word),
    ];

    private IEnumerable<string> In(string text)
    {
        for (var from = 0; from < text.Length && text.AsSpan(from).IndexOfAny(search) is var found and >= 0; from++)
        {
            from += found;
            foreach (var (spelling, secret) in secrets)
            {
                var end = from + spelling.Length;
                if (string.CompareOrdinal(text, from, spelling, 0, spelling.Length) == 0 && !(end < text.Length && char.IsAsciiDigit(text[end]) && char.IsAsciiDigit(text[end - 1])))
                    yield return secret;
            }
        }
    }
}
