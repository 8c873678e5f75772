using System.Collections.Immutable;
using System.Diagnostics;
using Jvn.Site.Output.Data;
using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;

namespace Jvn.Site.Output.Vuldef;

/// <summary>What is affected: every product, then every vendor with its status, in the machine words of the schema.</summary>
internal static class VuldefProducts
{
    public static void Write(SiteXml xml, ShownAdvisory advisory, Language language)
    {
        var text = advisory.Section(SectionKind.AffectedSystems).In(language).Text;
        if (advisory.Affected.IsEmpty && advisory.Statements.IsEmpty && text.Length == 0)
            return;
        xml.Parent("Affected", [], () =>
        {
            foreach (var product in advisory.Affected)
                WriteProduct(xml, product, language);
            foreach (var statement in advisory.Statements)
                WriteStatement(xml, statement, language);
            if (text.Length > 0)
                xml.Parent("AffectedItem", [], () => xml.Element("Description", text));
        });
    }

    private static void WriteProduct(SiteXml xml, ShownProduct product, Language language) =>
        xml.Parent("AffectedItem", [("affectedstatus", product.Status.Word())], () =>
        {
            xml.Element("Name", product.Vendor.Name.In(language).Text);
            xml.Element("ProductName", product.Product.In(language).Text);
            if (product.Cpe is { } cpe)
                xml.Element("Cpe", cpe.Text, ("version", "2.3"));
            foreach (var alternative in product.Range?.Alternatives ?? [])
                WriteRange(xml, alternative);
            if (product.Versions is { } versions)
                xml.Element("Description", versions.In(language).Text);
            if (!product.Cves.IsEmpty)
                xml.Element("Description", string.Join(", ", product.Cves));
        });

    private static void WriteStatement(SiteXml xml, ShownStatement statement, Language language)
    {
        (string, string)[] status = statement.Status is { } known ? [("affectedstatus", known.Word())] : [];
        xml.Parent("AffectedItem", status, () =>
        {
            xml.Element("Name", statement.Vendor.Name.In(language).Text);
            if (!statement.Comment.IsEmpty)
                xml.Element("Description", statement.Comment.Text);
            foreach (var url in statement.Links.Select(link => WebAddress.Of(link.Url)).OfType<string>())
                xml.Element("Description", url);
        });
    }

    private static void WriteRange(SiteXml xml, ImmutableArray<VersionComparator> conditions)
    {
        if (conditions is [var only])
        {
            xml.Element("VersionNumber", only.Version, ("operator", Word(only.Operator)));
            return;
        }

        xml.Parent("VersionNumber", [], () =>
        {
            foreach (var condition in conditions)
                xml.Element(condition.Operator is VersionOperator.LessThan or VersionOperator.LessThanOrEqual ? "RangeEnd" : "RangeBegin", condition.Version,
                    ("operator", Word(condition.Operator)));
        });
    }

    private static string Word(VersionOperator op) => op switch
    {
        VersionOperator.LessThan => "lt",
        VersionOperator.LessThanOrEqual => "le",
        VersionOperator.GreaterThan => "gt",
        VersionOperator.GreaterThanOrEqual => "ge",
        VersionOperator.Equal => "eq",
        _ => throw new UnreachableException(),
    };
}
