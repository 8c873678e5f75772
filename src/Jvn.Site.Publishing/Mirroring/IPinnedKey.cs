namespace Jvn.Site.Publishing.Mirroring;

/// <summary>The key of a site, which its mirror was told of beforehand. Whatever comes from the site is held against it.</summary>
public interface IPinnedKey
{
    /// <summary>True when there is a key to verify with, and not only its fingerprint.</summary>
    bool IsKnown { get; }

    /// <summary>Takes the file that the site publishes as its key. False when it is not the pinned one, or a file was given already.</summary>
    bool Take(ReadOnlySpan<byte> file);

    /// <summary>Whether the key has signed a list.</summary>
    SignatureJudgement Judge(ReadOnlySpan<byte> list, ReadOnlySpan<byte> signature, DateTimeOffset now);
}
