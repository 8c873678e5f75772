using Jvn.Site.Embargo;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli.Reporting;

/// <summary>Tells how far the reading of the input has come.</summary>
internal static class InputProgress
{
    public static SiteInput ReadInput(this IProgress progress, string folder, IDraftOpener? opener = null)
    {
        progress.Begin("read");
        var input = SiteInput.Read(folder, progress.Step, opener: opener);
        progress.End();
        return input;
    }
}
