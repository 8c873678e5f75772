using System.Collections.Immutable;

namespace Jvn.Site.Embargo.Tests.Random;

/// <summary>Spoils withheld files, each in one way, but never so that nobody could tell any more that they are withheld.</summary>
internal sealed class Breaker(Dice dice, ImmutableArray<GeneratedFile> released)
{
    private readonly List<string> releasedIds =
        [.. released.SelectMany(file => file.Lines).Where(line => line.Text.StartsWith("id: ", StringComparison.Ordinal)).Select(line => line.Text)];
    private readonly List<string> releasedNumbers =
        [.. released.SelectMany(file => file.Lines).Where(line => line.Text.StartsWith("number: ", StringComparison.Ordinal)).Select(line => line.Text)];

    public GeneratedFile Break(GeneratedFile file) =>
        file.Bytes is { } bytes ? file with { Bytes = bytes[..(bytes.Length / 2)].Append((byte)0xFF).ToArray() }
        : file.IsVendor ? file with { Lines = BreakVendor(file.Lines) }
        : file.IsText && file.Path.EndsWith(".yml", StringComparison.Ordinal) ? file with { Lines = BreakRecord(file.Lines) }
        : file with { Lines = BreakText(file.Lines) };

    private ImmutableArray<Line> BreakText(ImmutableArray<Line> lines)
    {
        var yamlEnd = Math.Max(0, lines.LastIndexOf(new Line("---")));
        var release = lines.IndexOf(lines.FirstOrDefault(line => line.Text.StartsWith("release-at", StringComparison.Ordinal)) ?? lines[0]);
        return dice.Number(1, 13) switch
        {
            1 => lines.Insert(yamlEnd, new("releese: 1")),
            2 => lines.Insert(release + 1, new("title2: \"not closed")),
            3 => lines.Insert(release + 1, new("x: [}")),
            4 => lines.Add(new("<script>alert(1)</script>")),
            5 => lines[..(yamlEnd + 1)],
            6 => lines.Insert(yamlEnd, new("title: \"again\"")),
            7 when releasedIds.Count > 0 =>
                [.. lines.Select(line => line.Text.StartsWith("id: ", StringComparison.Ordinal) ? new Line(dice.Pick(releasedIds)) : line)],
            8 => lines.Insert(yamlEnd, new("references: [{title: x, url: \"javascript:alert(1)\"}]")),
            9 => lines.Add(new("[x](missing.txt) and \u202E, JVN#00000000")),
            10 => [.. lines.Select(line => line.Text.StartsWith("  - vendor: ", StringComparison.Ordinal) ? new Line("  - vendor: nobody-knows") : line)],
            11 => lines.Add(new(new string('*', 3000))),
            12 => [.. lines.Where(line => !line.Text.StartsWith("title", StringComparison.Ordinal))],
            _ => lines.Insert(yamlEnd, new("x: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: 1}}}}}}}}}}")),
        };
    }

    // A case, or recipients: what nobody outside learns of, whatever is wrong with it.
    private ImmutableArray<Line> BreakRecord(ImmutableArray<Line> lines) => dice.Number(1, 6) switch
    {
        1 => lines.Insert(0, new("releese: 1")),
        2 => lines.Insert(0, new("x: [}")),
        3 => lines.Add(new("release-at: 2020-01-01T00:00:00+09:00")),
        4 => lines[1..],
        5 => lines.Add(new("  - {at: tomorrow, event: outlin, vendor: nobody-knows, \u200B}")),
        _ => [],
    };

    private ImmutableArray<Line> BreakVendor(ImmutableArray<Line> lines) => dice.Number(1, 7) switch
    {
        1 => lines.Add(new("nickname: x")),
        2 => [.. lines.Select(line => line.Text.StartsWith("number", StringComparison.Ordinal) ? new Line("number: 007") : line)],
        3 => lines.Add(new("site: ftp://x")),
        4 when releasedNumbers.Count > 0 =>
            [.. lines.Select(line => line.Text.StartsWith("number", StringComparison.Ordinal) ? new Line(dice.Pick(releasedNumbers)) : line)],
        5 => [.. lines.Where(line => !line.Text.StartsWith("name:", StringComparison.Ordinal))],
        6 when !lines.Any(line => line.Text.StartsWith("unreachable", StringComparison.Ordinal)) => lines.Insert(0, new("name: \"not closed")),
        _ => lines.Add(new("keywords: [\u200B]")),
    };
}
