using System.Collections.Frozen;
using System.Collections.Immutable;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Model;

/// <summary>The files beside an advisory, by name.</summary>
public sealed record AttachmentFolder(ImmutableArray<InputEntry> Files)
{
    public static AttachmentFolder None { get; } = new([]);

    private readonly FrozenDictionary<string, InputEntry> byName = Files.ToFrozenDictionary(file => file.Name, StringComparer.Ordinal);

    public ImmutableArray<string> Names => byName.Keys;

    public InputEntry? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>These files, with those of <paramref name="newer"/> in their places.</summary>
    public AttachmentFolder OverlaidBy(AttachmentFolder newer) =>
        newer.Files.IsEmpty ? this : new([.. Files.Where(file => newer.Find(file.Name) is null), .. newer.Files]);
}
