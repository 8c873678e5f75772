using System.Text;
using System.Text.RegularExpressions;
using Jvn.Site.Cli.Commands;
using Jvn.Site.Intake.Parsing;
using Xunit;

namespace Jvn.Site.Architecture.Tests;

/// <summary>The demonstration input is content, and content is a test.</summary>
public sealed partial class InputTests
{
    [Theory]
    [InlineData("2026-11-25T12:00:00+09:00")]
    [InlineData(null)]
    public async Task The_demonstration_input_has_no_finding_now_or_at_any_pending_instant(string? asOf)
    {
        using var results = new MemoryStream();
        using var errors = new StringWriter();
        var code = await new CommandLine(TimeProvider.System, results, errors, _ => null)
            .RunAsync(["check", "--input", Checkout.At("input"), .. asOf is null ? Array.Empty<string>() : ["--as-of", asOf]]);
        Assert.Equal("", errors.ToString());
        Assert.EndsWith("0 errors, 0 warnings.\n", Encoding.UTF8.GetString(results.ToArray()));
        Assert.Equal(0, code);
    }

    [Fact]
    public void The_editors_reference_explains_every_field_the_parser_knows_and_no_other()
    {
        var explained = FieldRows(File.ReadAllLines(Checkout.At("input", "README.md"))).ToHashSet(StringComparer.Ordinal);
        var known = FieldSet.All.SelectMany(fields => fields.Keys).Select(key => $"{key}").ToHashSet(StringComparer.Ordinal);
        Assert.Empty(known.Except(explained).Order(StringComparer.Ordinal));
        Assert.Empty(explained.Except(known).Order(StringComparer.Ordinal));
    }

    // The rows of the tables whose first heading is "field"; a dotted or indented name ends with the key.
    private static IEnumerable<string> FieldRows(string[] lines)
    {
        var isFieldTable = false;
        foreach (var line in lines)
        {
            if (!line.StartsWith('|'))
                isFieldTable = false;
            else if (line.StartsWith("| field", StringComparison.Ordinal))
                isFieldTable = true;
            else if (isFieldTable)
            {
                foreach (Match name in Code().Matches(line.Split('|')[1]))
                    yield return name.Groups[1].Value.Split('.')[^1].Trim('[', ']');
            }
        }
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Code();
}
