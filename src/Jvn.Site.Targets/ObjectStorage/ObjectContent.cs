using Jvn.Site.Output.Integrity;

namespace Jvn.Site.Targets.ObjectStorage;

/// <summary>An object's bytes and what it says of itself.</summary>
/// <param name="Hash">Of the bytes: the store refuses others.</param>
/// <param name="Mark">Kept with the object, and read back where a switch was broken off.</param>
/// <param name="Encoding">Null when the bytes are the file's.</param>
internal sealed record ObjectContent(byte[] Bytes, FileHash Hash, string Mark, string ContentType, string CacheControl, string? Encoding)
{
    /// <summary>Of the pointer: the folder of the release that is whole, for a front that reads headers only.</summary>
    public string? Release { get; init; }

    /// <summary>Of the pointer: the folder that readers see in plain forms; null when there is none.</summary>
    public string? Plain { get; init; }

    /// <summary>Of the pointer: what a target keeps of itself.</summary>
    public string? Marker { get; init; }

    /// <summary>A small object of the publishers.</summary>
    public static ObjectContent Own(byte[] bytes, string contentType) =>
        new(bytes, FileHash.Of(bytes), "own", contentType, "public, max-age=1", Encoding: null);
}
