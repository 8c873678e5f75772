using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli.Commands;

/// <summary>Files and folders whose findings somebody wants. A path that is no part of the input would make every check come out green.</summary>
internal static class WantedPaths
{
    /// <exception cref="UsageException">One of them holds nothing of the input.</exception>
    public static void MustBeIn(string input, IEnumerable<InputEntry> files, IEnumerable<string> paths)
    {
        var root = Full(input);
        var known = files.Select(file => Path.GetFullPath(file.FullPath)).ToList();
        foreach (var path in paths)
        {
            var wanted = Full(path);
            if (!Findings.IsUnder(root, wanted) && !known.Exists(file => Findings.IsUnder(file, wanted)))
                throw new UsageException(
                    $"「{VisibleText.Of(path)}」は、調べる入力（{VisibleText.Of(input)}）の中にありません。入力は --input で指定します",
                    $"'{VisibleText.Of(path)}' is no part of the input that is checked ({VisibleText.Of(input)}); name the input with --input");
        }
    }

    private static string Full(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
}
