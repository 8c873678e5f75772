using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Jvn.Site.Diagnostics;

/// <summary>Lines that each finding speaks of, from its spec: where it is, and what it needs beside that to be seen.</summary>
public static class DiagnosticExamples
{
    /// <summary>The resource, and its name beside this file.</summary>
    public const string File = "examples.tsv";

    /// <summary>Divides the lines of an example in that file.</summary>
    public const char Break = '⏎';

    private static readonly FrozenDictionary<string, string> Lines = Read();

    /// <summary>Empty for a finding that no few lines can show.</summary>
    public static ImmutableArray<string> Of(DiagnosticDescriptor rule) => Lines.TryGetValue(rule.Id, out var lines) ? [.. lines.Split(Break)] : [];

    private static FrozenDictionary<string, string> Read()
    {
        using var stream = typeof(DiagnosticExamples).Assembly.GetManifestResourceStream(File)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t', 2)).ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
    }
}
