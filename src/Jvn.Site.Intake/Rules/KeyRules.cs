using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;

namespace Jvn.Site.Intake.Rules;

/// <summary>The keys of those to whom we write are pinned, and lie in the input. For editors alone: no page depends on it, and no log of a build
/// tells.</summary>
internal static class KeyRules
{
    public static void Check(InputContent content, DiagnosticBag bag)
    {
        var files = content.Files.Select(file => file.RelativePath).ToHashSet(StringComparer.Ordinal);
        Check(content.Vendors.Values.OrderBy(vendor => vendor.Key, StringComparer.Ordinal).Select(vendor => vendor.Reach.Key), "vendors");
        Check(content.RecipientGroups.SelectMany(group => group.Recipients).Select(recipient => recipient.PublicKey), "recipients");

        void Check(IEnumerable<KeyReference?> keys, string folder)
        {
            foreach (var key in keys.OfType<KeyReference>())
            {
                if (!key.IsPinned && folder == "vendors")
                    bag.Add(DiagnosticCatalog.KeyNotPinned.At(key.File.Location));
                if (!key.PathsFrom(folder).Any(files.Contains))
                    bag.Add(DiagnosticCatalog.KeyFileNotInInput.At(key.File.Location));
            }
        }
    }
}
