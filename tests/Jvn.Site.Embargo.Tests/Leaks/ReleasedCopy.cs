using System.Globalization;
using System.Text.RegularExpressions;

namespace Jvn.Site.Embargo.Tests.Leaks;

/// <summary>Copies the files of a real input, or only what is released of them at an instant, judged by their lines alone and not by the code under
/// test.</summary>
/// <remarks>It understands the forms that the demonstration input uses: one key a line, no withheld attachment beside a released text.</remarks>
internal static partial class ReleasedCopy
{
    public static void All(string from, string to) => Copy(from, to, (_, text) => text);

    public static void At(DateTimeOffset now, string from, string to)
    {
        var texts = Files(from).Where(path => path.EndsWith(".md", StringComparison.Ordinal))
            .ToDictionary(path => path, path => File.ReadAllText(Path.Combine(from, path)), StringComparer.Ordinal);
        var released = texts.Keys.Where(path => ReleaseOf(path, texts) <= now).ToHashSet(StringComparer.Ordinal);
        var names = released.SelectMany(path => VendorKey().Matches(texts[path]).Select(match => match.Groups[1].Value)).ToHashSet(StringComparer.Ordinal);
        Copy(from, to, (path, text) =>
            path.StartsWith("vendors/", StringComparison.Ordinal) ? Vendor(text, now, names.Contains(Path.GetFileNameWithoutExtension(path)))
            : path == "site.yml" || released.Contains(path) || released.Contains(Path.GetDirectoryName(path) + ".md") ? text
            : null);
    }

    /// <summary>All instants in the input, in order.</summary>
    public static IEnumerable<DateTimeOffset> Instants(string folder) => Files(folder)
        .SelectMany(path => InstantLine().Matches(File.ReadAllText(Path.Combine(folder, path))))
        .Select(match => Parse(match.Groups[2].Value))
        .Distinct()
        .Order();

    // A text is out when it is due and what it translates or revises is out.
    private static DateTimeOffset ReleaseOf(string path, Dictionary<string, string> texts)
    {
        var own = InstantLine().Matches(texts[path]).Where(match => match.Groups[1].Value == "release-at").Select(match => Parse(match.Groups[2].Value))
            .FirstOrDefault();
        var original = path.EndsWith(".en.md", StringComparison.Ordinal) ? path[..^".en.md".Length] + ".md"
            : path.EndsWith(".next.md", StringComparison.Ordinal) ? path[..^".next.md".Length] + ".md"
            : null;
        return original is null || ReleaseOf(original, texts) is var earlier && earlier < own ? own : earlier;
    }

    private static string? Vendor(string text, DateTimeOffset now, bool isNamed)
    {
        var due = InstantLine().Matches(text)
            .ToDictionary(match => match.Groups[1].Value, match => Parse(match.Groups[2].Value) <= now, StringComparer.Ordinal);
        if (!isNamed && !due.GetValueOrDefault("name-listed-at"))
            return null;
        var lines = text.Split('\n').ToList();
        if (!due.GetValueOrDefault("name-listed-at"))
            lines = Without(lines, "unreachable:", indent: 0);
        if (!due.GetValueOrDefault("product-listed-at"))
            lines = Without(Without(lines, "  product-listed-at:", indent: 2), "  products:", indent: 2);
        if (!due.GetValueOrDefault("answered-at"))
            lines = Without(lines, "  answered-at:", indent: 2);
        return string.Join('\n', lines);
    }

    // The line that begins so, and those below it that are indented more.
    private static List<string> Without(List<string> lines, string beginning, int indent)
    {
        var start = lines.FindIndex(line => line.StartsWith(beginning, StringComparison.Ordinal));
        if (start < 0)
            return lines;
        var end = lines.FindIndex(start + 1, line => line.Length - line.TrimStart(' ').Length <= indent);
        return [.. lines[..start], .. end < 0 ? [] : lines[end..]];
    }

    private static void Copy(string from, string to, Func<string, string, string?> keep)
    {
        if (Directory.Exists(to))
            Directory.Delete(to, recursive: true);
        foreach (var path in Files(from))
        {
            var target = Path.Combine(to, path);
            var isText = Path.GetExtension(path) is ".md" or ".yml";
            var text = isText ? File.ReadAllText(Path.Combine(from, path)) : "";
            if (keep(path, text) is not { } kept)
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            if (isText)
                File.WriteAllText(target, kept);
            else
                File.Copy(Path.Combine(from, path), target);
        }
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path))
            .Where(path => Path.GetFileName(path) is not ("README.md" or "README.ja.md")).Order(StringComparer.Ordinal);

    private static DateTimeOffset Parse(string text) => DateTimeOffset.ParseExact(text, "yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^ *(release-at|name-listed-at|product-listed-at|answered-at): *([0-9T:+-]{25})", RegexOptions.Multiline)]
    private static partial Regex InstantLine();

    [GeneratedRegex(@"\bvendor: ([A-Za-z0-9-]+)")]
    private static partial Regex VendorKey();
}
