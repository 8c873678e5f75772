using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Fixes;

/// <summary>A key that can be one of its map only; which one says <see cref="Fields.MeantKey"/> when the key is found to be unknown.</summary>
internal static class KeyMender
{
    public static Fix? Mend(Diagnostic finding, FixableText text)
    {
        if (finding.Arguments is not [var written, _, _, { Length: > 0 } meant])
            return null;
        var start = text.OffsetOf(finding.Location);
        var end = start + written.Length;
        return end <= text.Text.Length && text.Text[start..end] == written ? Fix.Replace(finding, start, end, written, meant) : null;
    }
}
