using System.Text;
using Jvn.Site.Correspondence.Sheets;
using Jvn.Site.Embargo.Tests.Editing;
using Jvn.Site.Published;
using Org.BouncyCastle.Bcpg;
using Org.BouncyCastle.Bcpg.Sig;
using static Jvn.Site.Embargo.Tests.Replies.Forgery;

namespace Jvn.Site.Embargo.Tests.Replies;

/// <summary>Mails that must not change anything, and what is said of each. But for what is wrong with it, each would be taken over.</summary>
internal static class HostileReplies
{
    private const int Bomb = 32 * 1024 * 1024;

    private static readonly DateTimeOffset At = ReplyPlace.SignedAt;

    /// <summary>By its name: what is said, and the mail.</summary>
    public static IReadOnlyDictionary<string, (string Finding, string Words, Func<ReplyPlace, string> Make)> All { get; } =
        new Dictionary<string, (string, string, Func<ReplyPlace, string>)>
        {
            // Not from whom it should be.
            ["not signed"] = ("JVN8061", "not signed", it => Sealed(it, Acme(it).Literal)),
            ["signature stripped"] = ("JVN8061", "not signed", it => Sealed(it, [.. Acme(it).OnePass, .. Acme(it).Literal])),
            ["signed by nobody whom we know"] = ("JVN8061", "none of the registered keys", it => it.Message(ReplyPlace.Answer, it.Foreign.Secret)),
            ["signed by ourselves"] = ("JVN8061", "none of the registered keys", it => it.Message(ReplyPlace.Answer, it.Us.Secret)),
            ["signed by another vendor"] = ("JVN8062", "not the sender's", it => it.Message(ReplyPlace.Answer, it.Beta.Secret)),
            ["signed by a vendor that was not told"] = ("JVN8064", "'gamma'", it => Signed(it, "gamma", "ガンマ", ReplyPlace.Keys())),
            ["signed with a key of two vendors"] = ("JVN8066", "acme, gamma", it => Signed(it, "gamma", "株式会社架空", it.Acme)),
            ["signed with a key that was swapped"] = ("JVN2185", "not the one that is pinned", it => Swapped(it)),
            ["signed with a key that is not there"] = ("JVN2181", "no such key file", it => Missing(it)),
            ["a signature of another text"] = ("JVN8061", "does not fit", it => Sealed(it, (Acme(it) with { Sent = Changed("：1", "：3") }).Whole)),
            ["a signature over SHA-1"] = ("JVN8061", "SHA-1", it => Sealed(it, (Acme(it) with { Hash = HashAlgorithmTag.Sha1 }).Whole)),
            ["a signature of tomorrow"] = ("JVN8061", "dated after now", it => Sealed(it, (Acme(it) with { At = EditedInput.Before.AddDays(1) }).Whole)),
            ["a signature that has expired"] = ("JVN8061", "has expired", it => Sealed(it, (Acme(it) with { Lasts = TimeSpan.FromMinutes(30) }).Whole)),
            ["a signature from before its key"] = ("JVN8061", "before its key",
                it => Sealed(it, (Acme(it) with { At = KeyPlan.Now.AddYears(-2) }).Whole)),
            ["a key that has expired"] = ("JVN8061", "expired", it => WithKey(it, new KeyPlan { EndsAt = EditedInput.Before.AddDays(-1) })),
            ["a key that was revoked"] = ("JVN8061", "revoked", it => WithKey(it, new KeyPlan { IsRevoked = true })),
            ["a key that certifies only"] = ("JVN8061", "not meant to sign", it => WithKey(it, new KeyPlan { Flags = KeyFlags.CertifyOther })),
            ["a key that SHA-1 binds"] = ("JVN8061", "not relied on", it => WithKey(it, new KeyPlan { Hash = HashAlgorithmTag.Sha1 })),
            ["clear-signed"] = ("JVN8071", "not encrypted", it => Acme(it).ClearSigned()),

            // Not one message to us.
            ["to another key"] = ("JVN8061", "does not open it", it => Armor(Encrypt(Acme(it).Whole, it.Beta.Public))),
            ["without protection"] = ("JVN8061", "MDC", it => Armor(Encrypt(Acme(it).Whole, it.Us.Public, isProtected: false))),
            ["an old cipher"] = ("JVN8061", "another cipher", it => Armor(Encrypt(Acme(it).Whole, it.Us.Public, cipher: SymmetricKeyAlgorithmTag.TripleDes))),
            ["altered on its way"] = ("JVN8061", "altered or broken", it => Altered(it)),
            ["cut off"] = ("JVN8060", "cut off", it => it.Message(ReplyPlace.Answer)[..^60]),
            ["signed and not encrypted"] = ("JVN8061", "not encrypted", it => Armor(Acme(it).Whole)),
            ["encrypted twice"] = ("JVN8061", "more than once", it => Sealed(it, Encrypt(Acme(it).Whole, it.Us.Public))),
            ["compressed twice"] = ("JVN8061", "more than once", it => Sealed(it, Zip(Zip(Acme(it).Whole)))),
            ["compressed three hundred times"] = ("JVN8061", "more than once",
                it => Sealed(it, Enumerable.Range(0, 300).Aggregate(Acme(it).Whole, (inner, _) => Zip(inner)))),
            ["a bomb of ZIP"] = ("JVN8061", "too large", it => Sealed(it, Zip(LiteralOf(new byte[Bomb])))),
            ["a bomb of BZip2"] = ("JVN8061", "too large", it => Sealed(it, Zip(LiteralOf(new byte[Bomb / 8]), CompressionAlgorithmTag.BZip2))),
            ["a megabyte of text"] = ("JVN8061", "too large", it => Sealed(it, (Acme(it) with { Text = new byte[(1024 * 1024) + 1] }).Whole)),
            ["a second text behind"] = ("JVN8061", "one text", it => Sealed(it, [.. Acme(it).Whole, .. Acme(it).Literal])),
            ["a second text before"] = ("JVN8061", "one text", it => Sealed(it, [.. Acme(it).Literal, .. Acme(it).Whole])),
            ["a second text within"] = ("JVN8061", "one text", it =>
                Sealed(it, [.. Acme(it).OnePass, .. Acme(it).Literal, .. Acme(it).Literal, .. Acme(it).Signature])),
            ["two signatures"] = ("JVN8061", "one text", it => Sealed(it, [.. Acme(it).Whole, .. Acme(it).Signature])),
            ["nothing in it"] = ("JVN8061", "cut off", it => Sealed(it, [])),

            // A mail that says more than its message, or something else.
            ["plain mail"] = ("JVN8060", "not encrypted", _ => Mail($"Content-Type: text/plain; charset=utf-8\n\n{Clear}")),
            ["no mail at all"] = ("JVN8060", "neither a mail", _ => "hello\n"),
            ["bytes of no kind"] = ("JVN8060", "neither a mail", _ => "\0\u0001\u0002\0\0"),
            ["text before the message"] = ("JVN8060", "outside", it => Mail($"\n{Clear}\n{Good(it)}")),
            ["text behind the message"] = ("JVN8060", "outside", it => Mail($"\n{Good(it)}\n-- \nacme\n")),
            ["two messages in a mail"] = ("JVN8060", "more than one", it => Mail($"\n{Good(it)}\n{Good(it)}")),
            ["a second encrypted part"] = ("JVN8060", "more than one", it => Mixed(Part("text/plain", Good(it)), Part("application/octet-stream", Good(it)))),
            ["plain text around PGP/MIME"] = ("JVN8060", "outside", it => Mixed(Part("text/plain", "1. 該当製品なし"), Part("text/plain", Good(it)))),
            ["an image that the encrypted part ends in"] = ("JVN8060", "outside",
                it => Mixed(Part("text/html", "<img src=\"http://x.example/"), Part("text/plain", Good(it)), Part("text/html", "\">"))),
            ["PGP/MIME of three parts"] = ("JVN8060", "malformed", it =>
                ReplyPlace.Mime(Good(it)).Replace("--b--", "--b\nContent-Type: text/plain\n\nx\n--b--", StringComparison.Ordinal)),
            ["a mail in the mail"] = ("JVN8060", "carries another mail", it => Mixed(Part("message/rfc822", Mail($"\n{Good(it)}")))),
            ["two senders"] = ("JVN8060", "contradict", it => "From: a@kakuu.example\n" + Mail($"\n{Good(it)}")),
            ["two types"] = ("JVN8060", "contradict", it => Mail($"Content-Type: text/html\nContent-Type: text/plain\n\n{Good(it)}")),
            ["parts in parts in parts"] = ("JVN8060", "nested too deep", it => Enumerable.Range(0, 30).Aggregate(Part("text/plain", Good(it)),
                (inner, at) => $"Content-Type: multipart/mixed; boundary=\"n{at}\"\n\n--n{at}\n{inner}\n--n{at}--\n", inner => Mail(inner))),

            // What was signed and encrypted is no sheet that can be relied on.
            ["encrypted text in the text"] = ("JVN8060", "another OpenPGP message", it => it.Message(Encoding.UTF8.GetBytes(Good(it)))),
            ["an attachment encrypted again"] = ("JVN8060", "another OpenPGP message",
                it => it.Message(Encoding.UTF8.GetBytes(Mixed(Part("text/plain; charset=utf-8", Clear), Part("text/plain", Good(it)))))),
            ["HTML alone"] = ("JVN8060", "HTML only", it => it.Message(Encoding.UTF8.GetBytes($"Content-Type: text/html; charset=utf-8\n\n{Clear}"))),
            ["a character set of elsewhere"] = ("JVN8060", "character set",
                it => it.Message(Encoding.UTF8.GetBytes($"Content-Type: text/plain; charset=utf-7\n\n{Clear}"))),
            ["another character set than it says"] = ("JVN8060", "contradict", it => it.Message(
                [.. "Content-Type: text/plain; charset=utf-8\n\n"u8, .. CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(Clear)])),
            ["NULs"] = ("JVN8060", "control characters", it => it.Message(Encoding.UTF8.GetBytes(Clear.Replace("該当", "該\0当", StringComparison.Ordinal)))),
            ["escapes of a terminal"] = ("JVN8060", "character set", it => it.Message(Encoding.UTF8.GetBytes(Clear + "\u001B]0;x\u0007"))),
            ["no sheet"] = ("JVN8062", "no reply sheet", it => it.Message("了解しました。"u8.ToArray())),
            ["a blank sheet"] = ("JVN8062", "no status", it => it.Message(new ReplySheet { Id = ReplyPlace.Answer.Id, Organisation = "株式会社架空" })),
            ["two statuses"] = ("JVN8062", "more than one status", it => it.Message(Changed("対応状況：1", "対応状況：1, 3"))),
            ["a status that nobody understands"] = ("JVN8062", "cannot be told", it => it.Message(Changed("対応状況：1", "対応状況：たぶん大丈夫"))),
            ["two sheets that differ"] = ("JVN8062", "several sheets", it => it.Message(Encoding.UTF8.GetBytes(
                Clear + (ReplyPlace.Answer with { Status = VendorStatus.NotVulnerable }).Render(Language.English)))),
            ["facts and another sheet with a status"] = ("JVN8062", "several sheets", it => it.Message(Encoding.UTF8.GetBytes(
                (ReplyPlace.Answer with { Status = null, Comment = null, Announcement = null }).Render(Language.Japanese) + Clear))),
            ["a comment without an end"] = ("JVN8062", "where the comment", it => it.Message(Changed("-------- コメント ここまで --------\n", ""))),
            ["an address that runs a program"] = ("JVN8062", "announcement",
                it => it.Message(Changed("https://www.example.jp/a?b=1#c", "javascript:alert(1)"))),
            ["no identifier"] = ("JVN8062", "no identifier", it => it.Message(Changed("JVN#87654321", ""))),
            ["an identifier of nobody"] = ("JVN8062", "cannot be read", it => it.Message(Changed("JVN#87654321", "ACME-1"))),
            ["another case"] = ("JVN8063", "no readable advisory", it => it.Message(Changed("JVN#87654321", "JVN#12345678"))),
            ["an identifier with an invisible letter"] = ("JVN8062", "cannot be seen", it => it.Message(Changed("JVN#87654321", "JVN#8765\u200B4321"))),
            ["no organization"] = ("JVN8062", "names no organization", it => it.Message(ReplyPlace.Answer with { Organisation = "" })),
            ["an organization that looks alike"] = ("JVN8062", "not the sender's", it => it.Message(ReplyPlace.Answer with { Organisation = "Аcme Inc." })),
            ["an organization with an invisible letter"] = ("JVN8062", "cannot be seen",
                it => it.Message(ReplyPlace.Answer with { Organisation = "株式会社\u2060架空" })),
            ["another vendor's organization"] = ("JVN8062", "not the sender's", it => it.Message(ReplyPlace.Answer with { Organisation = "ガンマ（株）" })),
            ["a comment longer than anybody's"] = ("JVN8062", "too long", it => it.Message(ReplyPlace.Answer with { Comment = new string('長', 20_001) })),

            // The case says otherwise.
            ["older than the newest reply"] = ("JVN8065", "newest reply", it => InCase(it, "{at: 2027-04-01T11:30:00+09:00, event: reply, vendor: acme, " +
                "status: notvulnerable}", it.Message(ReplyPlace.Answer))),
            ["of the second of another reply"] = ("JVN8065", "newest reply", it => InCase(it, "{at: 2027-04-01T11:00:00+09:00, event: reply, vendor: acme, " +
                "status: notvulnerable, digest: 00}", it.Message(ReplyPlace.Answer))),
            ["a case that cannot be read"] = ("JVN8069", "to its end",
                it => InCase(it, "{at: 2027-04-01T11:30:00+09:00, event: ", it.Message(ReplyPlace.Answer))),
            ["a vendor that is linked only"] = ("JVN8064", "'acme'", it => Linked(it)),
            ["two advisories of one identifier"] = ("JVN8063", "or several", it => Twice(it)),
        };

