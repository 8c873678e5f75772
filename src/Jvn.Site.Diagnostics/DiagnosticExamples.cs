using System.Collections.Frozen;

namespace Jvn.Site.Diagnostics;

/// <summary>A line that each finding speaks of: the one that its spec has it at.</summary>
public static class DiagnosticExamples
{
    /// <summary>The resource, and its name beside this file.</summary>
    public const string File = "examples.tsv";

    private static readonly FrozenDictionary<string, string> Lines = Read();

    /// <summary>Null for a finding that speaks of no single line.</summary>
    public static string? Of(DiagnosticDescriptor rule) => Lines.GetValueOrDefault(rule.Id);

    private static FrozenDictionary<string, string> Read()
    {
        using var stream = typeof(DiagnosticExamples).Assembly.GetManifestResourceStream(File)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t', 2)).ToFrozenDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
    }
}
