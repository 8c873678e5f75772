using Jvn.Site.Embargo;

namespace Jvn.Site.Cli.Reporting;

/// <summary>Tells how far the reading of the input has come.</summary>
internal static class InputProgress
{
    public static SiteInput ReadInput(this IProgress progress, string folder)
    {
        progress.Begin("read");
        var input = SiteInput.Read(folder, progress.Step);
        progress.End();
        return input;
    }
}
