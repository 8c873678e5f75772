using System.Diagnostics;

namespace Jvn.Site.Embargo.Tests.Sites;

/// <summary>A git repository of a test's own, which knows nothing of the machine's configuration, and <c>jvn</c> run in it as a process.</summary>
internal sealed class Repository(string folder)
{
    public string Folder => folder;

    private string Home => Path.Combine(Path.GetDirectoryName(folder)!, "home");

    public static Repository Init(string folder)
    {
        var repository = new Repository(folder);
        Directory.CreateDirectory(folder);
        Directory.CreateDirectory(repository.Home);
        repository.Git("init", "--quiet", "--initial-branch=main");
        repository.Git("config", "user.name", "編集者");
        repository.Git("config", "user.email", "editor@example.jp");
        return repository;
    }

    /// <summary>Runs git, which must succeed, and returns what it prints.</summary>
    public string Git(params string[] arguments)
    {
        var outcome = TryGit(arguments);
        return outcome.Code == 0 ? outcome.Results : throw new InvalidOperationException($"git {string.Join(' ', arguments)}: {outcome}");
    }

    public Outcome TryGit(params string[] arguments) => Run("git", arguments);

    public Outcome Jvn(params string[] arguments) => Run("dotnet", [Child.Program, .. arguments]);

    public Outcome Run(string program, params string[] arguments)
    {
        using var process = Process.Start(StartOf(program, arguments))!;
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var results = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, results, errors.Result);
    }

    public ProcessStartInfo StartOf(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["HOME"] = Home;
        start.Environment["GIT_CONFIG_NOSYSTEM"] = "1";
        start.Environment["JVN_LANG"] = "en";
        foreach (var name in start.Environment.Keys.Where(name => name is "CI" or "JVN_ROOT" or "GIT_DIR" or "GIT_INDEX_FILE" or "XDG_CONFIG_HOME").ToList())
            start.Environment.Remove(name);
        return start;
    }
}
