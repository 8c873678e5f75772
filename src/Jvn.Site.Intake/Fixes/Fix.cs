using System.Collections.Immutable;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Fixes;

/// <summary>How the text of a file is mended of one finding.</summary>
/// <param name="Edits">In order, none touching another.</param>
/// <param name="What">What it was and what it will be.</param>
public sealed record Fix(Diagnostic Finding, ImmutableArray<TextEdit> Edits, Bilingual What)
{
    internal static Fix Replace(Diagnostic finding, int start, int end, string was, string with) =>
        new(finding, [new TextEdit(start, end, with)], new Bilingual(
            $"「{VisibleText.Of(was)}」を「{VisibleText.Of(with)}」にしました。", $"'{VisibleText.Of(was)}' is now '{VisibleText.Of(with)}'."));
}
