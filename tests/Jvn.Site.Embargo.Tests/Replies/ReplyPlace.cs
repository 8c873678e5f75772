using System.Security.Cryptography;
using System.Text;
using Jvn.Site.Correspondence.Sheets;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo.Tests.Editing;
using Jvn.Site.Embargo.Tests.Sites;
using Jvn.Site.Published;
using Jvn.Site.Signing;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Replies;

/// <summary>An input with one advisory of which two vendors were told, the keys of all, and the mails that come in.</summary>
internal sealed class ReplyPlace : IDisposable
{
    public const string Rows = "  - vendor: acme # 一社\n    status: unknown\n  - {vendor: beta, status: unknown} # 二社\n";

    public const string Case = "events:\n  - {at: 2027-03-01T10:00:00+09:00, event: details, vendor: acme} # 電話でも\n" +
        "  - {at: 2027-03-02T10:00:00+09:00, event: details, vendor: beta}\n";

    private static readonly SourceLocation Place = new("key.asc");
    private static readonly (byte[] Secret, byte[] Public) OurKey = Keys();
    private static readonly (byte[] Secret, byte[] Public) AcmeKey = Keys();
    private static readonly (byte[] Secret, byte[] Public) BetaKey = Keys();
    private static readonly (byte[] Secret, byte[] Public) ForeignKey = Keys();

    public ReplyPlace()
    {
        Register("acme", "number: 123456\nname: {ja: 株式会社架空, en: Acme Inc.}\nkana: カクウ\naliases: [架空工房]\n", Acme.Public);
        Register("beta", "number: 123457\nname: ベータ製作所\nkana: ベータセイサクショ\n", Beta.Public);
        Input.Work.Put("input/vendors/gamma.yml", "number: 123458\nname: ガンマ\nkana: ガンマ\nregistration: general\n");
        Input.Put("case-1.md", EditedInput.Advisory(rows: Rows));
        Input.Put("case-1.case.yml", Case);
        Input.Work.Put("key.asc", Us.Secret);
        File.SetUnixFileMode(Path.Combine(Input.Work.Root, "key.asc"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    public EditedInput Input { get; } = new();

    public (byte[] Secret, byte[] Public) Us { get; } = OurKey;

    public (byte[] Secret, byte[] Public) Acme { get; } = AcmeKey;

    public (byte[] Secret, byte[] Public) Beta { get; } = BetaKey;

    /// <summary>Of nobody who is registered.</summary>
    public (byte[] Secret, byte[] Public) Foreign { get; } = ForeignKey;

    /// <summary>When acme signs, an hour before it is imported.</summary>
    public static DateTimeOffset SignedAt => EditedInput.Before.AddHours(-1);

    /// <summary>What acme answers, filled in.</summary>
    public static ReplySheet Answer { get; } = new()
    {
        Id = AdvisoryId.TryParse(EditedInput.Id, out var id) ? id : null, Organisation = "（株）架空", Status = VendorStatus.Vulnerable,
        Comment = "2.0 系が該当します。\n\n  修正版を公開しました: \"2.0.1\"", Announcement = new Uri("https://www.example.jp/a?b=1#c"),
        Facts = new ReplyFacts("2.0 系にあり", "修正版を公開する", "4 月中旬"),
    };

    public static byte[] Text(ReplySheet sheet) => Encoding.UTF8.GetBytes(sheet.Render(Language.Japanese));

    public static string Digest(byte[] text) => Convert.ToHexString(SHA256.HashData(text));

    public static (byte[] Secret, byte[] Public) Keys(KeyPlan? plan = null) => (plan ?? new KeyPlan { Subkey = SubkeyPlan.ToEncryptTo }).Make();

    /// <summary>Encrypted to us and signed, as a vendor's program does.</summary>
    public string Message(byte[] text, byte[]? secret = null, DateTimeOffset? at = null) => Encoding.ASCII.GetString(EncryptedMessage.Make(
        text, SigningKey.Load(secret ?? Acme.Secret, null, Place, EditedInput.Before, new DiagnosticBag())!, [CorrespondentKey.Load(Us.Public, Place,
            EditedInput.Before, new DiagnosticBag())!], at ?? SignedAt));

    public string Message(ReplySheet sheet, byte[]? secret = null, DateTimeOffset? at = null) => Message(Text(sheet), secret, at);

    /// <summary>A mail around a message, as RFC 3156 has it.</summary>
    public static string Mime(string message) =>
        "From: =?utf-8?q?A?= <a@kakuu.example>\nTo: b@coordination.example\nSubject: Re: JVN#87654321\nMIME-Version: 1.0\n" +
        "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b\n\n--b\nContent-Type: application/pgp-encrypted\n\n" +
        $"Version: 1\n\n--b\nContent-Type: application/octet-stream; name=\"encrypted.asc\"\n\n{message}\n--b--\n";

    public string Put(string name, string mail) => Put(name, Encoding.UTF8.GetBytes(mail));

    public string Put(string name, byte[] mail)
    {
        Input.Work.Put("mail/" + name, mail);
        return Path.Combine(Input.Work.Root, "mail", name);
    }

    public void Register(string key, string fields, byte[] published, string? fingerprint = null)
    {
        Input.Work.Put($"input/vendors/{key}.yml",
            $"{fields}registration: general\npgp: keys/{key}.asc\nfingerprint: {fingerprint ?? CorrespondentKey.Read(published)!.Fingerprint}\n");
        Input.Work.Put($"input/vendors/keys/{key}.asc", CorrespondentKey.Read(published)!.Render());
    }

    public Task<Outcome> Import(DateTimeOffset now, params string[] arguments) =>
        Input.Run(now, ["reply", "import", "--key", Path.Combine(Input.Work.Root, "key.asc"), .. arguments]);

    public async Task<Outcome> Imported(DateTimeOffset now, params string[] arguments)
    {
        var outcome = await Import(now, ["--yes", .. arguments]);
        Assert.True(outcome.Code == 0, outcome.ToString());
        return outcome;
    }

    public Task<Outcome> Refused(DateTimeOffset now, string finding, params string[] arguments) =>
        Input.Unchanged(1, finding, now, ["reply", "import", "--yes", "--key", Path.Combine(Input.Work.Root, "key.asc"), .. arguments]);

    public void Dispose() => Input.Dispose();
}
