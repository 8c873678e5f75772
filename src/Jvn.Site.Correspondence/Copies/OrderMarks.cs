using System.Text.Json;
using System.Text.RegularExpressions;

namespace Jvn.Site.Correspondence.Copies;

/// <summary>What a file may write in two ways without a difference: the order of attributes in HTML, signs behind a heading in Markdown, the order of members
/// in JSON.</summary>
internal static partial class OrderMarks
{
    private const string Name = "order";

    public static string Attributes(string id, string kind, CopyToken token) =>
        Expected(token, $"html/{id}") == 0 ? $"id=\"{id}\" class=\"{kind}\"" : $"class=\"{kind}\" id=\"{id}\"";

    public static string Heading(string words, CopyToken token) => Expected(token, $"md/{words}") == 0 ? $"## {words}" : $"## {words} ##";

    /// <param name="path">Where in the document the object stands.</param>
    public static bool IsTurned(string path, CopyToken token) => Expected(token, $"json/{path}") == 1;

    public static int Expected(CopyToken token, string key) => token.Choose(Name, key, 2);

    public static IEnumerable<MarkReading> InHtml(string html) => IdAndClass().Matches(html).Select(tag =>
        Reading($"html/{tag.Groups["id"].Value}", tag.Groups["first"].Value == "id" ? 0 : 1));

    public static IEnumerable<MarkReading> InMarkdown(string text) => SecondHeading().Matches(text).Select(line =>
        Reading($"md/{JoinerMarks.Without(line.Groups["words"].Value)}", line.Groups["closed"].Success ? 1 : 0));

    /// <summary>Of each object that says the same in either order.</summary>
    public static IEnumerable<MarkReading> InJson(JsonElement root) =>
        from list in CopyCsaf.Lists
        where root.TryGetProperty("document", out var document) && document.ValueKind == JsonValueKind.Object && document.TryGetProperty(list, out _)
        let items = root.GetProperty("document").GetProperty(list)
        where items.ValueKind == JsonValueKind.Array
        from item in items.EnumerateArray().Index()
        where item.Item.ValueKind == JsonValueKind.Object
        let names = item.Item.EnumerateObject().Select(member => member.Name).ToList()
        where names.Count > 1
        select Reading($"json/{list}/{item.Index}", string.CompareOrdinal(names[0], names[^1]) < 0 ? 0 : 1);

    private static MarkReading Reading(string key, int value) => new(MarkChannel.Order, key, value, 2);

    [GeneratedRegex("""<section (?:(?<first>id)="(?<id>[^"]*)" class="[^"]*"|(?<first>class)="[^"]*" id="(?<id>[^"]*)")>""")]
    private static partial Regex IdAndClass();

    [GeneratedRegex(@"^## (?<words>.*?)(?<closed> ##)?\r?$", RegexOptions.Multiline)]
    private static partial Regex SecondHeading();
}
