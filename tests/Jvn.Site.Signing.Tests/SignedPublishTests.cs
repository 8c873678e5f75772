using Jvn.Site.Output.Integrity;
using Jvn.Site.Published;
using Jvn.Site.Publishing.Tests.Probing;
using Xunit;

namespace Jvn.Site.Signing.Tests;

/// <summary>What <c>jvn publish</c> signs: what changed, and the list of everything.</summary>
public sealed class SignedPublishTests : IDisposable
{
    private const string Document = "/.well-known/csaf/white/2026/jvn_10000001.json";

    private readonly SigningSite site = new();
    private readonly string key;
    private string theme = Checkout.At("theme");

    public SignedPublishTests() => key = site.Put("key.asc", new KeyPlan { Subkey = new SubkeyPlan() }.Secret());

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_release_signs_what_changed_and_keeps_every_other_signature()
    {
        await PublishedAsync("--key", key);
        var before = Signatures();
        Assert.Equal(3, before.Count);
        var published = VerificationKey.Read(Read(SiteUrls.OpenPgpKey))!;
        foreach (var address in new[] { Document, HashList.Address })
            Assert.Equal(SignatureFault.None, published.Verify(Read(address), Read(address + ".asc"), site.Now));

        site.PutAdvisory("JVN#10000003", "2026-03-03T12:00:00+09:00");
        await PublishedAsync("--key", key);
        var after = Signatures();
        Assert.Equal(4, after.Count);
        Assert.Equal(["SHA256SUMS.asc"], before.Where(signature => after[signature.Key] != signature.Value).Select(signature => signature.Key));
        Assert.Equal(0, (await site.RunAsync("verify", Path.Combine(site.Output, "current"))).Code);
    }

    [Fact]
    public async Task Nothing_new_is_signed_when_nothing_is_new()
    {
        await PublishedAsync("--key", key);
        var (code, said) = await PublishAsync("--key", key);
        Assert.Equal((0, "Nothing to publish: release 1 is what readers should see.\n"), (code, said));
    }

    [Fact]
    public async Task A_signed_site_is_not_followed_by_an_unsigned_one()
    {
        await PublishedAsync("--key", key);
        var (code, said) = await PublishAsync();
        Assert.Equal(3, code);
        Assert.Contains($"{Document}.asc:1:1: error JVN7010", said);
    }

    [Fact]
    public async Task A_signed_release_that_is_gone_back_to_is_signed_with_and_without_the_key()
    {
        await PublishedAsync("--key", key);
        var first = Signatures();
        ChangeTheme();
        await PublishedAsync("--key", key);

        // With the key the assets of the release that is left stay and are listed, so the list is signed anew; without it everything is as it was.
        await RolledBackAsync("--key", key);
        Assert.Equal(["SHA256SUMS.asc"], Signatures().Where(signature => first[signature.Key] != signature.Value).Select(signature => signature.Key));
        await RolledBackAsync("--release", "1");
        Assert.Equal(first, Signatures());
    }

    [Fact]
    public async Task A_release_that_is_gone_back_to_is_not_signed_with_another_key()
    {
        await PublishedAsync("--key", key);
        ChangeTheme();
        await PublishedAsync("--key", key);
        var other = site.Put("other.asc", new KeyPlan { Subkey = new SubkeyPlan() }.Secret());
        var (code, said) = await site.RunAsync("rollback", "--to", site.Output, "--key", other);
        Assert.Equal(3, code);
        Assert.Contains("JVN6026", said);
    }

    [Theory]
    [InlineData(91, false)]
    [InlineData(90, true)]
    [InlineData(40, true)]
    public async Task A_key_that_ends_soon_is_told_of_on_a_line_of_its_own_by_all_that_run_each_day(int days, bool isTold)
    {
        var ending = site.Put("ending.asc", new KeyPlan { EndsAt = site.Now.AddDays(days) }.Secret());
        var (code, said) = await PublishAsync("--key", ending, "--redact", "--quiet");
        Told(0, code, said);
        (code, said) = await site.RunAsync("next", "--input", site.At("input"), "--key", ending);
        Told(0, code, said);
        (code, said) = await site.RunAsync("next", "--input", site.At("input"), "--key", ending, "--format", "systemd");
        Told(0, code, said);

        using var server = new ProbedServer(Path.Combine(site.Output, "current"));
        (code, said) = await site.RunAsync("probe", server.Address.AbsoluteUri, "--to", site.Output, "--quiet", "--redact");
        Told(0, code, said);
        (code, said) = await site.RunAsync("probe", server.Address.AbsoluteUri, "--to", site.Output, "--quiet", "--key-alarm");
        Told(isTold ? 3 : 0, code, said);

        void Told(int expected, int ended, string words)
        {
            Assert.True(expected == ended, words);
            Assert.Equal(isTold, words.Split('\n').Any(line => line.Contains("warning JVN6015: The key ", StringComparison.Ordinal)
                && line.Contains($" in {days} days.", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task An_unsigned_site_has_no_key_to_tell_of()
    {
        await PublishedAsync();
        using var server = new ProbedServer(Path.Combine(site.Output, "current"));
        var (code, said) = await site.RunAsync("probe", server.Address.AbsoluteUri, "--to", site.Output, "--quiet", "--key-alarm");
        Assert.Equal((0, ""), (code, said));
    }

    [Fact]
    public async Task A_bad_key_publishes_nothing()
    {
        var expired = site.Put("expired.asc", new KeyPlan { Subkey = new SubkeyPlan(), EndsAt = site.Now.AddDays(-1) }.Secret());
        var (code, said) = await PublishAsync("--key", expired);
        Assert.Equal(4, code);
        Assert.Contains("JVN6008", said);
        Assert.False(Path.Exists(site.Output));
    }

    private Task<(int Code, string Said)> PublishAsync(params string[] options) => site.RunAsync(
        ["publish", "--input", site.At("input"), "--theme", theme, "--to", site.Output, "--trust-clock", "--late", "366d", .. options]);

    private async Task PublishedAsync(params string[] options)
    {
        var (code, said) = await PublishAsync(options);
        Assert.True(code == 0 && said.StartsWith("Published release", StringComparison.Ordinal), said);
    }

    private void ChangeTheme()
    {
        theme = site.At("theme");
        foreach (var file in Directory.EnumerateFiles(Checkout.At("theme", "assets")))
            site.Put("theme/assets/" + Path.GetFileName(file), File.ReadAllBytes(file));
        File.AppendAllText(site.At("theme/assets/site.css"), "body { color: black }");
    }

    private async Task RolledBackAsync(params string[] options)
    {
        var (code, said) = await site.RunAsync(["rollback", "--to", site.Output, .. options]);
        Assert.True(code == 0, said);
        var verified = await site.RunAsync("verify", Path.Combine(site.Output, "current"));
        Assert.True(verified.Code == 0, verified.Said);
    }

    private byte[] Read(string address) => File.ReadAllBytes(Path.Combine(site.Output, "current") + address);

    private SortedDictionary<string, string> Signatures()
    {
        var root = Path.Combine(site.Output, "current") + "/";
        return new(
            Directory.EnumerateFiles(root, "*.asc", SearchOption.AllDirectories)
                .Where(path => !path.EndsWith("openpgp-key.asc", StringComparison.Ordinal))
                .ToDictionary(path => path[root.Length..], path => Convert.ToBase64String(File.ReadAllBytes(path))),
            StringComparer.Ordinal);
    }
}
