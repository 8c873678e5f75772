using System.Text;
using Jvn.Site.Cli.Commands;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Xunit;

namespace Jvn.Site.Architecture.Tests;

/// <summary>The demonstration input is content, and content is a test.</summary>
public sealed class InputTests
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

    [Theory]
    [InlineData("README.md", DiagnosticLanguage.English)]
    [InlineData("README.ja.md", DiagnosticLanguage.Japanese)]
    public void What_editors_read_has_a_table_of_every_map_with_the_fields_that_the_parser_reads(string name, DiagnosticLanguage language)
    {
        var path = Checkout.At("input", name);
        var text = FieldTable.Rewrite(File.ReadAllText(path), language);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDENS") == "1")
            File.WriteAllText(path, text);
        Assert.Equal(text, File.ReadAllText(path));
        Assert.Empty(FieldSet.All.Except([FieldSet.Sentence]).Select(map => map.Name).Except(FieldTable.MapsIn(text)));
    }
}