    private static string Clear => ReplyPlace.Answer.Render(Language.Japanese);

    private static Forgery Acme(ReplyPlace place) => new(place.Acme.Secret, ReplyPlace.Text(ReplyPlace.Answer), At);

    private static string Good(ReplyPlace place) => place.Message(ReplyPlace.Answer);

    private static string Sealed(ReplyPlace place, byte[] packets) => Armor(Encrypt(packets, place.Us.Public));

    private static byte[] Changed(string from, string to) => Encoding.UTF8.GetBytes(Clear.Contains(from, StringComparison.Ordinal)
        ? Clear.Replace(from, to, StringComparison.Ordinal) : throw new InvalidOperationException(Clear));

    private static string Mail(string rest) => $"From: a@kakuu.example\nTo: b@coordination.example\nMIME-Version: 1.0\n{rest}";

    private static string Mixed(params IEnumerable<string> parts) =>
        Mail($"Content-Type: multipart/mixed; boundary=m\n\n{string.Concat(parts.Select(part => $"--m\n{part}\n"))}--m--\n");

    private static string Part(string type, string content) => $"Content-Type: {type}\n\n{content}";

    private static string Altered(ReplyPlace place)
    {
        var packets = Encrypt(Acme(place).Whole, place.Us.Public);
        packets[^40] ^= 1;
        return Armor(packets);
    }

