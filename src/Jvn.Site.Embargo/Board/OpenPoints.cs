using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Timing;
using Jvn.Site.Published;

namespace Jvn.Site.Embargo.Board;

/// <summary>Finds what is still open: findings, vendors that have not answered, a translation that is missing, a key that expires before.</summary>
internal sealed class OpenPoints
{
    private const int NamesShown = 5;

    private readonly ILookup<string, Finding> byPath;
    private readonly InputContent content;
    private readonly DateTimeOffset? keyExpiresAt;
    private readonly IReadOnlyDictionary<string, DateTimeOffset?> vendorKeysEnd;

    public OpenPoints(SiteInput input, DateTimeOffset now, DateTimeOffset? keyExpiresAt, IReadOnlyDictionary<string, DateTimeOffset?> vendorKeysEnd)
    {
        content = input.Content;
        this.keyExpiresAt = keyExpiresAt;
        this.vendorKeysEnd = vendorKeysEnd;
        byPath = input.FindingsFrom(now, now).ForCheck.ToLookup(finding => finding.Diagnostic.Location.Path, StringComparer.Ordinal);
    }

    /// <param name="path">The file whose text comes out.</param>
    public ImmutableArray<OpenPoint> Of(string path, DateTimeOffset at) =>
    [
        .. KeyPoints(at),
        .. Findings(path),
    ];

    /// <param name="files">The files that come out with the text.</param>
    /// <param name="told">The vendors that know of it, beside those in the text.</param>
    public ImmutableArray<OpenPoint> Of(ReleasedText text, IEnumerable<string> files, IEnumerable<string> told) =>
    [
        .. KeyPoints(text.From),
        .. VendorKeys(told.Concat(text.Shown.Statements.Select(row => row.Vendor.Value)).Distinct(StringComparer.Ordinal), text.From),
        .. files.SelectMany(Findings).Distinct().OrderByDescending(point => point.Blocks),
        .. Unanswered(text.Shown),
        .. text.EnglishFile is null ? new[] { new OpenPoint(Blocks: false, new("英語版がありません。", "There is no English translation.")) } : [],
    ];

    private IEnumerable<OpenPoint> Findings(string path) => byPath[path].Select(finding => new OpenPoint(
        finding.Diagnostic.Rule.Severity == Severity.Error,
        new(Line(finding.Diagnostic, DiagnosticLanguage.Japanese), Line(finding.Diagnostic, DiagnosticLanguage.English))));

    private static string Line(Diagnostic finding, DiagnosticLanguage language) =>
        $"{finding.Rule.Id} {finding.Location.Path[(finding.Location.Path.LastIndexOf('/') + 1)..]}:{finding.Location.Line}: {finding.Message(language)}";

    private IEnumerable<OpenPoint> KeyPoints(DateTimeOffset at)
    {
        if (keyExpiresAt <= at)
            yield return new OpenPoint(Blocks: true, new($"署名鍵の期限（{JapanTime.Minute(keyExpiresAt.Value)}）が先に切れます。",
                $"The signing key expires before, at {JapanTime.Minute(keyExpiresAt.Value)}."));
    }

    // Until the release there are dates to be announced, and replies to be verified.
    private IEnumerable<OpenPoint> VendorKeys(IEnumerable<string> vendors, DateTimeOffset at)
    {
        foreach (var key in vendors)
        {
            if (!vendorKeysEnd.TryGetValue(key, out var end) || end > at || !content.Vendors.TryGetValue(key, out var vendor))
                continue;
            var name = vendor.Name.English ?? vendor.Name.Japanese;
            yield return new OpenPoint(Blocks: false, end is { } day
                ? new($"{vendor.Name.Japanese} の鍵の期限（{JapanTime.Minute(day)}）が先に切れます。", $"The key of {name} expires before, at {JapanTime.Minute(day)}.")
                : new($"{vendor.Name.Japanese} の鍵が使えません（jvn vendor check {key}）。", $"The key of {name} cannot be used (jvn vendor check {key})."));
        }
    }

    // Who is asked and has not answered goes out as 不明.
    private IEnumerable<OpenPoint> Unanswered(Advisory advisory)
    {
        var waiting = advisory.IsNotice ? [] : advisory.Statements.Where(row => row.Status is { Value: VendorStatus.Unknown })
            .Select(row => content.Vendors.TryGetValue(row.Vendor.Value, out var vendor) ? vendor.Name : new LocalizedText(row.Vendor.Value)).ToList();
        if (waiting.Count == 0)
            yield break;
        var more = waiting.Count - NamesShown;
        yield return new OpenPoint(Blocks: false, new(
            $"回答待ち {waiting.Count} 社: {string.Join("、", waiting.Take(NamesShown).Select(name => name.Japanese))}{(more > 0 ? $"、ほか {more} 社" : "")}",
            $"{waiting.Count} without an answer: {string.Join(", ", waiting.Take(NamesShown).Select(name => name.English ?? name.Japanese))}" +
                (more > 0 ? $" and {more} more" : "")));
    }
}
