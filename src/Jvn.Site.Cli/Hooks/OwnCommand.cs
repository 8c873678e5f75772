namespace Jvn.Site.Cli.Hooks;

/// <summary>How this very program is started again.</summary>
internal static class OwnCommand
{
    /// <summary>Word by word, full paths with forward slashes; the last one is a file of ours.</summary>
    /// <param name="checkout">The program's own checkout, which builds it when need be; null for an installed program.</param>
    public static IReadOnlyList<string> Of(string? checkout)
    {
        if (checkout is { Length: > 0 } && Path.GetFullPath(Path.Combine(checkout, "jvn")) is var script && Path.Exists(script) && !OperatingSystem.IsWindows())
            return [script];
        var program = Environment.ProcessPath ?? "jvn";
        string[] words = Path.GetFileNameWithoutExtension(program) == "dotnet"
            ? [program, Path.Combine(AppContext.BaseDirectory, "jvn.dll")]
            : [program];
        return [.. words.Select(word => word.Replace('\\', '/'))];
    }
}
