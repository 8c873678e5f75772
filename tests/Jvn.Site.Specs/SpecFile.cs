using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Jvn.Site.Specs;

/// <summary>A whole tiny site in one file, and what must come of it. <c>tests/README.md</c> explains the format.</summary>
/// <param name="Name">The first line, which is the name of the test.</param>
/// <param name="Moments">What is expected, at one instant or at several.</param>
internal sealed partial record SpecFile(string Name, ImmutableArray<SpecInput> Inputs, ImmutableArray<SpecMoment> Moments)
{
    /// <summary>When a spec does not say.</summary>
    private const string DefaultNow = "2026-03-01T12:00:00+09:00";

    // What 'jvn explain' shows of it; the tests of the examples read it.
    private const string Example = "example";

    public static SpecFile Read(string path) => Parse(File.ReadAllText(path));

    public static SpecFile Parse(string text)
    {
        var lines = text.Split('\n');
        var inputs = ImmutableArray.CreateBuilder<SpecInput>();
        var moments = new List<SpecMoment>();
        var now = DefaultNow;
        var at = 1;
        for (; at < lines.Length && !Header().IsMatch(lines[at]); at++)
        {
            if (lines[at].StartsWith("now: ", StringComparison.Ordinal))
                now = lines[at]["now: ".Length..];
        }

        while (at < lines.Length)
        {
            var header = Header().Match(lines[at]).Groups["name"].Value;
            var end = Array.FindIndex(lines, at + 1, Header().IsMatch);
            end = end < 0 ? lines.Length : end;
            var content = string.Join('\n', lines[(at + 1)..end]).TrimEnd('\n');
            if (header.StartsWith("input", StringComparison.Ordinal))
                inputs.Add(SpecInput.Parse(header, content));
            else if (header.StartsWith("at ", StringComparison.Ordinal))
                now = header["at ".Length..];
            else if (header != Example)
                Moment(moments, now).Add(header, content);
            at = end;
        }

        if (moments.Count == 0)
            throw new FormatException("A spec without an expectation proves nothing.");
        return new SpecFile(lines[0], inputs.ToImmutable(), [.. moments]);
    }

    private static SpecMoment Moment(List<SpecMoment> moments, string now)
    {
        var instant = DateTimeOffset.Parse(now, CultureInfo.InvariantCulture);
        if (moments.Count == 0 || moments[^1].Now != instant)
            moments.Add(new SpecMoment(instant));
        return moments[^1];
    }

    [GeneratedRegex("^-- (?<name>.+) --$")]
    private static partial Regex Header();
}
