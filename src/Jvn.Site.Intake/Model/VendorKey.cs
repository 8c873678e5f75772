using System.Text.RegularExpressions;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Model;

/// <summary>The name by which advisories refer to a vendor's file.</summary>
public static partial class VendorKey
{
    public static string Of(InputEntry file) => file.Name[..^".yml".Length];

    public static bool IsUsable(string key) => Form().IsMatch(key);

    [GeneratedRegex(@"\A[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?\z")]
    private static partial Regex Form();
}
