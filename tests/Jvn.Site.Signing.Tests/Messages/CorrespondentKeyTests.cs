using System.Text;
using Jvn.Site.Diagnostics;
using Org.BouncyCastle.Bcpg;
using Org.BouncyCastle.Bcpg.Sig;
using Xunit;

namespace Jvn.Site.Signing.Tests.Messages;

/// <summary>Which keys of others are encrypted to, and what is said about those that are not.</summary>
public sealed class CorrespondentKeyTests
{
    private static readonly SourceLocation Place = new("kakuu.asc");
    private static readonly DateTimeOffset Now = KeyPlan.Now;

    public static TheoryData<string, string> Bad => new()
    {
        { "an expired key", "JVN6063" },
        { "a key that expires now", "JVN6063" },
        { "an expired subkey", "JVN6063" },
        { "a key of tomorrow", "JVN6009" },
        { "a revoked key", "JVN6064" },
        { "a revoked subkey", "JVN6064" },
        { "a key bound over SHA-1", "JVN6065" },
        { "a subkey bound over SHA-1", "JVN6065" },
        { "a key that nothing binds", "JVN6067" },
        { "a key with a critical subpacket that nobody knows", "JVN6067" },
        { "a key that only signs", "JVN6066" },
        { "a subkey for encryption that says it signs", "JVN6066" },
    };

    [Fact]
    public void A_good_key_says_until_when_and_is_rendered_as_others_read_it()
    {
        var published = Plan("") with { EndsAt = Now.AddDays(10) };
        var key = Load(published.Public());
        Assert.Equal(Now.AddDays(10), key.ExpiresAt);
        Assert.Equal(40, key.Fingerprint.Length);
        var again = CorrespondentKey.Read(key.Render())!;
        Assert.Equal((key.Fingerprint, key.ExpiresAt), (again.Fingerprint, again.ExpiresAt));
        Assert.Null(Load(Plan("").Public()).ExpiresAt);
        Assert.Equal(Now.AddDays(5), Load((Plan("") with { Subkey = SubkeyPlan.ToEncryptTo with { EndsAt = Now.AddDays(5) } }).Public()).ExpiresAt);
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_key_is_refused_as_what_it_is(string what, string code)
    {
        var file = Plan(what).Public();
        Assert.Equal(code, Refusal(file));
        Assert.NotNull(CorrespondentKey.Read(file));
    }

    [Fact]
    public void What_is_no_public_key_is_told_apart()
    {
        var (secret, published) = Plan("").Make();
        Assert.Equal("JVN6060", Refusal("no key at all"u8));
        Assert.Equal("JVN6060", Refusal([]));
        Assert.Equal("JVN6060", Refusal(published.AsSpan(0, published.Length / 2)));
        Assert.Equal("JVN6060", Refusal(Encoding.ASCII.GetBytes("-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nnonsense\n-----END PGP PUBLIC KEY BLOCK-----\n")));
        Assert.Equal("JVN6003", Refusal(secret));
        Assert.Equal("JVN6061", Refusal([.. published, .. Plan("").Public()]));
        Assert.Equal("JVN6062", Refusal(Convert.FromHexString("C52A06FFFFFFFF1B00000020" + new string('0', 64))));
        Assert.Null(CorrespondentKey.Read(secret));
        Assert.Null(CorrespondentKey.Read("no key at all"u8));
    }

    [Fact]
    public void A_secret_key_that_decrypts_nothing_or_that_nobody_encrypts_to_any_more_is_told_of()
    {
        var bag = new DiagnosticBag();
        Assert.Null(DecryptionKey.Load(new KeyPlan().Secret(), null, Place, Now, bag));
        Assert.Equal("JVN6068", bag.Sorted().Single().Rule.Id);

        bag = new DiagnosticBag();
        Assert.NotNull(DecryptionKey.Load((Plan("") with { EndsAt = Now.AddDays(-1) }).Secret(), null, Place, Now, bag));
        Assert.Equal(("JVN6069", Severity.Warning), (bag.Sorted().Single().Rule.Id, bag.Sorted().Single().Rule.Severity));

        bag = new DiagnosticBag();
        Assert.Null(DecryptionKey.Load(Plan("").Public(), null, Place, Now, bag));
        Assert.Equal("JVN6002", bag.Sorted().Single().Rule.Id);
    }

    private static CorrespondentKey Load(byte[] file)
    {
        var bag = new DiagnosticBag();
        var key = CorrespondentKey.Load(file, Place, Now, bag);
        Assert.Empty(bag.Sorted());
        return key!;
    }

    private static string Refusal(ReadOnlySpan<byte> file)
    {
        var bag = new DiagnosticBag();
        Assert.Null(CorrespondentKey.Load(file, Place, Now, bag));
        return bag.Sorted().Single().Rule.Id;
    }

    private static KeyPlan Plan(string what)
    {
        var good = new KeyPlan { Subkey = SubkeyPlan.ToEncryptTo };
        return what switch
        {
            "" => good,
            "an expired key" => good with { EndsAt = Now.AddDays(-1) },
            "a key that expires now" => good with { EndsAt = Now },
            "an expired subkey" => good with { Subkey = good.Subkey with { EndsAt = Now.AddDays(-1) } },
            "a key of tomorrow" => good with { MadeAt = Now.AddDays(1), BoundAt = Now.AddDays(1) },
            "a revoked key" => good with { IsRevoked = true },
            "a revoked subkey" => good with { Subkey = good.Subkey with { IsRevoked = true } },
            "a key bound over SHA-1" => good with { Hash = HashAlgorithmTag.Sha1 },
            "a subkey bound over SHA-1" => good with { Subkey = good.Subkey with { Hash = HashAlgorithmTag.Sha1 } },
            "a key that nothing binds" => good with { IsBound = false },
            "a key with a critical subpacket that nobody knows" => good with { HasUnknownCriticalPacket = true },
            "a key that only signs" => good with { Subkey = null },
            "a subkey for encryption that says it signs" => good with { Subkey = good.Subkey with { Flags = KeyFlags.SignData } },
            _ => throw new ArgumentOutOfRangeException(nameof(what), what, null),
        };
    }
}
