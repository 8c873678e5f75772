using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Jvn.Site.Output.Csaf;
using Jvn.Site.Output.Data;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;

namespace Jvn.Site.Verification.Tests;

/// <summary>A site in which somebody has altered a file; the built one stays as it is.</summary>
internal sealed class AlteredSite(BuiltSite built) : ISiteFiles
{
    private readonly SortedDictionary<string, byte[]> files =
        new(built.Tree.Addresses.ToDictionary(address => address, built.Tree.Read), StringComparer.Ordinal);

    public ImmutableArray<string> Addresses => [.. files.Keys];

    public bool Contains(string address) => files.ContainsKey(address.EndsWith('/') ? address + "index.html" : address);

    public byte[] Read(string address) => files[address.EndsWith('/') ? address + "index.html" : address];

    public DateTimeOffset ModifiedAt(string address) => built.Now;

    public void Put(string address, string text) => files[address] = Encoding.UTF8.GetBytes(text);

    public void Remove(string address) => files.Remove(address);

    /// <summary>Puts one text in the place of another, which must be there.</summary>
    public void Replace(string address, string old, string text)
    {
        var before = Encoding.UTF8.GetString(files[address]);
        Xunit.Assert.Contains(old, before);
        Put(address, before.Replace(old, text, StringComparison.Ordinal));
    }

    /// <summary>Makes hashes and signatures anew, as somebody would who holds the key: what is wrong then is what the files say.</summary>
    public AlteredSite Sealed()
    {
        foreach (var address in CsafFiles.Documents(this).Where(files.ContainsKey))
        {
            var name = address[(address.LastIndexOf('/') + 1)..];
            Put(address + ".sha256", $"{Convert.ToHexStringLower(SHA256.HashData(files[address]))}  {name}\n");
            Put(address + ".sha512", $"{Convert.ToHexStringLower(SHA512.HashData(files[address]))}  {name}\n");
            files[address + ".asc"] = built.Key.Sign(files[address], built.Now, built.Key.Public);
        }

        if (files.TryGetValue(SiteUrls.StatusData, out var status))
            Put(SiteUrls.StatusData, Regex.Replace(Encoding.UTF8.GetString(status), "\"build\": \"[0-9a-f]{64}\"", $"\"build\": \"{Build()}\""));
        return Listed();
    }

    /// <summary>Makes the list of hashes anew, and its signature.</summary>
    public AlteredSite Listed()
    {
        files[HashList.Address] = HashList.Of(this).Render();
        files[SiteUrls.Signature(HashList.Address)] = built.Key.Sign(files[HashList.Address], built.Now, built.Key.Public);
        return this;
    }

    private string Build() => StatusJson.BuildOf(files
        .Where(file => file.Key is SiteUrls.AdvisoriesData or SiteUrls.VendorsData 
            || (file.Key.EndsWith("/index.json", StringComparison.Ordinal) && !file.Key.StartsWith("/api/", StringComparison.Ordinal)))
        .Select(file => KeyValuePair.Create(file.Key, FileHash.Of(file.Value))));
}