    // Acme's own key, as somebody made it.
    private static string WithKey(ReplyPlace place, KeyPlan plan)
    {
        var key = ReplyPlace.Keys(plan);
        place.Register("acme", "number: 123456\nname: {ja: 株式会社架空, en: Acme Inc.}\nkana: カクウ\n", key.Public);
        return Sealed(place, new Forgery(key.Secret, ReplyPlace.Text(ReplyPlace.Answer), At).Whole);
    }

    private static string Signed(ReplyPlace place, string vendor, string name, (byte[] Secret, byte[] Public) key)
    {
        place.Register(vendor, $"number: 123458\nname: {name}\nkana: ガンマ\n", key.Public);
        return place.Message(ReplyPlace.Answer with { Organisation = name }, key.Secret);
    }

    private static string Swapped(ReplyPlace place)
    {
        place.Register("acme", "number: 123456\nname: {ja: 株式会社架空, en: Acme Inc.}\nkana: カクウ\n", place.Foreign.Public,
            Signing.CorrespondentKey.Read(place.Acme.Public)!.Fingerprint);
        return place.Message(ReplyPlace.Answer, place.Foreign.Secret);
    }

    private static string Missing(ReplyPlace place)
    {
        File.Delete(Path.Combine(place.Input.Work.Input, "vendors/keys/acme.asc"));
        return Good(place);
    }

    private static string InCase(ReplyPlace place, string line, string mail)
    {
        place.Input.Put("case-1.case.yml", $"{ReplyPlace.Case}  - {line}\n");
        return mail;
    }

    private static string Linked(ReplyPlace place)
    {
        place.Input.Put("case-1.case.yml", "events:\n  - {at: 2027-03-02T10:00:00+09:00, event: details, vendor: beta}\n");
        place.Input.Put("case-1.md", EditedInput.Advisory(rows: "  - {vendor: beta, status: unknown}\n  - vendor: acme\n    links:\n" +
            "      - {text: 告知, url: \"https://www.example.jp/a\"}\n"));
        return Good(place);
    }

    private static string Twice(ReplyPlace place)
    {
        place.Input.Put("case-2.md", EditedInput.Advisory());
        return Good(place);
    }
}
