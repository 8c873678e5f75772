using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Parsing;

/// <summary>A text of an advisory, opened.</summary>
/// <param name="Document">Null when there is nothing to read.</param>
/// <param name="Language">The one that its headings are read in.</param>
internal sealed record TextFile(InputEntry Entry, OpenedDocument? Document, Language Language);
