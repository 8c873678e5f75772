namespace Jvn.Site.Browser.Tests.Stage;

/// <summary>The system's Chromium without its windows, kept from talking to anybody but the server under test. The same engine as with them, and twice as
/// quick.</summary>
internal static class Chromium
{
    public static string Program { get; } =
        new[] { "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser" }.FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("Chromium is missing; tests/install-tools installs it.");

    public static string[] Arguments { get; } =
        ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
}
