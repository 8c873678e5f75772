using System.Reflection;
using System.Text.RegularExpressions;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Architecture.Tests;

/// <summary>A field of the input stands in many places (CONTRIBUTING.md lists them); whichever was forgotten is named here.</summary>
/// <remarks>Each place has a list of those that do not belong there. To put a new field on one is a decision.</remarks>
public sealed class FieldPlaceTests
{
    private const string Plan = "tests/Jvn.Site.Embargo.Tests/Random";

    /// <summary>Where the name of each key must stand, and those that need not.</summary>
    private static readonly (string What, string Folder, string Files, string Without)[] KeyPlaces =
    [
        ("a row in input/README.md", "input", "README.md", ""),
        ("a row in input/README.ja.md", "input", "README.ja.md", ""),

        // Of numbers of other catalogues, addresses and names one each is enough.
        ("a spec", "tests/Jvn.Site.Specs/specs", "*.spec",
            "aliases cert-advisory contact-url cpni-advisory en jpcert-alert jpcert-report kana postal registration site terms-url trnotes versions"),
        ("a place for hostile texts in HostileSite.cs", "tests/Jvn.Site.Embargo.Tests/Hostile", "HostileSite.cs",
            "answered-at corrections early-release note planned released-on taken-back utc-offsets"),
        ($"an ingredient of the random inputs of the leak proof in {Plan}", Plan, "*.cs",
            "cert-advisory contact-url cpni-advisory jpcert-report notified operator released-on terms-url trnotes utc-offsets"),
    ];

    /// <summary>Who reads each property of the type, and those that it has no use for.</summary>
    private static readonly (Type Type, string What, string Folder, string Files, string Without)[] PropertyPlaces =
    [
        // Places and marks of the file itself, and what is confidential for ever.
        (typeof(Advisory), "a line in the gate", "src/Jvn.Site.Embargo", "*.cs",
            "Location IsComplete HasDelayReason TakenBack EarlyRelease Never Untranslated"),
        (typeof(PublicAdvisory), "a decision in ShownAdvisory and its parts", "src/Jvn.Site.Published", "Shown*.cs", ""),

        // A file of data names what it gives; a mark, a count or an order that follows from the rest it leaves out. VendorLinks reads the vendors without a
        // status.
        (typeof(ShownAdvisory), "the pages", "theme", "*.*", "DaysOfHandling Changes Attachments Weaknesses AssignedHere"),
        (typeof(ShownAdvisory), "the data (Output/Data)", "src/Jvn.Site.Output/Data", "*.cs",
            "DaysOfHandling Changes Attachments PerCve RelatedHere AssignedHere"),
        (typeof(ShownAdvisory), "CSAF", "src/Jvn.Site.Output/Csaf", "*.cs",
            "DaysOfHandling Attachments History IsWithdrawn PerCve LinkedVendors RelatedHere AssignedHere"),

        // What CSAF knows of products and vendors is told in records, too.
        (typeof(ShownAdvisory), "CVE records", "src/Jvn.Site.Output/Cve", "*.cs",
            "DaysOfHandling Attachments Changes IsWithdrawn UpdatedAt Withdrawal Notice Action PerCve Affected Statements LinkedVendors RelatedHere"),
        (typeof(ShownAdvisory), "VULDEF", "src/Jvn.Site.Output/Vuldef", "*.cs",
            "DaysOfHandling Changes Attachments IsTranslated IsWithdrawn PerCve Weaknesses LinkedVendors RelatedHere AssignedHere"),
        (typeof(ShownAdvisory), "the feeds", "src/Jvn.Site.Output/Feeds", "*.cs",
            "DaysOfHandling Changes Attachments Notice Action Statements History IsTranslated PerCve Weaknesses LinkedVendors RelatedHere AssignedHere"),
        (typeof(ShownHeadline), "the data (Output/Data)", "src/Jvn.Site.Output/Data", "*.cs", "IsUpdated IsUnreachable LeadingScore TranslatedAt"),
        (typeof(ShownStatement), "the data (Output/Data)", "src/Jvn.Site.Output/Data", "*.cs", ""),
        (typeof(ShownStatement), "CSAF", "src/Jvn.Site.Output/Csaf", "*.cs", "IsNameOnly History"),
        (typeof(ShownProduct), "the data (Output/Data)", "src/Jvn.Site.Output/Data", "*.cs", ""),
        (typeof(ShownProduct), "CSAF", "src/Jvn.Site.Output/Csaf", "*.cs", ""),
        (typeof(ShownProduct), "VULDEF", "src/Jvn.Site.Output/Vuldef", "*.cs", ""),
    ];

    [Fact]
    public void Every_key_of_the_input_stands_in_all_its_places()
    {
        var keys = FieldSet.All.SelectMany(fields => fields.Keys).Select(key => $"{key}").Distinct().ToList();
        var missing =
            from place in KeyPlaces
            let text = TextOf(place.Folder, place.Files)
            from key in keys.Except(place.Without.Split(' '))
            where !Regex.IsMatch(text, $@"(?<![\w-])({Regex.Escape(key)}:|[`.]?{Regex.Escape(key)}`)")
            select (Name: key, place.What);
        Assert.Empty(Told(missing));
    }

    [Fact]
    public void Every_property_of_the_model_is_read_in_all_its_places()
    {
        var missing =
            from place in PropertyPlaces
            let text = TextOf(place.Folder, place.Files)
            from property in place.Type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.Name != "EqualityContract" && IsStated(property))
            where !place.Without.Split(' ').Contains(property.Name) && !Regex.IsMatch(text, $@"\.{property.Name}\b")
            select (Name: $"{place.Type.Name}.{property.Name}", place.What);
        Assert.Empty(Told(missing));
    }

    // What the input states or a decision made; not what is computed from other properties.
    private static bool IsStated(PropertyInfo property) =>
        property.DeclaringType!.GetField($"<{property.Name}>k__BackingField", BindingFlags.NonPublic | BindingFlags.Instance) is not null;

    private static IEnumerable<string> Told(IEnumerable<(string Name, string What)> missing) =>
        missing.GroupBy(row => row.Name).Select(field => $"{field.Key} lacks {string.Join(", ", field.Select(row => row.What))}");

    private static string TextOf(string folder, string files) => string.Join('\n', SourceFiles.Below(folder, files)
        .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && Path.GetExtension(path) is ".cs" or ".razor" or ".md" or ".spec")
        .Select(File.ReadAllText));
}
