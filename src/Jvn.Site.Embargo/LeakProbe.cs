using System.Buffers;
using System.Collections.Immutable;
using System.Net;
using System.Text;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Rules.Mentions;

namespace Jvn.Site.Embargo;

/// <summary>Searches finished files for withheld identifiers, CVEs and titles: the net below the wall, for the day somebody makes a hole in it.</summary>
public sealed class LeakProbe
{
    private readonly ImmutableDictionary<string, Secret> secrets;
    private readonly SearchValues<string> search;

    private LeakProbe(ImmutableDictionary<string, Secret> secrets)
    {
        this.secrets = secrets;
        search = SearchValues.Create([.. secrets.Keys], StringComparison.Ordinal);
    }

    /// <summary>Knows what nothing public may say at <paramref name="now"/>.</summary>
    public static LeakProbe For(InputContent content, DateTimeOffset now)
    {
        var spellings = ImmutableDictionary.CreateBuilder<string, Secret>(StringComparer.Ordinal);
        foreach (var secret in SecretWords.After(content, now).Values)
        {
            spellings[secret.Shown] = secret;
            spellings[secret.Shown.Replace("#", "", StringComparison.Ordinal)] = secret;
            spellings[WebUtility.HtmlEncode(secret.Shown)] = secret;
        }

        return new LeakProbe(spellings.ToImmutable());
    }

    /// <summary>The first secret in a finished file, or null.</summary>
    public Secret? Search(ReadOnlySpan<byte> file)
    {
        if (secrets.IsEmpty)
            return null;
        var text = Encoding.UTF8.GetString(file);
        for (var from = 0; from < text.Length && text.AsSpan(from).IndexOfAny(search) is var found and >= 0; from++)
        {
            from += found;
            foreach (var (spelling, secret) in secrets)
            {
                var end = from + spelling.Length;
                if (string.CompareOrdinal(text, from, spelling, 0, spelling.Length) == 0 && !(end < text.Length && char.IsAsciiDigit(text[end]) && char.IsAsciiDigit(text[end - 1])))
                    return secret;
            }
        }

        return null;
    }
}
