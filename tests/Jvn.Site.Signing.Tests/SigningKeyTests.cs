using System.Text;
using Jvn.Site.Diagnostics;
using Org.BouncyCastle.Bcpg;
using Org.BouncyCastle.Bcpg.Sig;
using Xunit;

namespace Jvn.Site.Signing.Tests;

/// <summary>Which keys sign, and what is said about those that do not.</summary>
public sealed class SigningKeyTests
{
    private static readonly SourceLocation Place = new("key.asc");
    private static readonly byte[] Data = Encoding.UTF8.GetBytes("架空CMS\n");
    private static readonly DateTimeOffset Now = KeyPlan.Now;

    public static TheoryData<string> Good => ["a primary key that signs", "a subkey that signs", "a key with 91 days left"];

    public static TheoryData<string, string> Bad => new()
    {
        { "an expired key", "JVN6008" },
        { "a key that expires now", "JVN6008" },
        { "an expired subkey", "JVN6008" },
        { "a good subkey of an expired key", "JVN6008" },
        { "a key of tomorrow", "JVN6009" },
        { "a key bound tomorrow", "JVN6009" },
        { "a revoked key", "JVN6010" },
        { "a revoked subkey", "JVN6010" },
        { "a good subkey of a revoked key", "JVN6010" },
        { "a key bound over SHA-1", "JVN6011" },
        { "a subkey bound over SHA-1", "JVN6011" },
        { "a subkey that answers over SHA-1", "JVN6011" },
        { "a key that nothing binds", "JVN6012" },
        { "a key with a critical subpacket that nobody knows", "JVN6012" },
        { "a subkey that does not answer", "JVN6012" },
        { "a key that certifies only", "JVN6013" },
        { "a subkey that encrypts only", "JVN6013" },
        { "a key with 29 days left", "JVN6014" },
        { "a subkey with 29 days left", "JVN6014" },
    };

