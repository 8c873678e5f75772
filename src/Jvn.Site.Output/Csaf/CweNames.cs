using System.Collections.Frozen;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Csaf;

/// <summary>The exact names of weaknesses in CWE 4.17, which test 6.1.11 compares. CWE is owned by The MITRE Corporation (see NOTICE).</summary>
internal static class CweNames
{
    private static readonly FrozenDictionary<int, string> Names = Read();

    /// <summary>Null for a weakness that the list does not have.</summary>
    public static string? Of(CweId id) => Names.GetValueOrDefault(id.Number);

    private static FrozenDictionary<int, string> Read()
    {
        using var stream = typeof(CweNames).Assembly.GetManifestResourceStream("cwe-names.tsv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split('\t'))
            .ToFrozenDictionary(row => int.Parse(row[0]), row => row[1]);
    }
}
