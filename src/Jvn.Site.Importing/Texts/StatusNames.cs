using Jvn.Site.Published;

namespace Jvn.Site.Importing.Texts;

/// <summary>The statuses by their machine words and by their names in both languages.</summary>
internal static class StatusNames
{
    /// <summary>Null for other words.</summary>
    public static VendorStatus? Of(string words)
    {
        var plain = words.Replace(':', '：').Replace("： ", "：", StringComparison.Ordinal)
            .Replace("該当製品有り", "該当製品あり", StringComparison.Ordinal).Replace("該当製品無し", "該当製品なし", StringComparison.Ordinal)
            .Replace("(調査中)", "：調査中", StringComparison.Ordinal).Replace("（調査中）", "：調査中", StringComparison.Ordinal);
        foreach (var status in VendorStatusWords.All)
        {
            if (new[] { status.Word(), status.Name(Language.Japanese), status.Name(Language.English) }.Contains(plain, StringComparer.OrdinalIgnoreCase))
                return status;
        }

        return null;
    }
}
