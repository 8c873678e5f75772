using System.Text;
using Org.BouncyCastle.Bcpg;
using Org.BouncyCastle.Bcpg.OpenPgp;
using Xunit;
using static Jvn.Site.Embargo.Tests.Editing.EditedInput;

namespace Jvn.Site.Embargo.Tests.Editing;

/// <summary>Keys of vendors are pinned only when somebody confirmed them, and whatever is wrong with one is told to editors and to nobody else.</summary>
public sealed class VendorKeyTests : IDisposable
{
    private const string Acme = "number: 123456\nname: {ja: 株式会社架空, en: Acme Inc.}\nkana: カクウ\nregistration: general\n";
    private static readonly KeyPlan Plan = new() { Subkey = SubkeyPlan.ToEncryptTo };
    private readonly EditedInput input = new();

    public void Dispose() => input.Dispose();

    [Fact]
    public async Task A_key_is_pinned_when_its_fingerprint_was_confirmed()
    {
        var file = Key("key.asc", Plan, out var fingerprint);
        var shown = await input.Unchanged(3, "JVN8090", Before, "vendor", "add-key", "acme", file);
        Assert.Contains(string.Join(' ', fingerprint.Chunk(4).Select(digits => new string(digits))), shown.Results, StringComparison.Ordinal);
        Assert.Contains("name: Test <test@example.jp>\nkind: Ed25519, X25519\nexpiry: does not expire\n", shown.Results, StringComparison.Ordinal);
        var slip = fingerprint[..^1] + (fingerprint[^1] == '0' ? '1' : '0');
        await input.Unchanged(3, "JVN8091", Before, "vendor", "add-key", "acme", file, "--fingerprint", slip);
        await input.Unchanged(2, "40 hexadecimal digits", Before, "vendor", "add-key", "acme", file, "--fingerprint", fingerprint[..^1]);
        await input.Unchanged(0, "Would pin the key of acme.", Before, "vendor", "add-key", "acme", file, "--fingerprint", fingerprint, "--dry-run");
        await input.Unchanged(2, "There is no file", Before, "vendor", "add-key", "acme", file + ".none", "--fingerprint", fingerprint);

        await input.Done(Before, "vendor", "add-key", "Acme Inc.", file, "--fingerprint", "0x" + fingerprint.ToLowerInvariant().Insert(20, " "));
        Assert.EndsWith($"\npgp: keys/acme.asc\nfingerprint: \"{fingerprint}\"\n", Vendor("acme.yml"), StringComparison.Ordinal);
        Assert.StartsWith("-----BEGIN PGP PUBLIC KEY BLOCK-----\n", Vendor("keys/acme.asc"), StringComparison.Ordinal);
        Assert.Contains("0 errors, 0 warnings", (await input.Done(Before, "check")).Results, StringComparison.Ordinal);
        await input.Unchanged(0, "pinned already", Before, "vendor", "add-key", "acme", file);
        Assert.Contains("1 good key, 0 not good", (await input.Done(Before, "vendor", "check", "acme")).Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_key_takes_its_place_only_when_that_is_said()
    {
        Pin("acme", Plan, out _);
        var file = Key("new.asc", Plan, out var fingerprint);
        await input.Unchanged(3, "JVN8092", Before, "vendor", "add-key", "acme", file, "--fingerprint", fingerprint);
        await input.Unchanged(3, "JVN8090", Before, "vendor", "add-key", "acme", file, "--replace");
        await input.Done(Before, "vendor", "add-key", "acme", file, "--fingerprint", fingerprint, "--replace");
        Assert.Contains(fingerprint, Vendor("acme.yml"), StringComparison.Ordinal);
        await input.Done(Before, "vendor", "check", "acme");
    }

    [Theory]
    [InlineData("expired", "JVN6063")]
    [InlineData("revoked", "JVN6064")]
    [InlineData("weak", "JVN6065")]
    [InlineData("signs only", "JVN6066")]
    [InlineData("secret", "JVN6003")]
    [InlineData("none", "JVN6060")]
    public async Task A_key_that_is_not_good_is_refused(string fault, string finding)
    {
        var plan = fault switch
        {
            "expired" => Plan with { EndsAt = Before.AddDays(-1) },
            "revoked" => Plan with { IsRevoked = true },
            "weak" => Plan with { Hash = HashAlgorithmTag.Sha1 },
            "signs only" => new KeyPlan(),
            _ => Plan,
        };
        var file = Key("key.asc", plan, out var fingerprint);
        if (fault == "secret")
            input.Work.Put("key.asc", plan.Secret());
        if (fault == "none")
            input.Work.Put("key.asc", "what is this");
        var outcome = await input.Unchanged(1, finding, Before, "vendor", "add-key", "acme", file, "--fingerprint", fingerprint);
        Assert.DoesNotContain("Pinned", outcome.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_was_exchanged_is_an_error_for_editors_and_stops_nothing()
    {
        Pin("acme", Plan, out _);
        input.Work.Put("input/vendors/keys/acme.asc", Plan.Public());
        input.Put("case-1.md", Advisory());
        await Told(1, "error JVN2185");
    }

    [Fact]
    public async Task A_key_that_expired_is_an_error_and_one_that_is_about_to_a_warning()
    {
        Pin("acme", Plan with { EndsAt = Before.AddDays(89.5) }, out _);
        Assert.Contains("in 89 days", await Told(0, "warning JVN2187"), StringComparison.Ordinal);
        Pin("acme", Plan with { EndsAt = Before.AddDays(91) }, out _);
        Assert.DoesNotContain("JVN218", (await input.Done(Before, "check")).Results, StringComparison.Ordinal);
        Pin("acme", Plan with { EndsAt = Before.AddDays(-1) }, out _);
        Assert.Contains("expired on 2027-03-31", await Told(1, "error JVN2186"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recipients_of_priority_copies_and_those_without_a_key_are_told_of()
    {
        Pin("acme", Plan, out _);
        input.Work.Put("input/vendors/beta.yml", "number: 123457\nname: ベータ製作所\nkana: ベータセイサクショ\nregistration: individual\n" +
            "contact: {name: 窓口, postal: 〒000-0000 架空県}\n");
        input.Work.Put("input/vendors/gamma.yml", "number: 123458\nname: ガンマ\nkana: ガンマ\nregistration: general\n");
        input.Work.Put("input/vendors/delta.yml", "number: 123459\nname: デルタ\nkana: デルタ\nregistration: none\n");
        input.Work.Put("input/recipients/keys/a.asc", (Plan with { IsRevoked = true }).Make() is var made ? made.Public : []);
        input.Work.Put("input/recipients/denryoku.yml",
            $"sector: 電力\nrecipients:\n  - {{key: a, name: 架空電力, pgp: keys/a.asc, fingerprint: \"{Fingerprint(made.Public)}\"}}\n");
        var all = await input.Run(Before, "vendor", "check");
        Assert.True(all.Code == 1, all.ToString());
        Assert.Contains("denryoku.yml:3:", all.Results, StringComparison.Ordinal);
        Assert.Contains("is revoked", all.Results, StringComparison.Ordinal);
        Assert.Contains("by letter (no key, but a postal address): beta\n", all.Results, StringComparison.Ordinal);
        Assert.Contains("out of our reach (neither key nor postal address): gamma\n", all.Results, StringComparison.Ordinal);
        Assert.Contains("1 good key, 1 not good, 1 by letter, 1 out of reach (one more is not registered, and has neither).", all.Results,
            StringComparison.Ordinal);
        Assert.Contains("neither key nor postal address): delta", (await input.Done(Before, "vendor", "check", "delta")).Results, StringComparison.Ordinal);
        var redacted = await input.Run(Before, "vendor", "check", "--redact");
        Assert.True(redacted.Code == 2 && redacted.Results.Length == 0, redacted.ToString());
    }

    [Fact]
    public async Task The_board_names_a_key_that_ends_before_the_release()
    {
        input.Put("case-1.md", Advisory());
        Pin("acme", Plan with { EndsAt = ReleaseAt.AddDays(-1) }, out _);
        Assert.Contains("The key of Acme Inc. expires before, at 2027/04/30", (await input.Done(Before, "schedule")).Results, StringComparison.Ordinal);
        Pin("acme", Plan with { EndsAt = ReleaseAt.AddDays(1) }, out _);
        Assert.DoesNotContain("The key of", (await input.Done(Before, "schedule")).Results, StringComparison.Ordinal);
        Pin("acme", Plan with { IsRevoked = true }, out _);
        Assert.Contains("The key of Acme Inc. cannot be used", (await input.Done(Before, "schedule")).Results, StringComparison.Ordinal);
    }

    private async Task<string> Told(int code, string finding)
    {
        var check = await input.Run(Before, "check");
        Assert.True(check.Code == code, check.ToString());
        Assert.Contains($"vendors/acme.yml:5:6: {finding}", check.Results, StringComparison.Ordinal);
        Assert.DoesNotContain("key", (await input.Run(Before, "check", "--redact")).Results.Replace("/keys/", "", StringComparison.Ordinal),
            StringComparison.OrdinalIgnoreCase);
        var build = await input.Work.BuildAsync(Before);
        Assert.True(build.Code == 0, build.ToString());
        Assert.DoesNotContain("JVN218", build.Results, StringComparison.Ordinal);
        return check.Results;
    }

    private string Key(string name, KeyPlan plan, out string fingerprint)
    {
        var key = plan.Public();
        fingerprint = Fingerprint(key);
        input.Work.Put(name, Armored(key));
        return Path.Combine(input.Work.Root, name);
    }

    private void Pin(string vendor, KeyPlan plan, out string fingerprint)
    {
        var key = plan.Public();
        fingerprint = Fingerprint(key);
        input.Work.Put($"input/vendors/keys/{vendor}.asc", Armored(key));
        input.Work.Put($"input/vendors/{vendor}.yml", $"{Acme}pgp: keys/{vendor}.asc\nfingerprint: \"{fingerprint}\"\n");
    }

    private string Vendor(string name) => File.ReadAllText(Path.Combine(input.Work.Input, "vendors", name));

    private static string Fingerprint(byte[] key) => Convert.ToHexString(new PgpPublicKeyRing(key).GetPublicKey().GetFingerprint());

    private static string Armored(byte[] key)
    {
        using var text = new MemoryStream();
        using (var armor = new ArmoredOutputStream(text))
            armor.Write(key);
        return Encoding.ASCII.GetString(text.ToArray());
    }
}
