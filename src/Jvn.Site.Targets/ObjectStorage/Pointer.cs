using System.Text;

namespace Jvn.Site.Targets.ObjectStorage;

/// <summary>The object that names the folder of the release that readers see, and holds the marker as well: no state lies between both.</summary>
/// <param name="Marker">Speaks of what lies in <paramref name="Whole"/>, and as pending of what lies in <paramref name="Plain"/>.</param>
/// <param name="Whole">The folder of the newest release that is there in every form. It is the object's text, and what a front is told that asks for no
/// more: such a front comes later and is never wrong.</param>
/// <param name="Plain">The folder of a newer release, every file of which is there, but not every compressed form: readers see this one, uncompressed. Null
/// when there is none.</param>
internal sealed record Pointer(TargetMarker Marker, string Whole, string? Plain = null)
{
    public const string Name = "current";

    /// <summary>The folder that readers see.</summary>
    public string Seen => Plain ?? Whole;

    /// <exception cref="TargetFailedException">It is none of ours.</exception>
    public static Pointer Read(StoredObject stored)
    {
        var whole = Encoding.UTF8.GetString(stored.Bytes);
        if (stored.Marker is null || !ReleaseFolder.IsName(whole) || stored.Plain is { } plain && !ReleaseFolder.IsName(plain))
            throw SharedPlace.Pointer();
        return new(TargetJson.Read(Encoding.UTF8.GetBytes(stored.Marker)), whole, stored.Plain);
    }

    public ObjectContent Render() => ObjectContent.Own(Encoding.ASCII.GetBytes(Whole), "text/plain") with
    {
        Release = Whole,
        Plain = Plain,
        Marker = Encoding.UTF8.GetString(TargetJson.Render(Marker)).TrimEnd('\n'),
    };
}
