using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Jvn.Site.Cli.Correspondence;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Checking;

/// <summary>All keys of vendors and recipients, judged at an instant: what <c>jvn check</c>, <c>jvn vendor check</c> and the board say of them.</summary>
internal sealed class KeyRegister
{
    private static readonly TimeSpan Soon = TimeSpan.FromDays(90);

    private KeyRegister(ImmutableArray<RegisteredKey> keys) => Keys = keys;

    /// <summary>Vendors by their keys, then recipients by their groups.</summary>
    public ImmutableArray<RegisteredKey> Keys { get; }

    /// <summary>What the rules of the input cannot tell, since they do not know OpenPGP.</summary>
    public ImmutableArray<Diagnostic> Findings => [.. Keys.SelectMany(key => key.Findings).Where(finding => !IsToldByRules(finding))];

    /// <summary>From when on nothing can be encrypted to a vendor, null when it cannot be now; those whose keys do not end are not in it.</summary>
    public FrozenDictionary<string, DateTimeOffset?> EndsOfVendors => Keys.Where(key => key is { Vendor: not null, Key: null or { ExpiresAt: not null } })
        .ToFrozenDictionary(key => key.Owner, key => key.Key?.ExpiresAt, StringComparer.Ordinal);

    public static KeyRegister Of(InputContent content, DateTimeOffset now)
    {
        var pinned = new PinnedKeys(content, now);
        return new KeyRegister(
        [
            .. content.Vendors.Values.Where(vendor => vendor.Reach.Key is not null).OrderBy(vendor => vendor.Key, StringComparer.Ordinal)
                .Select(vendor => Judge(vendor.Key, vendor, vendor.Reach.Key!, PinnedKeys.OfVendors)),
            .. content.RecipientGroups.SelectMany(group => group.Recipients
                .Select(recipient => Judge($"{group.Name}/{recipient.Key.Value}", null, recipient.PublicKey, PinnedKeys.OfRecipients))),
        ]);

        RegisteredKey Judge(string owner, Vendor? vendor, KeyReference reference, string folder)
        {
            var bag = new DiagnosticBag();
            var key = pinned.Of(reference, folder, bag);
            return new RegisteredKey(owner, vendor, key,
                [.. bag.Sorted().Select(finding => InWordsOfCheck(finding, reference)), .. Ending(key, reference, now)]);
        }
    }

    private static IEnumerable<Diagnostic> Ending(CorrespondentKey? key, KeyReference reference, DateTimeOffset now)
    {
        if (key?.ExpiresAt is { } end && end - now < Soon)
            yield return DiagnosticCatalog.PinnedKeyEndsSoon.At(reference.File.Location, JapanTime.Day(JapanTime.DayOf(end)),
                Math.Floor((end - now).TotalDays).ToString(CultureInfo.InvariantCulture));
    }

    // Other findings are about a file that somebody gave to a command, and not about one that an editor registered.
    private static Diagnostic InWordsOfCheck(Diagnostic finding, KeyReference reference) => finding.Rule.IsForEditors ? finding
        : DiagnosticCatalog.PinnedKeyNotGood.At(reference.File.Location, finding.Message(DiagnosticLanguage.Japanese),
            finding.Message(DiagnosticLanguage.English));

    private static bool IsToldByRules(Diagnostic finding) =>
        finding.Rule == DiagnosticCatalog.KeyNotPinned || finding.Rule == DiagnosticCatalog.KeyFileNotInInput;
}
