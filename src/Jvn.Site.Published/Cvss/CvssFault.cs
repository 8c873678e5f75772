using System.Collections.Immutable;

namespace Jvn.Site.Published.Cvss;

/// <summary>The first thing that is wrong with a text that should be a CVSS vector, and where.</summary>
public sealed record CvssFault
{
    internal CvssFault(CvssFaultKind kind, string token, int offset, params ImmutableArray<string> expected)
    {
        Kind = kind;
        Token = token;
        Offset = offset;
        Expected = expected;
    }

    public CvssFaultKind Kind { get; }

    /// <summary>What is wrong, as written; for a missing metric its abbreviation.</summary>
    public string Token { get; }

    /// <summary>Where <see cref="Token"/> starts, or where it should stand, counted from zero. Equals the length of the text when that is its end.</summary>
    public int Offset { get; }

    /// <summary>What could stand there instead; empty when the token should simply go.</summary>
    public ImmutableArray<string> Expected { get; }
}
