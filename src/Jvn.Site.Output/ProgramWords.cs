using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Text;
using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;

namespace Jvn.Site.Output;

#pragma warning disable RS0030 // Reads the program itself, and nothing else.

/// <summary>The words of the program: every text that the theme and the output can print of themselves, for advisories of any kind.</summary>
public static class ProgramWords
{
    private static readonly ImmutableArray<Assembly> Printing = [typeof(Crumb).Assembly, typeof(SiteRenderer).Assembly, typeof(SiteModel).Assembly];

    /// <summary>Which of some words stand in one of them.</summary>
    public static IEnumerable<string> Among(IEnumerable<string> words)
    {
        var texts = Printing.SelectMany(assembly => Literals(assembly).Concat(Resources(assembly))).ToList();
        return words.Where(word => texts.Any(text => text.Contains(word, StringComparison.Ordinal)));
    }

    // A native program has its assemblies beside it for this alone.
    [UnconditionalSuppressMessage("SingleFile", "IL3000", Justification = "Where it has no place of its own, it lies beside the program.")]
    private static string PlaceOf(Assembly assembly) => assembly.Location is { Length: > 0 } place
        ? place : Path.Combine(AppContext.BaseDirectory, "words", assembly.GetName().Name + ".dll");

    private static List<string> Literals(Assembly assembly)
    {
        using var program = new PEReader(ImmutableCollectionsMarshal.AsImmutableArray(File.ReadAllBytes(PlaceOf(assembly))));
        var metadata = program.GetMetadataReader();
        var literals = new List<string>();
        for (var at = MetadataTokens.UserStringHandle(1); !at.IsNil; at = metadata.GetNextHandle(at))
            literals.Add(metadata.GetUserString(at));
        return literals;
    }

    private static IEnumerable<string> Resources(Assembly assembly)
    {
        foreach (var name in assembly.GetManifestResourceNames())
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            yield return reader.ReadToEnd();
        }
    }
}
