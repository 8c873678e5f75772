using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Timing;

namespace Jvn.Site.Intake.Rules;

/// <summary>What is out need not be sealed, and who has no key should be able to build the site.</summary>
internal static class SealedRules
{
    public static void CheckAt(InputContent content, InputTimeline timeline, DateTimeOffset instant, DiagnosticBag bag)
    {
        foreach (var file in content.TextFiles.Where(file => file.IsSealed && timeline.IsCertainlyPublic(file.Path, instant)))
            bag.Add(DiagnosticCatalog.SealedThoughOut.At(new SourceLocation(file.Path), file.Path));
    }
}
