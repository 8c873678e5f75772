using System.Diagnostics;
using System.Text;
using Jvn.Site.Published;
using Xunit;
using static Jvn.Site.Embargo.Tests.Editing.EditedInput;

namespace Jvn.Site.Embargo.Tests.Replies;

/// <summary>Replies as GnuPG makes them for the mail programs of vendors, who type what they type, are taken over.</summary>
public sealed class MailProgramTests : IDisposable
{
    // Short, since the agent's socket lies in it.
    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("gpg");
    private readonly ReplyPlace place = new();

    public void Dispose()
    {
        var end = new ProcessStartInfo("gpgconf", ["--kill", "all"]);
        end.Environment["GNUPGHOME"] = home.FullName;
        Process.Start(end)?.WaitForExit();
        home.Delete(recursive: true);
        place.Dispose();
    }

    [Theory]
    [InlineData("utf-8", "--no-textmode")]
    [InlineData("utf-8", "--textmode")]
    [InlineData("iso-2022-jp", "--textmode")]
    [InlineData("shift_jis", "--textmode")]
    public async Task An_inline_message_of_GnuPG(string charset, string mode)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.UTF8;
        var message = await Sign(encoding.GetBytes(Quoted("対応状況：　２．該当製品あり：調査中")), mode);
        await place.Imported(Before, place.Put("a.eml", $"From: a@kakuu.example\nContent-Type: text/plain; charset={charset}\n\n{message}"));
        Taken();
    }

    [Theory]
    [InlineData("8bit", "utf-8")]
    [InlineData("7bit", "iso-2022-jp")]
    public async Task A_message_of_PGP_MIME_as_neomutt_makes_it(string transfer, string charset)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(charset) ?? Encoding.UTF8;
        byte[] entity =
        [
            .. Encoding.ASCII.GetBytes($"Content-Type: text/plain; charset={charset}; format=flowed\nContent-Disposition: inline\nContent-Transfer-Encoding: " +
                $"{transfer}\n\n"),
            .. encoding.GetBytes(Quoted("対応状況：　②")),
        ];
        await place.Imported(Before, place.Put("a.eml", ReplyPlace.Mime(await Sign(entity, "--textmode"))));
        Taken();
    }

    // On top of the sheet that was sent, quoted, with a signature below.
    private static string Quoted(string status) => "架空の田中です。下記のとおり回答します。\n\n> 識別番号：ＪＶＮ＃８７６５４３２１\n> 組織名：　㈱架空\n"
        + $"> {status}\n\n-- \n田中\n";

    private async Task<string> Sign(byte[] text, string mode)
    {
        foreach (var (name, bytes) in new[] { ("acme.key", place.Acme.Secret), ("us.asc", place.Us.Public), ("text", text) })
            await File.WriteAllBytesAsync(Path.Combine(home.FullName, name), bytes, TestContext.Current.CancellationToken);
        await Gpg("--import", "acme.key", "us.asc");
        var acme = Signing.CorrespondentKey.Read(place.Acme.Public)!.Fingerprint;
        var us = Signing.CorrespondentKey.Read(place.Us.Public)!.Fingerprint;
        // These keys say nothing of what their owners prefer; those that gpg makes do.
        await Gpg("--faked-system-time", "20270401T020000!", "--trust-model", "always", "--cipher-algo", "AES256", "--digest-algo", "SHA512", "--armor", mode,
            "--local-user", acme, "--recipient", us, "--output", "message.asc", "--sign", "--encrypt", "text");
        return await File.ReadAllTextAsync(Path.Combine(home.FullName, "message.asc"), TestContext.Current.CancellationToken);
    }

    private async Task Gpg(params string[] arguments)
    {
        var (code, _, errors) = await new InstalledProgram("gpg").RunAsync(home.FullName, ["--batch", "--yes", "--pinentry-mode", "loopback", "--passphrase",
            "", .. arguments]);
        Assert.True(code == 0, errors);
    }

    private void Taken()
    {
        Assert.Equal(Advisory(rows: "  - vendor: acme # 一社\n    status: vulnerable_investigating\n    replied: 2027-04-01\n"
            + "  - {vendor: beta, status: unknown} # 二社\n"), place.Input.Read("case-1.md"));
        Assert.StartsWith($"{ReplyPlace.Case}  - {{at: 2027-04-01T11:00:00+09:00, event: reply, vendor: acme, status: "
            + $"{VendorStatus.VulnerableInvestigating.Word()}, digest: ", place.Input.Read("case-1.case.yml"), StringComparison.Ordinal);
    }
}
