namespace Jvn.Site.Tests.Shared;

/// <summary>The checkout that the tests run from.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find();

    public static string At(params IEnumerable<string> parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Jvn.Site.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run inside the checkout.");
        return folder;
    }
}
