using Jvn.Site.Cli.Commands;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;

namespace Jvn.Site.Cli.Editing;

/// <summary>Finds a vendor of the registry by its key, its name in either language, or another name that it goes by.</summary>
internal sealed class VendorSearch(InputContent content, bool isRedacted)
{
    private const int Offered = 5;

    /// <exception cref="UsageException">There is none, or more than one; near ones are named.</exception>
    public Vendor Find(string wanted)
    {
        if (content.Vendors.TryGetValue(wanted, out var vendor))
            return vendor;
        var called = content.Vendors.Values.Where(candidate => candidate.IsCalled(wanted)).OrderBy(candidate => candidate.Key, StringComparer.Ordinal).ToList();
        if (called is [var only])
            return only;
        if (isRedacted)
            throw new UsageException("このベンダは登録簿にないか、二つ以上あります", "the registry has no such vendor, or several");
        var (typed, near) = (VisibleText.Of(wanted), called.Count > 0 ? called : [.. Near(wanted)]);
        throw near.Count == 0
            ? new UsageException($"ベンダの登録に「{typed}」はありません。次のコマンドで加えてください: jvn new vendor --name '{typed}'",
                $"the registry has no vendor '{typed}'; add it with: jvn new vendor --name '{typed}'")
            : new UsageException($"ベンダの登録に「{typed}」は一つに決まりません。近いもの: {Named(near, "、")}。キーで書いてください。新しいベンダは jvn new vendor で加えます",
                $"the registry has no single vendor '{typed}'; near ones: {Named(near, ", ")}. Write the key; a new one is added with: " +
                    "jvn new vendor");
    }

    private IEnumerable<Vendor> Near(string wanted)
    {
        var bare = Vendor.Bare(wanted);
        var nearest = NearestName.Of(wanted, content.Vendors.Values.SelectMany(vendor => vendor.Names.Append(vendor.Key)));
        return content.Vendors.Values
            .Where(vendor => vendor.Names.Append(vendor.Key).Any(name => name == nearest || (bare.Length > 1 && IsPart(Vendor.Bare(name), bare))))
            .OrderBy(vendor => vendor.Key, StringComparer.Ordinal)
            .Take(Offered);
    }

    private static bool IsPart(string name, string bare) =>
        name.Contains(bare, StringComparison.Ordinal) || (name.Length > 1 && bare.Contains(name, StringComparison.Ordinal));

    private static string Named(IEnumerable<Vendor> vendors, string between) =>
        string.Join(between, vendors.Select(vendor => $"{vendor.Key} ({VisibleText.Of(vendor.Name.Japanese)})"));
}
