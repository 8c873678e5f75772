using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Markdown;

/// <summary>One section of an advisory.</summary>
/// <param name="Html">Empty when nothing stands below the heading.</param>
/// <param name="Location">The place of the heading.</param>
/// <param name="Links">Every address the section links to, as its author wrote it, for the search for withheld identifiers.</param>
public sealed record ParsedSection(SectionKind Kind, HtmlFragment Html, SourceLocation Location, ImmutableArray<string> Links);
