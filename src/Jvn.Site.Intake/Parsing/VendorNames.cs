using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Parsing;

/// <summary>What a vendor is called by its file, whatever else the file still lacks.</summary>
public static class VendorNames
{
    /// <summary>Its names and aliases, as far as they can be read.</summary>
    public static ImmutableArray<string> In(InputEntry file)
    {
        var bag = new DiagnosticBag();
        if (PlainYaml.Open(file, bag)?.Root is not { } root)
            return [];
        var fields = new FieldReader(root, FieldSet.Vendor, UtcOffsets.Any, bag);
        var name = fields.Localized(FieldKey.Name);
        return [.. new[] { name?.Japanese, name?.English }.OfType<string>(), .. fields.Lines(FieldKey.Aliases).Select(alias => alias.Value)];
    }
}
