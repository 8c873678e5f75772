namespace Jvn.Site.Cli.Completion;

/// <summary>What can stand as a value, as far as a shell can help with it.</summary>
internal enum ValueKind
{
    /// <summary>There is none: the option stands by itself.</summary>
    None,

    /// <summary>One of a few fixed words.</summary>
    Word,

    Folder,

    /// <summary>A file or a folder.</summary>
    Path,

    /// <summary>The identifier of an advisory of the input.</summary>
    Advisory,

    /// <summary>Something that only a person knows.</summary>
    Other,
}
