using Jvn.Site.Browser.Tests.Pages;
using Jvn.Site.Browser.Tests.Stage;
using Xunit;

namespace Jvn.Site.Browser.Tests.Audits;

/// <summary>Pages are valid HTML, as html-validate sees it.</summary>
public sealed class HtmlTests(TestStage stage)
{
    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public async Task Every_kind_of_page_is_valid(string language)
    {
        var files = PageKinds.All.Select(kind => kind.In(language).TrimStart('/'))
            .Select(address => address.Length == 0 || address.EndsWith('/') ? address + "index.html" : address);
        var (code, results, errors) = await Tools.RunAsync(
            Tools.At("html-validate", "bin", "html-validate.mjs"),
            ["--config", Checkout.At("tests", "Jvn.Site.Browser.Tests", "tools", "html-validate.json"), "--formatter", "text", .. files],
            stage.Demonstration.Site.Folder);
        Verdict.Clean(results.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Replace(stage.Demonstration.Site.Folder, "", StringComparison.Ordinal)));
        Assert.True(code == 0, $"html-validate ended with {code}: {errors}");
    }
}
