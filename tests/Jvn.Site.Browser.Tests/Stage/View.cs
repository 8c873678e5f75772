using Microsoft.Playwright;

namespace Jvn.Site.Browser.Tests.Stage;

/// <summary>How a reader looks at a page.</summary>
/// <param name="Width">Of the window, in CSS pixels.</param>
public sealed record View(int Width, ColorScheme Theme = ColorScheme.Light, bool WithScript = true, bool WithPolicy = true, ForcedColors Colors =
    ForcedColors.None)
{
    public static View Phone { get; } = new(390);

    public static View Desk { get; } = new(1280);

    internal BrowserNewContextOptions Options => new()
    {
        ViewportSize = new() { Width = Width, Height = Width < 640 ? 844 : 900 },
        ColorScheme = Theme,
        ForcedColors = Colors,
        JavaScriptEnabled = WithScript,
        BypassCSP = !WithPolicy,
        Locale = "ja-JP",
        TimezoneId = "Asia/Tokyo",
    };
}