    [Theory]
    [MemberData(nameof(Good))]
    public void A_good_key_signs_and_its_public_half_verifies(string what)
    {
        var bag = new DiagnosticBag();
        var (secret, published) = Plan(what).Make();
        var key = SigningKey.Load(secret, null, Place, Now, bag);
        Assert.Empty(bag.Sorted());
        var signature = key!.Sign(Data, Now, key.Public);

        var reader = VerificationKey.Load(published, Place, Now, bag)!;
        Assert.Equal(SignatureFault.None, reader.Verify(Data, signature, Now));
        Assert.Equal(SignatureFault.None, reader.Verify(Data, signature, Now.AddDays(1)));
        Assert.Equal(key.Fingerprint, reader.Fingerprint);
        Assert.Equal(key.Public.Render(), reader.Render());
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_key_is_refused_as_what_it_is_secret_or_public(string what, string code)
    {
        var (secret, published) = Plan(what).Make();
        var bag = new DiagnosticBag();
        Assert.Null(SigningKey.Load(secret, null, Place, Now, bag));
        Assert.Equal([code], bag.Sorted().Select(finding => finding.Rule.Id));

        bag = new DiagnosticBag();
        Assert.Null(VerificationKey.Load(published, Place, Now, bag));
        Assert.Equal([code], bag.Sorted().Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void Under_ninety_days_are_a_warning()
    {
        var bag = new DiagnosticBag();
        Assert.NotNull(SigningKey.Load(new KeyPlan { EndsAt = Now.AddDays(90) }.Secret(), null, Place, Now, bag));
        var finding = Assert.Single(bag.Sorted());
        Assert.Equal(("JVN6015", Severity.Warning), (finding.Rule.Id, finding.Rule.Severity));
        Assert.Equal(["2027-02-18", "90"], finding.Arguments[1..]);
    }

    [Fact]
    public void What_is_no_secret_key_is_told_apart()
    {
        var (secret, published) = new KeyPlan().Make();
        Assert.Equal("JVN6001", Refusal("no key at all"u8));
        Assert.Equal("JVN6001", Refusal([]));
        Assert.Equal("JVN6001", Refusal(secret.AsSpan(0, secret.Length / 2)));
        Assert.Equal("JVN6001", Refusal(Encoding.ASCII.GetBytes("-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nnonsense\n-----END PGP PRIVATE KEY BLOCK-----\n")));
        Assert.Equal("JVN6002", Refusal(published));
        Assert.Equal("JVN6004", Refusal([.. secret, .. new KeyPlan().Secret()]));
        Assert.Equal("JVN6007", Refusal(Convert.FromHexString("C52A06FFFFFFFF1B00000020" + new string('0', 64))));

        var bag = new DiagnosticBag();
        Assert.Null(VerificationKey.Load(secret, Place, Now, bag));
        Assert.Equal("JVN6003", bag.Sorted().Single().Rule.Id);
    }

    [Fact]
    public void A_signature_is_dated_by_what_it_signs_but_never_before_the_key()
    {
        var key = SigningKey.Load(new KeyPlan { MadeAt = Now.AddYears(-2), BoundAt = Now.AddYears(-1) }.Secret(), null, Place, Now, new DiagnosticBag())!;
        Assert.Equal(Now.AddDays(-3), Date(key.Sign(Data, Now.AddDays(-3).AddMilliseconds(999), key.Public)));
        Assert.Equal(Now.AddYears(-1), Date(key.Sign(Data, Now.AddYears(-5), key.Public)));

        static DateTimeOffset Date(byte[] signature) => DetachedSignature.Parse(signature)!.CreatedAt();
    }

    [Fact]
    public void The_same_bytes_date_and_key_give_the_same_signature()
    {
        var secret = new KeyPlan { Subkey = new SubkeyPlan() }.Secret();
        var signatures = Enumerable.Range(0, 8).Select(_ => Encoding.ASCII.GetString(Sign())).Distinct();
        var signature = Assert.Single(signatures);
        Assert.StartsWith("-----BEGIN PGP SIGNATURE-----\n\n", signature);
        Assert.EndsWith("\n-----END PGP SIGNATURE-----\n", signature);
        Assert.DoesNotContain(":", signature);

        byte[] Sign()
        {
            var key = SigningKey.Load(secret, null, Place, Now, new DiagnosticBag())!;
            return key.Sign(Data, Now, key.Public);
        }
    }

    [Fact]
    public void A_signature_is_kept_only_when_signing_again_would_give_its_very_bytes()
    {
        var key = SigningKey.Load(new KeyPlan().Secret(), null, Place, Now, new DiagnosticBag())!;
        var other = SigningKey.Load(new KeyPlan().Secret(), null, Place, Now, new DiagnosticBag())!;
        var signature = key.Sign(Data, Now, key.Public);
        Assert.True(key.WouldSignAs(signature, Data, Now, key.Public));
        Assert.False(key.WouldSignAs(signature, Data, Now.AddSeconds(1), key.Public));
        Assert.False(key.WouldSignAs(signature, [.. Data, 0], Now, key.Public));
        Assert.False(key.WouldSignAs(other.Sign(Data, Now, other.Public), Data, Now, key.Public));
        Assert.False(key.WouldSignAs([.. signature, (byte)'\n'], Data, Now, key.Public));
        Assert.False(key.WouldSignAs([], Data, Now, key.Public));
        Assert.False(key.WouldSignAs("-----BEGIN PGP SIGNATURE-----\nComment: x\n"u8, Data, Now, key.Public));
    }

    private static string Refusal(ReadOnlySpan<byte> file)
    {
        var bag = new DiagnosticBag();
        Assert.Null(SigningKey.Load(file, null, Place, Now, bag));
        return bag.Sorted().Single().Rule.Id;
    }

    private static KeyPlan Plan(string what) => what switch
    {
        "a primary key that signs" => new KeyPlan(),
        "a subkey that signs" => new KeyPlan { Flags = KeyFlags.CertifyOther, Subkey = new SubkeyPlan() },
        "a key with 91 days left" => new KeyPlan { EndsAt = Now.AddDays(91) },
        "an expired key" => new KeyPlan { EndsAt = Now.AddDays(-1) },
        "a key that expires now" => new KeyPlan { EndsAt = Now },
        "an expired subkey" => Sub(new SubkeyPlan { EndsAt = Now.AddDays(-1) }),
        "a good subkey of an expired key" => Sub(new SubkeyPlan()) with { EndsAt = Now.AddDays(-1) },
        "a key of tomorrow" => new KeyPlan { MadeAt = Now.AddDays(1), BoundAt = Now.AddDays(1) },
        "a key bound tomorrow" => new KeyPlan { BoundAt = Now.AddDays(1) },
        "a revoked key" => new KeyPlan { IsRevoked = true },
        "a revoked subkey" => Sub(new SubkeyPlan { IsRevoked = true }),
        "a good subkey of a revoked key" => Sub(new SubkeyPlan()) with { IsRevoked = true },
        "a key bound over SHA-1" => new KeyPlan { Hash = HashAlgorithmTag.Sha1 },
        "a subkey bound over SHA-1" => Sub(new SubkeyPlan { Hash = HashAlgorithmTag.Sha1 }),
        "a subkey that answers over SHA-1" => Sub(new SubkeyPlan { BackHash = HashAlgorithmTag.Sha1 }),
        "a key that nothing binds" => new KeyPlan { IsBound = false },
        "a key with a critical subpacket that nobody knows" => new KeyPlan { HasUnknownCriticalPacket = true },
        "a subkey that does not answer" => Sub(new SubkeyPlan { HasBackSignature = false }),
        "a key that certifies only" => new KeyPlan { Flags = KeyFlags.CertifyOther },
        "a subkey that encrypts only" => Sub(new SubkeyPlan { Flags = KeyFlags.EncryptComms | KeyFlags.EncryptStorage }),
        "a key with 29 days left" => new KeyPlan { EndsAt = Now.AddDays(29) },
        "a subkey with 29 days left" => Sub(new SubkeyPlan { EndsAt = Now.AddDays(29) }),
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, null),
    };

    private static KeyPlan Sub(SubkeyPlan subkey) => new() { Flags = KeyFlags.CertifyOther, Subkey = subkey };
}
