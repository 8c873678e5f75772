using Jvn.Site.Browser.Tests.Pages;
using Jvn.Site.Browser.Tests.Stage;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Browser.Tests.Data;

/// <summary>Every CSAF document passes the mandatory tests of the specification (CSAF 2.0, section 6.1), as a validator of others sees it.</summary>
public sealed class CsafTests(TestStage stage)
{
    // Packages without a file that a test could look for by name would be missing in silence; this one is what the script loads.
    private static readonly string Library = Path.GetDirectoryName(Tools.At("@secvisogram", "csaf-validator-lib", "basic.js"))!;

    /// <summary>The busy year has no form of a document that the demonstration lacks: it is for the run at full length.</summary>
    public static TheoryData<bool> Sites => Combinations.AllWays ? [false, true] : [false];

    [Theory]
    [MemberData(nameof(Sites))]
    public async Task Every_document_passes_the_mandatory_tests(bool isBusy)
    {
        var site = (isBusy ? stage.Busy : stage.Demonstration).Site;
        var (code, results, errors) = await Tools.RunAsync(
            Checkout.At("tests", "Jvn.Site.Browser.Tests", "tools", "csaf-validate.mjs"),
            [Library, Path.Combine(site.Folder, SiteUrls.CsafFolder.Trim('/'))],
            site.Folder);

        // What the optional and informative tests say is for the reader: data decide it.
        TestContext.Current.SendDiagnosticMessage(results);
        Assert.True(code == 0, results + errors);
        Assert.Contains($"documents {site.Addresses.Count(address => address.EndsWith(".json.sha256", StringComparison.Ordinal))}\n", results);
    }
}
