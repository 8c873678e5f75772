using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Jvn.Site.Tests.Shared;

/// <summary><c>jvn</c> as processes run it: compiled ahead where <c>./jvn</c> has built it from the very same sources, else as it lies beside the
/// tests.</summary>
internal static class BuiltProgram
{
    /// <summary>Of <c>jvn.dll</c>.</summary>
    public static string Path { get; } = Find();

    private static string Find()
    {
        var (own, ahead) = (AppContext.BaseDirectory, Checkout.At("artifacts", "program"));
        var parts = Directory.EnumerateFiles(own, "Jvn.Site.*.dll").Select(file => System.IO.Path.GetFileName(file)!)
            .Where(part => !part.EndsWith("Tests.dll", StringComparison.Ordinal));
        var isSame = File.Exists(System.IO.Path.Combine(ahead, "jvn.dll")) && IsNewerThanItsSources(System.IO.Path.Combine(ahead, "jvn.dll"))
            && parts.All(part => Version(ahead, part) is { } version && version == Version(own, part));
        return System.IO.Path.Combine(isSame ? ahead : own, "jvn.dll");
    }

    // As ./jvn judges. Its own version also tells for what it was compiled.
    private static bool IsNewerThanItsSources(string program) =>
        Directory.EnumerateFiles(Checkout.At("src", "Jvn.Site.Cli"), "*.cs*", SearchOption.AllDirectories)
        .All(source => File.GetLastWriteTimeUtc(source) <= File.GetLastWriteTimeUtc(program));

    // Compiling ahead keeps it; every change of a source changes it.
    private static Guid? Version(string folder, string part)
    {
        if (!File.Exists(System.IO.Path.Combine(folder, part)))
            return null;
        using var file = new PEReader(File.OpenRead(System.IO.Path.Combine(folder, part)));
        var metadata = file.GetMetadataReader();
        return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
    }
}
