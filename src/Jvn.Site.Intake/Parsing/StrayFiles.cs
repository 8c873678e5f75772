using System.Text;
using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Parsing;

/// <summary>
/// Files that are not read. One that may be meant to be an advisory or a vendor is an error, since what it says would silently not come out: it lies
/// where they lie, or begins as an advisory does. Any other is a warning.
/// </summary>
internal static partial class StrayFiles
{
    private const int Beginning = 8 * 1024;

    public static void Report(IEnumerable<InputEntry> files, DiagnosticBag bag)
    {
        foreach (var file in files)
            Report(file, bag);
    }

    public static void Report(InputEntry file, DiagnosticBag bag)
    {
        if (MeantName(file) is { } meant)
        {
            bag.Add(DiagnosticCatalog.FileEndingWrong.At(new SourceLocation(file.Path), file.RelativePath, meant));
            return;
        }

        var rule = LiesAmongThem(file) || IsSettings(file) || ReadsAsAdvisory(file) ? DiagnosticCatalog.FileNotRead : DiagnosticCatalog.FileNotUsed;
        bag.Add(rule.At(new SourceLocation(file.Path), file.RelativePath));
    }

    /// <summary>A file in the folder of an advisory that does not name it.</summary>
    public static void ReportUnused(InputEntry file, DiagnosticBag bag) =>
        bag.Add((ReadsAsAdvisory(file) ? DiagnosticCatalog.FileNotRead : DiagnosticCatalog.FileNotUsed).At(new SourceLocation(file.Path), file.RelativePath));

    /// <summary>Whether the file begins with front matter that has an identifier.</summary>
    public static bool ReadsAsAdvisory(InputEntry file)
    {
        var text = Start(file);
        return text.StartsWith("---", StringComparison.Ordinal) && text.Split('\n').Any(line => line.StartsWith("id:", StringComparison.Ordinal));
    }

    // What lies in the right place, and whose name ends in another way only: .MD, .markdown, .md.txt, .yaml, Site.yml.
    private static string? MeantName(InputEntry file)
    {
        var meant = file.Folder.Length == 0 && SettingsName().IsMatch(file.Name) ? "site.yml"
            : file.Folder + "/" == ContentParser.VendorFolder && VendorEnding().Match(file.Name) is { Success: true } vendor ? $"{vendor.Groups["name"]}.yml"
            : !file.RelativePath.StartsWith(ContentParser.AdvisoryFolder, StringComparison.Ordinal) ? null
            : CaseEnding().Match(file.Name) is { Success: true } record ? $"{record.Groups["name"]}.case.yml"
            : AdvisoryEnding().Match(file.Name) is { Success: true } text ? $"{text.Groups["name"]}{text.Groups["kind"].Value.ToLowerInvariant()}.md"
            : null;
        return meant == file.Name ? null : meant;
    }

    // Letters of another case are another folder on most machines, and the same to whoever typed them.
    private static bool LiesAmongThem(InputEntry file) => new[] { ContentParser.AdvisoryFolder, ContentParser.VendorFolder }
        .Any(folder => file.RelativePath.StartsWith(folder, StringComparison.OrdinalIgnoreCase));

    private static bool IsSettings(InputEntry file) => file.RelativePath.StartsWith("site.y", StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\Asite\.ya?ml(?:\.txt)?\z", RegexOptions.IgnoreCase)]
    private static partial Regex SettingsName();

    [GeneratedRegex(@"\A(?<name>[^.]+)\.ya?ml(?:\.txt)?\z", RegexOptions.IgnoreCase)]
    private static partial Regex VendorEnding();

    [GeneratedRegex(@"\A(?<name>[^.]+)\.case\.ya?ml(?:\.txt)?\z", RegexOptions.IgnoreCase)]
    private static partial Regex CaseEnding();

    [GeneratedRegex(@"\A(?<name>[^.]+?)(?<kind>(?:\.next)?(?:\.en)?)\.(?:md|markdown|mdown|mkd)(?:\.txt)?\z", RegexOptions.IgnoreCase)]
    private static partial Regex AdvisoryEnding();

    private static string Start(InputEntry file)
    {
        try
        {
            var bytes = new byte[Beginning];
            using var stream = InputFolder.Open(file);
            return Encoding.UTF8.GetString(bytes, 0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)).TrimStart('\uFEFF');
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return ""; // what it holds nobody can tell; that it is not used is said
        }
    }
}
