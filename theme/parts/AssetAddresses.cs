using System.Collections.Frozen;

namespace Jvn.Site.Theme.Parts;

/// <summary>Where each file of <c>theme/assets/</c> stands on the site. The published name changes with the content, so a browser may keep it for
/// ever.</summary>
public sealed class AssetAddresses(IEnumerable<KeyValuePair<string, string>> addressesByName)
{
    private readonly FrozenDictionary<string, string> addresses = addressesByName.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The address of an asset, such as <c>site.css</c>; a name that the theme does not have is a mistake of the theme.</summary>
    public string Of(string name) =>
        addresses.TryGetValue(name, out var address) ? address : throw new InvalidOperationException($"The theme has no asset '{name}'.");
}
