using System.Text;
using System.Text.Json;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;
using Jvn.Site.Signing.Tests.Keys;
using Xunit;

namespace Jvn.Site.Signing.Tests;

/// <summary>What <c>jvn build</c> and <c>jvn sign</c> sign, and when they refuse.</summary>
public sealed class SignedSiteTests : IDisposable
{
    private const string Document = "/.well-known/csaf/white/2026/jvn_10000001.json";
    private const string OtherDocument = "/.well-known/csaf/white/2026/jvn_10000002.json";

    private readonly SigningSite site = new();
    private readonly byte[] secret;
    private readonly byte[] published;

    public SignedSiteTests()
    {
        (secret, published) = new KeyPlan { Subkey = new SubkeyPlan() }.Make();
        site.Put("key.asc", secret);
        site.Put("public.asc", published);
    }

    private string Key => site.At("key.asc");

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Without_a_key_the_build_works_and_says_that_it_is_unsigned()
    {
        var (code, said) = await site.BuildAsync();
        Assert.Equal(0, code);
        Assert.Contains("unsigned: no key given.\n", said);
        Assert.True(site.Has(HashList.Address));
        Assert.DoesNotContain(site.Files("www").Keys, path => path.EndsWith(".asc", StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_a_key_every_document_and_the_list_of_hashes_are_signed_and_the_key_is_announced()
    {
        var (code, said) = await site.BuildAsync("--key", Key);
        Assert.True(code == 0, said);
        var key = VerificationKey.Read(site.Read(SiteUrls.OpenPgpKey))!;
        Assert.Contains($"Signed with the key {key.Fingerprint}: 3 signatures.", said);
        foreach (var address in new[] { Document, OtherDocument, HashList.Address })
            Assert.Equal(SignatureFault.None, key.Verify(site.Read(address), site.Read(address + ".asc"), site.Now));

        var listed = HashList.TryParse(site.Read(HashList.Address))!.Hashes.Keys;
        Assert.Contains(Document + ".asc", listed);
        Assert.Contains(SiteUrls.OpenPgpKey, listed);
        Assert.DoesNotContain(HashList.SignatureAddress, listed);

        var provider = JsonDocument.Parse(site.Read(SiteUrls.CsafProvider)).RootElement;
        Assert.Equal("csaf_trusted_provider", provider.GetProperty("role").GetString());
        var announced = provider.GetProperty("public_openpgp_keys").EnumerateArray().Single();
        Assert.Equal(key.Fingerprint, announced.GetProperty("fingerprint").GetString());
        Assert.EndsWith(SiteUrls.OpenPgpKey, announced.GetProperty("url").GetString());
        Assert.Contains(Document + ".asc", Encoding.UTF8.GetString(site.Read(SiteUrls.CsafFeed)));
    }

    [Fact]
    public async Task A_key_in_the_environment_signs_too_and_gives_the_same_bytes()
    {
        await site.BuildAsync("--key", Key);
        var first = site.Files("www");
        Directory.Delete(site.Output, recursive: true);
        site.Set(KeySettings.KeyVariable, Encoding.ASCII.GetString(ArmoredSecret()));
        site.Now = site.Now.AddDays(3);
        Assert.Equal(0, (await site.BuildAsync("--as-of", "2026-11-20T12:00:00+09:00")).Code);
        Assert.Equal(first, site.Files("www"));
    }

    [Fact]
    public async Task A_release_changes_the_signatures_of_what_it_changes_and_no_other()
    {
        await site.BuildAsync("--key", Key);
        var first = site.Files("www");
        site.PutAdvisory("JVN#10000002", "2026-03-02T12:00:00+09:00", "別の文", "history:\n  - {at: 2026-11-19T12:00:00+09:00, text: 更新しました}\n");
        await site.BuildAsync("--key", Key);
        Assert.Equal(first[Document[1..] + ".asc"], site.Files("www")[Document[1..] + ".asc"]);
        Assert.NotEqual(first[OtherDocument[1..] + ".asc"], site.Files("www")[OtherDocument[1..] + ".asc"]);
        Assert.NotEqual(first["SHA256SUMS.asc"], site.Files("www")["SHA256SUMS.asc"]);
    }

    [Fact]
    public async Task What_lies_in_the_earlier_output_changes_no_byte_of_a_signature()
    {
        await site.BuildAsync("--key", Key);
        var first = site.Files("www");
        var other = new KeyPlan().Secret();
        site.Put("other.asc", other);
        await site.BuildAsync("--key", site.At("other.asc"));
        Assert.NotEqual(first, site.Files("www"));
        File.WriteAllText(site.Output + OtherDocument + ".asc", "nonsense");
        await site.BuildAsync("--key", Key);
        Assert.Equal(first, site.Files("www"));
    }

    [Fact]
    public async Task A_bad_key_stops_the_build_before_anything_is_written()
    {
        await site.BuildAsync();
        var before = site.Files("www");
        site.PutAdvisory("JVN#10000003", "2026-03-03T12:00:00+09:00");
        foreach (var (file, expected) in new (byte[] File, string Code)[]
        {
            (new KeyPlan { EndsAt = site.Now.AddDays(-1) }.Secret(), "JVN6008"),
            (new KeyPlan { IsRevoked = true }.Secret(), "JVN6010"),
            (published, "JVN6002"),
            ("nonsense"u8.ToArray(), "JVN6001"),
        })
        {
            var (code, said) = await site.BuildAsync("--key", site.Put("bad.asc", file));
            Assert.True(code == (expected == "JVN6002" ? 3 : 4) && said.Contains($"bad.asc:1:1: error {expected}: ", StringComparison.Ordinal), said);
        }

        Assert.Contains("JVN6003", (await site.BuildAsync("--public-key", Key)).Said);
        Assert.Equal(2, (await site.BuildAsync("--key", site.At("none.asc"))).Code);
        Assert.Contains("JVN6017", (await site.BuildAsync("--key", site.Root)).Said); // a folder cannot be read
        Assert.Equal(2, (await site.BuildAsync("--key", Key, "--public-key", site.At("public.asc"))).Code);
        Assert.Equal(before, site.Files("www"));
        Assert.Empty(Directory.GetDirectories(site.Root, ".*"));
    }

    [Fact]
    public async Task A_key_that_others_can_read_or_that_ends_soon_is_a_warning()
    {
        var soon = site.Put("soon.asc", new KeyPlan { EndsAt = site.Now.AddDays(60) }.Secret());
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(soon, UnixFileMode.UserRead | UnixFileMode.GroupRead);
        var (code, said) = await site.BuildAsync("--key", soon);
        Assert.Equal(0, code);
        Assert.Contains("warning JVN6015", said);
        Assert.Contains("warning JVN6016", said);
    }

    [Fact]
    public async Task A_tree_built_elsewhere_is_signed_to_the_very_bytes_of_one_signed_at_once()
    {
        await site.BuildAsync("--key", Key);
        var atOnce = site.Files("www");
        Directory.Delete(site.Output, recursive: true);

        var built = await site.BuildAsync("--public-key", site.At("public.asc"));
        Assert.Contains("not signed yet", built.Said);
        Assert.False(site.Has(Document + ".asc"));
        var (code, said) = await site.RunAsync("sign", site.Output, "--key", Key);
        Assert.True(code == 0, said);
        Assert.Equal(atOnce, site.Files("www"));

        Assert.Equal(0, (await site.RunAsync("sign", site.Output, "--key", Key)).Code);
        Assert.Equal(atOnce, site.Files("www"));
    }

    [Fact]
    public async Task A_signer_refuses_what_no_build_made()
    {
        await site.BuildAsync("--public-key", site.At("public.asc"));
        await Refuses("JVN6022", "/index.html", () => File.AppendAllText(site.Output + "/index.html", " "));
        await Refuses("JVN6023", Document, () => File.Delete(site.Output + Document));
        await Refuses("JVN6024", "/stranger.html", () => File.WriteAllText(site.Output + "/stranger.html", ""));
        await Refuses("JVN6024", "/link", () => File.CreateSymbolicLink(site.Output + "/link", "/etc/hostname"));
        await Refuses("JVN6021", HashList.Address, () => File.Delete(site.Output + HashList.Address));
    }

    [Fact]
    public async Task A_signer_refuses_a_tree_that_announces_another_key_or_none()
    {
        await site.BuildAsync();
        Assert.Contains("JVN6025", await SignAsync());
        await site.BuildAsync("--public-key", site.Put("other.asc", new KeyPlan().Public()));
        Assert.Contains("JVN6026", await SignAsync());
        Assert.False(site.Has(HashList.SignatureAddress));
        Assert.Equal(2, (await site.RunAsync("sign", site.Output)).Code);
        Assert.Equal(2, (await site.RunAsync("sign", site.At("nowhere"), "--key", Key)).Code);

        async Task<string> SignAsync()
        {
            var (code, said) = await site.RunAsync("sign", site.Output, "--key", Key);
            Assert.Equal(3, code);
            return said;
        }
    }

    [Fact]
    public async Task No_word_of_a_passphrase_or_a_key_is_ever_said()
    {
        using var gnuPg = new GnuPg();
        await gnuPg.MakeKeyAsync("ed25519", "very-secret-words");
        var locked = await gnuPg.ExportAsync("very-secret-words");
        site.Now = TimeProvider.System.GetUtcNow();
        site.Set(KeySettings.KeyVariable, Encoding.ASCII.GetString(locked));
        var key = Encoding.ASCII.GetString(locked).Split('\n')[3];
        foreach (var (passphrase, code) in new[] { ("very-secret-words", 0), ("very-secret-words ", 4), ("", 4) })
        {
            site.Set(KeySettings.PassphraseVariable, passphrase);
            foreach (var format in new[] { "text", "json" })
            {
                var outcome = await site.BuildAsync("--format", format);
                Assert.True(outcome.Code == code, outcome.Said);
                Assert.DoesNotContain("very-secret", outcome.Said);
                Assert.DoesNotContain(key, outcome.Said);
            }
        }
    }

    [Fact]
    public async Task Signatures_that_stay_the_same_are_not_made_again()
    {
        await site.BuildAsync("--key", Key);
        var signing = SigningKey.Load(secret, null, new("key"), site.Now, new())!;
        var signer = new Jvn.Site.Cli.Signatures.TreeSigner(signing, signing.Public, FinishedTree.Open(site.Output));
        using var tree = OutputTree.Stage(site.At("again"));
        foreach (var address in new[] { Document, OtherDocument, SiteUrls.CsafIndex })
            tree.Write(address, site.Read(address), site.Now);
        signer.SignDocuments(tree);
        Assert.Equal((2, 2), (signer.Count, signer.Kept));
    }

    private async Task Refuses(string id, string address, Action spoil)
    {
        var copy = site.At("copy");
        FolderCopy.Make(site.Output, copy);
        spoil();
        var before = site.Files("www");
        var (code, said) = await site.RunAsync("sign", site.Output, "--key", Key);
        Assert.True(code == 3 && said.Contains($"{address}:1:1: error {id}: ", StringComparison.Ordinal), said);
        Assert.Equal(before, site.Files("www"));
        Directory.Delete(site.Output, recursive: true);
        Directory.Move(copy, site.Output);
    }

    // As an environment variable holds it: text.
    private byte[] ArmoredSecret()
    {
        using var text = new MemoryStream();
        using (var armor = new Org.BouncyCastle.Bcpg.ArmoredOutputStream(text))
            armor.Write(secret);
        return text.ToArray();
    }
}
