using Jvn.Site.Intake.Markdown;

namespace Jvn.Site.Intake.Model;

/// <summary>The English translation. <c>ReleaseAt</c> is null when it comes out together with the Japanese text.</summary>
public sealed record Translation(
    Located<string> Title,
    Located<DateTimeOffset>? ReleaseAt,
    ParsedBody Body);
