using System.Text.Json;
using Jvn.Site.Diagnostics;
using Jvn.Site.Output.Data;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;

namespace Jvn.Site.Verification.Agreement;

/// <summary>The status says of the site what its other data say.</summary>
internal sealed class StatusCheck(ISiteFiles site)
{
    public IEnumerable<Diagnostic> Check()
    {
        try
        {
            return site.Contains(SiteUrls.StatusData) ? [.. Differences()] : [];
        }
        catch (Exception fault) when (fault.MeansUnexpectedForm())
        {
            return []; // the schema says what is wrong with it
        }
    }

    private IEnumerable<Diagnostic> Differences()
    {
        var (status, index, vendors) = (Parse(SiteUrls.StatusData), Parse(SiteUrls.AdvisoriesData), Parse(SiteUrls.VendorsData));
        var states = DataFacts.Items(index, "advisories").CountBy(advisory => advisory.GetProperty("state").Text()).ToDictionary(StringComparer.Ordinal);
        (string Fact, string Said, string Other, string Expected)[] facts =
        [
            ("modified", status.GetProperty("modified").Text(), SiteUrls.VendorsData, vendors.GetProperty("modified").Text()),
            ("build", status.GetProperty("build").Text(), SiteUrls.AdvisoriesData, Build()),
            ("vendors", $"{status.GetProperty("vendors")}", SiteUrls.VendorsData, $"{DataFacts.Items(vendors, "vendors").Count()}"),
            .. status.GetProperty("advisories").EnumerateObject().Select(state => (state.Name, $"{state.Value}", SiteUrls.AdvisoriesData,
                $"{states.GetValueOrDefault(state.Name)}")),
            ("forms", $"{status.GetProperty("forms").EnumerateObject().Sum(form => form.Value.GetInt32())}", SiteUrls.AdvisoriesData, $"{states.Values.Sum()}"),
        ];
        return facts.Where(fact => fact.Said != fact.Expected).Select(fact =>
            DiagnosticCatalog.FactsDiffer.At(new SourceLocation(SiteUrls.StatusData), fact.Fact, fact.Said, fact.Other, fact.Expected));
    }

    private string Build() => StatusJson.BuildOf(site.Addresses
        .Where(address => AdvisoryAddress.IsData(address) || address is SiteUrls.AdvisoriesData or SiteUrls.VendorsData)
        .AsParallel().Select(address => KeyValuePair.Create(address, site.HashOf(address))));

    private JsonElement Parse(string address) => JsonDocument.Parse(site.Read(address)).RootElement;
}
