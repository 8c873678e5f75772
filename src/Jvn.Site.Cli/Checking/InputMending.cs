using Jvn.Site.Cli.Commands;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli.Checking;

/// <summary>Mends in the files of the input what can mean one thing only. What would bring a new error, now or at a pending instant, is not written.</summary>
internal sealed class InputMending(TimeProvider clock, IReporter reporter, IProgress progress)
{
    /// <param name="paths">Files or folders that may be mended; none means all.</param>
    /// <exception cref="InputChangedException">Somebody else changed one of the files meanwhile.</exception>
    public void Run(string folder, IReadOnlyCollection<string> paths, DateTimeOffset? asOf)
    {
        var clockNow = clock.GetUtcNow();
        var input = progress.ReadInput(folder);
        WantedPaths.MustBeIn(folder, input.Content.Files, paths);
        progress.Begin("fix");
        var mended = new MendedInput(input, asOf ?? clockNow, clockNow)
            .Mend([.. input.Content.Files.Where(file => IsText(file) && Findings.IsUnderAny(file.Path, paths))]);
        progress.End();
        foreach (var file in mended)
        {
            if (!EditedFile.Write(file.Edited, file.Original))
                throw new InputChangedException();
        }

        reporter.Mended([.. mended.SelectMany(file => file.Mendings)]);
    }

    // Read without a key, nothing in it is the clear text of a sealed file.
    private static bool IsText(InputEntry file) => file.RelativePath == InputContent.SettingsFile
        || (file.RelativePath.StartsWith("advisories/", StringComparison.Ordinal) && file.Name.EndsWith(".md", StringComparison.Ordinal))
        || (file.RelativePath.StartsWith("vendors/", StringComparison.Ordinal) && file.Name.EndsWith(".yml", StringComparison.Ordinal));
}
