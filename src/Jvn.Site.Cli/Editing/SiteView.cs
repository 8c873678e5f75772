using Jvn.Site.Embargo;
using Jvn.Site.Intake.Model;
using Jvn.Site.Output.Values;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Editing;

/// <summary>What readers see of an input at an instant.</summary>
internal static class SiteView
{
    public static bool IsSame(InputContent before, InputContent after, DateTimeOffset now) => Of(before, now).CompareTo(Of(after, now)) == 0;

    private static ValueDigest Of(InputContent content, DateTimeOffset now)
    {
        var gate = EmbargoGate.Open(content, now);
        return ReadersView.Of(SiteModel.Assemble(content.Settings, gate.Released, gate.Vendors));
    }
}
