using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Texts;

namespace Jvn.Site.Intake.Fixes;

/// <summary>Identifiers and numbers that were typed with full-width letters.</summary>
internal static class WidthMender
{
    public static Fix? Mend(Diagnostic finding, FixableText text) =>
        text.ValueAt(finding.Location) is var (start, end, value) && FoldedWidth.Of(value).Trim() is var folded && folded != value
            ? Fix.Replace(finding, start, end, value, folded)
            : null;
}
