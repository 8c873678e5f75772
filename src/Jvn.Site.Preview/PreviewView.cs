using System.Globalization;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Preview;

/// <summary>As of when the site is looked at.</summary>
/// <param name="At">The instant; null for the present one, and for the end of time where <paramref name="IsEverything"/>.</param>
/// <param name="IsEverything">With all that is withheld, whenever it comes out.</param>
internal readonly record struct PreviewView(DateTimeOffset? At, bool IsEverything)
{
    public static PreviewView Now => default;

    public static PreviewView Everything => new(null, IsEverything: true);

    /// <summary>As it stands in the cookie of the bar.</summary>
    public string Word => IsEverything ? "all" : At is { } at ? JapanTime.Rfc3339(at) : "now";

    /// <summary>What cannot be read is the present: it shows the least.</summary>
    public static PreviewView Parse(string? word) => word switch
    {
        "all" => Everything,
        { } text when InstantText.TryParse(Uri.UnescapeDataString(text), out var at) == InstantFault.None => new(at, IsEverything: false),
        _ => Now,
    };

    public override string ToString() => Word.ToString(CultureInfo.InvariantCulture);
}
