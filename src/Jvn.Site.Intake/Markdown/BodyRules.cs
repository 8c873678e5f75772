using System.Collections.Immutable;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Markdown;

/// <summary>What the body of one advisory may and must hold.</summary>
public sealed record BodyRules
{
    /// <summary>The language of the headings.</summary>
    public required Language Language { get; init; }

    /// <summary>Names of the files in the advisory's own attachment folder.</summary>
    public required ImmutableArray<string> Attachments { get; init; }

    /// <summary>The root-relative address attachments are published under, with a slash at its end: <c>/jp/JVN12345678/</c>.</summary>
    public required string AttachmentBase { get; init; }

    /// <summary>The sections an advisory of this kind has; <see cref="WarnMissing"/> asks for them.</summary>
    public required ImmutableArray<SectionKind> ExpectedSections { get; init; }

    /// <summary>Without an overview the advisory is not published.</summary>
    public bool RequireOverview { get; init; } = true;

    /// <summary>One warning names all of <see cref="ExpectedSections"/> that are missing.</summary>
    public bool WarnMissing { get; init; } = true;
}
