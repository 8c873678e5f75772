namespace Jvn.Site.Browser.Tests.Stage;

/// <summary>The system's Chromium, kept from talking to anybody but the server under test.</summary>
internal static class Chromium
{
    public static string Program { get; } = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser" }.FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("Chromium is missing; tests/install-tools installs it.");

    public static string[] Arguments { get; } =
        ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
}
