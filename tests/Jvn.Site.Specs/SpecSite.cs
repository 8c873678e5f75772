using System.Diagnostics;

namespace Jvn.Site.Specs;

/// <summary>The folder in which one spec is played, gone at the end.</summary>
internal sealed class SpecSite : IDisposable
{
    private SpecSite(string root) => Root = root;

    public string Root { get; }

    public string Input => Path.Combine(Root, "input");

    public static SpecSite Make(IEnumerable<SpecInput> inputs)
    {
        var site = new SpecSite(Directory.CreateTempSubdirectory("jvn-spec-").FullName);
        foreach (var input in WithSettings([.. inputs]))
        {
            var path = Path.Combine(site.Root, input.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (input.Kind == "pipe")
                Process.Start("mkfifo", [path]).WaitForExit();
            else if (input.Kind.StartsWith("link to ", StringComparison.Ordinal))
                File.CreateSymbolicLink(path, input.Kind["link to ".Length..]);
            else
                File.WriteAllBytes(path, input.Bytes);
        }

        return site;
    }

    // Every input has settings; a spec that is about having none says that they are absent.
    private static IEnumerable<SpecInput> WithSettings(IReadOnlyCollection<SpecInput> inputs) =>
        inputs.Count == 0 || inputs.Any(input => input.Path == "input/site.yml")
            ? inputs.Where(input => input.Kind != "absent")
            : inputs.Append(SpecInput.Parse("input/site.yml", "base-url: https://jvn.example.jp/\nname: 脆弱性対策情報\noperator: 架空調整機関"));

    /// <summary>The site of one moment; a moment never sees what another one made.</summary>
    public string OutputOf(int moment) => Path.Combine(Root, $"output-{moment}");

    /// <summary>A path as a spec writes it.</summary>
    public string Relative(string path) => path.StartsWith(Root, StringComparison.Ordinal) ? path[(Root.Length + 1)..] : path;

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
