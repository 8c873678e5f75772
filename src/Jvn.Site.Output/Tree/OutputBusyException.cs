namespace Jvn.Site.Output.Tree;

/// <summary>Another build of the same output is running; the one that came second gives way. Nothing was changed.</summary>
public sealed class OutputBusyException(string outputDirectory)
    : Exception($"Another build is writing '{outputDirectory}'. Try again when it has ended.")
{
    public string OutputDirectory { get; } = outputDirectory;
}
