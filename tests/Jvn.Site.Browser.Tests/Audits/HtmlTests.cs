using System.Text.Json;
using Jvn.Site.Browser.Tests.Pages;
using Jvn.Site.Browser.Tests.Sites;
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
        var files = PageKinds.All.Select(kind => kind.In(language).TrimStart('/')).Select(address => address.Length == 0 || address.EndsWith('/') ? address + "index.html" : address);
        var (code, results, errors) = await Tools.RunAsync(
            Tools.At("html-validate", "bin", "html-validate.mjs"),
            ["--config", Checkout.At("tests", "Jvn.Site.Browser.Tests", "tools", "html-validate.json"), "--formatter", "json", .. files],
            stage.Demonstration.Site.Folder);
        Assert.True(results.StartsWith('['), $"html-validate ended with {code}.\n{results}{errors}");
        var messages =
            from file in JsonDocument.Parse(results).RootElement.EnumerateArray()
            from message in file.GetProperty("messages").EnumerateArray()
            select $"{Path.GetRelativePath(stage.Demonstration.Site.Folder, file.GetProperty("filePath").GetString()!)}:{message.GetProperty("line")}:{message.GetProperty("column")} "
                + $"{message.GetProperty("ruleId").GetString()}: {message.GetProperty("message").GetString()}";
        Verdict.Clean(messages);
        Assert.Equal(0, code);
    }
}
