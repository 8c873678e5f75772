using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Texts;

namespace Jvn.Site.Intake.Fixes;

/// <summary>Yes and no in other words.</summary>
internal static class BooleanMender
{
    public static Fix? Mend(Diagnostic finding, FixableText text) =>
        text.ValueAt(finding.Location) is var (start, end, value) && Meant(value) is { } word ? Fix.Replace(finding, start, end, value, word) : null;

    private static string? Meant(string value) => FoldedWidth.Of(value).Trim().ToLowerInvariant() switch
    {
        "true" or "yes" or "on" or "はい" or "真" => "true",
        "false" or "no" or "off" or "いいえ" or "偽" => "false",
        _ => null,
    };
}
