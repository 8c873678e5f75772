using System.Text.RegularExpressions;

namespace Jvn.Site.Specs;

/// <summary>What must come of the input at one instant.</summary>
internal sealed partial class SpecMoment(DateTimeOffset now)
{
    private readonly List<(string Address, string Expectation)> outputs = [];

    public DateTimeOffset Now => now;

    /// <summary>Lines <c>place code</c>, or a code alone whose place is the next mark; null when the spec does not say.</summary>
    public IReadOnlyList<string>? Diagnostics { get; private set; }

    /// <summary>All that <c>jvn check --redact --quiet</c> prints.</summary>
    public string? Redacted { get; private set; }

    /// <summary>Lines <c>contains …</c> about what <c>jvn check</c> prints to a colleague.</summary>
    public string? Log { get; private set; }

    public int? CheckExit { get; private set; }

    public int? BuildExit { get; private set; }

    public IEnumerable<(string Address, string Expectation)> Outputs => outputs;

    public void Add(string block, string content)
    {
        switch (block)
        {
            case "diagnostics":
                Diagnostics = content == "(none)" ? [] : [.. content.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
                break;
            case "redacted":
                Redacted = content;
                break;
            case "log":
                Log = content;
                break;
            case "exit":
                var exits = Exits().Match(content);
                (CheckExit, BuildExit) = (int.Parse(exits.Groups["check"].ValueSpan), int.Parse(exits.Groups["build"].ValueSpan));
                break;
            case var output when output.StartsWith("output/", StringComparison.Ordinal):
                outputs.Add((output["output/".Length..], content));
                break;
            default:
                throw new FormatException($"There is no block '{block}'.");
        }
    }

    [GeneratedRegex(@"\Acheck (?<check>[0-9]+)\nbuild (?<build>[0-9]+)\z")]
    private static partial Regex Exits();
}
