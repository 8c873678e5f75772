using Jvn.Site.Output.Pages;
using Jvn.Site.Output.Tree;
using Jvn.Site.Output.Vuldef;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Data;

/// <summary>Everything that is published for programs beside the feeds: each advisory, the indexes, the schemas.</summary>
public static class DataFiles
{
    public static void Write(SiteModel site, OutputTree tree)
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

        foreach (var schema in DataSchemas.Names)
            tree.Write(SiteUrls.DataSchema(schema), DataSchemas.Render(schema, site.Settings), PageTimes.Fixed);
    }

    private static void WriteAdvisory(ShownAdvisory advisory, SiteSettings settings, OutputTree tree)
    {
        tree.Write(SiteUrls.AdvisoryData(advisory.Id), AdvisoryJson.Render(advisory, settings), advisory.Headline.ChangedAt(Language.English));
        foreach (var language in Enum.GetValues<Language>())
        {
            if (VuldefDocument.Render(advisory, settings, language) is { } document)
                tree.Write(SiteUrls.Vuldef(advisory.Id, language), document, advisory.Headline.ChangedAt(language));
        }
    }
}
