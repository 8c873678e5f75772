using System.Collections.Immutable;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Yaml;

/// <summary>A value of the safe subset: text, list or map, each with its place. Nothing is ever converted by guessing.</summary>
public abstract record YamlNode(SourceLocation Location)
{
    private YamlNode()
        : this(default(SourceLocation))
    {
    }

    /// <summary>The place behind its last character; null for what is written as a block, over whole lines.</summary>
    public SourceLocation? End { get; init; }

    /// <summary>Text as written. <c>IsPlain</c> tells an unquoted scalar, so that an empty one can be told from <c>""</c>.</summary>
    /// <param name="EndLine">The last line of the file that belongs to it.</param>
    /// <param name="IsBlock">Written with <c>|</c> or <c>&gt;</c>: its first line is the one below.</param>
    public sealed record Scalar(SourceLocation Location, string Value, bool IsPlain, bool IsBlock, int EndLine) : YamlNode(Location);

    public sealed record List(SourceLocation Location, ImmutableArray<YamlNode> Items) : YamlNode(Location);

    public sealed record Map(SourceLocation Location, ImmutableArray<YamlEntry> Entries) : YamlNode(Location);
}
