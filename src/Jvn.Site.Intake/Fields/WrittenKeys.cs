using Jvn.Site.Intake.Texts;

namespace Jvn.Site.Intake.Fields;

/// <summary>The keys that stand in a map, as they are written and as they may be meant.</summary>
internal sealed class WrittenKeys
{
    private readonly HashSet<string> written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> plain = new(StringComparer.Ordinal);

    public WrittenKeys(IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            written.Add(key);
            plain[Plain(key)] = plain.GetValueOrDefault(Plain(key)) + 1;
        }
    }

    /// <summary>A key without what keyboards and habits add to it: width, capitals, brackets, another dash.</summary>
    public static string Plain(string key) =>
        FoldedWidth.Of(key).Trim(' ', '【', '】', '[', ']', '(', ')').Replace('_', '-').Replace(' ', '-').ToLowerInvariant();

    /// <summary>True when it stands there exactly so.</summary>
    public bool Has(string key) => written.Contains(key);

    /// <summary>True when no two keys are this one when read plainly.</summary>
    public bool HasOnce(string plainKey) => plain.GetValueOrDefault(plainKey) == 1;
}
