namespace Jvn.Site.Output.Tests.Tree;

/// <summary>A folder of a test's own, with a place for an output in it; removed afterwards.</summary>
public sealed class OutputFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("jvn-output-").FullName;

    public string Output => Path.Combine(Root, "output");

    public string Staging => Path.Combine(Root, ".output.staging");

    public string Previous => Path.Combine(Root, ".output.previous");

    /// <summary>Puts a file into the output as another program would.</summary>
    public void Put(string path, string text = "text")
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>Puts the two files that tell an earlier build, and one more.</summary>
    public void PutEarlierBuild(string directory = "output")
    {
        Put($"{directory}/404.html");
        Put($"{directory}/rss/jvn.rdf");
        Put($"{directory}/old.html", "old");
    }

    public static string[] Files(string directory) =>
    [
        .. Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(directory, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
