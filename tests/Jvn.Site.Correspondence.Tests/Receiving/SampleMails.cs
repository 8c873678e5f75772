using System.Text;

namespace Jvn.Site.Correspondence.Tests.Receiving;

/// <summary>Mails as programs write them.</summary>
internal static class SampleMails
{
    public const string Block =
        "-----BEGIN PGP MESSAGE-----\n\nhQEMA5Zz0000000000AQf/abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGH\n=aBcD\n-----END PGP MESSAGE-----\n";

    public const string ClearSigned =
        "-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n- -- \nText\n-----BEGIN PGP SIGNATURE-----\n\niQEz\n=aBcD\n-----END PGP SIGNATURE-----\n";

    public const string Top = "From: =?utf-8?q?A?= <a@kakuu.example>\nTo: b@coordination.example\nSubject: Re: JVN#12345678\nMIME-Version: 1.0\n";

    public const string Control = "--b\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n\n";

    public const string Data = "--b\nContent-Type: application/octet-stream; name=\"encrypted.asc\"\n\n" + Block + "\n";

    public const string Encrypted = "Content-Type: multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b\n\n";

    public const string Mixed = "Content-Type: multipart/mixed; boundary=b\n\n";

    public const string PgpMime = Top + Encrypted + Control + Data + "--b--\n";

    public const string Inline = Top + "Content-Type: text/plain; charset=iso-2022-jp\n\n" + Block;

    public static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    public static string Part(string type, string content, string headers = "") => $"--b\nContent-Type: {type}\n{headers}\n{content}\n";
}
