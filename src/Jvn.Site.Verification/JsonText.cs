using System.Text.Json;
using System.Xml;

namespace Jvn.Site.Verification;

/// <summary>Reading files of which nothing is certain.</summary>
internal static class JsonText
{
    /// <summary>The string; nothing where there is null.</summary>
    public static string Text(this JsonElement element) => element.GetString() ?? "";

    /// <summary>True when a file is not what its schema says, which then tells what is wrong with it.</summary>
    public static bool MeansUnexpectedForm(this Exception fault) =>
        fault is XmlException or JsonException or KeyNotFoundException or InvalidOperationException or FormatException;
}
