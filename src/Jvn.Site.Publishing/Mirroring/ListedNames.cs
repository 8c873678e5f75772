using Jvn.Site.Diagnostics;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;

namespace Jvn.Site.Publishing.Mirroring;

/// <summary>Whether the files that a list names can all lie in one folder, beside what a mirror adds to them. Asked before the first of them is
/// fetched.</summary>
internal static class ListedNames
{
    /// <summary>What is wrong with them; null when nothing is.</summary>
    public static Bilingual? Fault(HashList list, int most)
    {
        if (list.Hashes.Count > most)
            return new Bilingual($"{list.Hashes.Count} ファイルを挙げています", $"it names {list.Hashes.Count} files");
        var clash = list.Hashes.Keys.FirstOrDefault(address => address is HashList.Address or HashList.SignatureAddress
            || (CompressedCopies.Original(address) is { } original && list.Hashes.ContainsKey(original))
            || Folders(address).Any(list.Hashes.ContainsKey));
        return clash is null ? null : new Bilingual($"「{VisibleText.Of(clash)}」がほかのファイルと同じ場所に来ます",
            $"'{VisibleText.Of(clash)}' would be in the way of another file");
    }

    private static IEnumerable<string> Folders(string address)
    {
        for (var at = address.IndexOf('/', 1); at >= 0; at = address.IndexOf('/', at + 1))
            yield return address[..at];
    }
}
