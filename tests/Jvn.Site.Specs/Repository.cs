namespace Jvn.Site.Specs;

/// <summary>Where the sources lie that the tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string Theme => Path.Combine(Root, "theme");

    public static string Specs => Path.Combine(Root, "tests", "Jvn.Site.Specs", "specs");

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Jvn.Site.sln")) ? folder
        : Path.GetDirectoryName(folder) is { } parent ? Find(parent)
        : throw new InvalidOperationException("The tests run inside the repository, which has Jvn.Site.sln at its top.");
}
