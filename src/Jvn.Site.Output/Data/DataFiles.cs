using Jvn.Site.Output.Pages;
using Jvn.Site.Output.Tree;
using Jvn.Site.Output.Vuldef;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Data;

/// <summary>Everything that is published for programs beside the feeds: each advisory, the indexes, the schemas.</summary>
public static class DataFiles
{
    public static void Write(SiteModel site, ISiteWriter tree)
    {
        Parallel.ForEach(site.Advisories, advisory => WriteAdvisory(advisory, site.Settings, tree));
        tree.Write(SiteUrls.AdvisoriesData, IndexJson.Render(site.Advisories, site.Settings), PageTimes.Newest(site.Advisories));
        tree.Write(SiteUrls.VendorsData, VendorsJson.Render(site), PageTimes.Newest(site));
        foreach (var year in site.Years)
        {
            // In the order of the whole index: newest update first.
            var published = site.Advisories.Where(advisory => JapanTime.Year(advisory.PublishedAt) == year).ToList();
            tree.Write(SiteUrls.YearData(year), IndexJson.Render(published, site.Settings), PageTimes.Newest(published));
        }

        tree.Write(SiteUrls.StatusData, PageTimes.Newest(site), () => StatusJson.Render(site,
            StatusJson.BuildOf(StatusJson.Sources(site).Select(address => KeyValuePair.Create(address, tree.HashOf(address))))));
    }

    /// <summary>Adds the schemas, which whoever looks at the other files needs first.</summary>
    public static void WriteSchemas(SiteSettings settings, ISiteWriter tree)
    {
        foreach (var schema in DataSchemas.Names)
            tree.Write(SiteUrls.DataSchema(schema), DataSchemas.Render(schema, settings), PageTimes.Fixed);
    }

    private static void WriteAdvisory(ShownAdvisory advisory, SiteSettings settings, ISiteWriter tree)
    {
        tree.Make(SiteUrls.AdvisoryData(advisory.Id), advisory.Headline.ChangedAt(Language.English), (advisory, settings),
            static made => AdvisoryJson.Render(made.advisory, made.settings));
        foreach (var language in Enum.GetValues<Language>())
        {
            if (advisory.Headline.IsIn(language))
                tree.Make(SiteUrls.Vuldef(advisory.Id, language), advisory.Headline.ChangedAt(language), (advisory, settings, language),
                    static made => VuldefDocument.Render(made.advisory, made.settings, made.language));
        }
    }
}
