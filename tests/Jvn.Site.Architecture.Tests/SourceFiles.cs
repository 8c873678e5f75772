namespace Jvn.Site.Architecture.Tests;

/// <summary>The files that the rules are about.</summary>
internal static class SourceFiles
{
    /// <summary>All below a folder, its folders' too, in ordinal order.</summary>
    public static IEnumerable<string> Below(string folder, string pattern) =>
        Directory.EnumerateFiles(Checkout.At(folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);
}
