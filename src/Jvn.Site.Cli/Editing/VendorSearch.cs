using Jvn.Site.Cli.Commands;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;

namespace Jvn.Site.Cli.Editing;

/// <summary>Finds a vendor of the registry by its key, its name in either language, or another name that it goes by.</summary>
internal sealed class VendorSearch(InputContent content, bool isRedacted)
{
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
        var typed = VisibleText.Of(wanted);
        if (called.Count > 0)
            throw new UsageException($"ベンダの登録に「{typed}」は二つ以上あります: {Named(called, "、")}。キーで書いてください",
                $"the registry has several vendors called '{typed}': {Named(called, ", ")}; write the key");
        throw NearVendors.Of(wanted, content.Vendors.Values).ToList() is [_, ..] near
            ? new UsageException($"ベンダの登録に「{typed}」はありません。{Named(near, "、")} ではありませんか。新しいベンダは jvn new vendor で加えます",
                $"the registry has no vendor '{typed}'; did you mean {Named(near, " or ")}? A new one is added with: jvn new vendor")
            : new UsageException($"ベンダの登録に「{typed}」はありません。次のコマンドで加えてください: jvn new vendor --name '{typed}'",
                $"the registry has no vendor '{typed}'; add it with: jvn new vendor --name '{typed}'");
    }

    private static string Named(IEnumerable<Vendor> vendors, string between) =>
        string.Join(between, vendors.Select(vendor => $"{vendor.Key} ({VisibleText.Of(vendor.Name.Japanese)})"));
}
