using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Parsing;

/// <summary>The name of a product that is a phrase of versions and nothing else: the two were written in each other's place.</summary>
internal static partial class ProductWords
{
    public static void Check(FieldReader fields, LocalizedText? product)
    {
        if (product is not null && Versions().IsMatch(product.Japanese))
            fields.Bag.Add(DiagnosticCatalog.ProductIsVersions.At(fields.Node(FieldKey.Product)!.Location, product.Japanese));
    }

    [GeneratedRegex(@"\A(?:(?:[Vv]er(?:sion)?s?\.?|バージョン) ?)?[0-9]+(?:\.[0-9A-Za-z]+)* ?(?:より前|未満|以前|以下|以降|以上|から|まで)(?: ?の?(?:バージョン|版))?\z"
        + @"|\A(?:versions? )?(?:prior to|before|earlier than) (?:version )?[0-9]+(?:\.[0-9A-Za-z]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Versions();
}
