using System.Diagnostics.CodeAnalysis;
using Jvn.Site.Intake.Texts;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Editing;

/// <summary>An identifier as people type it on a command line: with or without <c>#</c>, in small or full-width letters too.</summary>
internal static class TypedId
{
    /// <summary>False for what is no identifier.</summary>
    public static bool TryRead(string typed, [NotNullWhen(true)] out AdvisoryId? id)
    {
        var plain = FoldedWidth.Of(typed).Trim().ToUpperInvariant();
        return AdvisoryId.TryParse(plain, out id) || AdvisoryId.TryParseSlug(plain, out id);
    }
}
