using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Fields;

/// <summary>What somebody probably meant who wrote a key that a map does not have.</summary>
/// <param name="Nearest">To ask about.</param>
/// <param name="IsCertain">Whether it can be no other key of the map, and is not in it already: it may be put in place of what was written.</param>
internal sealed record MeantKey(FieldKey Nearest, bool IsCertain)
{
    // Among three letters every other one is another key; and a second key that is nearly as near could be the one.
    private const int ShortestWithSlip = 4;
    private const int MostSlips = 2;
    private const int Lead = 2;

    /// <summary>Null when no key of the map is near.</summary>
    public static MeantKey? Of(string written, FieldSet fields, WrittenKeys present)
    {
        var plain = WrittenKeys.Plain(written);
        if (fields.Find(plain) is { } same)
            return new MeantKey(same.Key, IsAbsent(same.Key));
        var names = fields.Keys.Select(key => $"{key}").ToList();
        var begun = names.Where(key => plain.Length >= ShortestWithSlip && key.StartsWith(plain, StringComparison.Ordinal)).ToList();
        if ((NearestName.Of(written, names) ?? (begun is [var only] ? only : null)) is not { } name || fields.Find(name) is not { Key: var nearest })
            return null;
        var slips = NearestName.Distance(plain, name);
        var isAlone = fields.Keys.All(other => other == nearest || NearestName.Distance(plain, $"{other}") >= slips + Lead);
        return new MeantKey(nearest, slips <= MostSlips && plain.Length >= ShortestWithSlip && isAlone && IsAbsent(nearest));

        bool IsAbsent(FieldKey key) => !present.Has($"{key}") && present.HasOnce(plain);
    }
}
