using System.Collections.Immutable;
using System.Globalization;
using Jvn.Site.Correspondence.Letters;
using Jvn.Site.Published;
using MimeKit;

namespace Jvn.Site.Correspondence.Mail;

/// <summary>A letter as a mail that only its recipient can read (RFC 3156, signed and encrypted at once).</summary>
/// <remarks>Outside stand the two addresses, the instant and the identifier, which vendors and coordinators need to find their case again; nothing else, and
/// nothing of the machine.</remarks>
public sealed record OutgoingMail
{
    public required AdvisoryId Id { get; init; }

    public required Mailbox From { get; init; }

    public required Mailbox To { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Letter Letter { get; init; }

    public ImmutableArray<MailAttachment> Attachments { get; init; } = [];

    /// <summary>A name for the file: it says which case, and nothing of the vendor or of what the letter is for.</summary>
    /// <param name="chance">The same as for <see cref="Render"/>.</param>
    public string FileName(ReadOnlySpan<byte> chance) => $"{Id.Slug}-{Boundary(chance, 'f')[..8]}.eml";

    /// <summary>The whole mail, with the line ends of mails.</summary>
    /// <param name="encrypt">Signs and encrypts; what it is given is already as long as its size class, so it must not compress.</param>
    /// <param name="chance">Sixteen bytes that nobody can guess and no other mail has: they name the message.</param>
    public byte[] Render(Func<byte[], byte[]> encrypt, ReadOnlySpan<byte> chance)
    {
        var inner = ProtectedEntity.Render(this, Boundary(chance, 'i'));
        var body = new Multipart("encrypted")
        {
            ProtectedEntity.Part("application/pgp-encrypted", "Version: 1\r\n"u8.ToArray(), ContentEncoding.SevenBit),
            ProtectedEntity.Part("application/octet-stream; name=\"encrypted.asc\"", encrypt(inner), ContentEncoding.SevenBit, ContentDisposition.Inline,
                "encrypted.asc"),
        };
        body.ContentType.Parameters.Add("protocol", "application/pgp-encrypted");
        body.Boundary = Boundary(chance, 'o');
        return ProtectedEntity.Bytes([.. Headers(Id.Text), new Header(HeaderId.MessageId, $"<{Boundary(chance, 'm')}@{From.Domain}>")], body);
    }

    /// <summary>What a reader of mails shows at its top; the same stands inside with the true subject.</summary>
    internal IEnumerable<Header> Headers(string subject) =>
    [
        new(HeaderId.From, From.InHeader().ToString()),
        new(HeaderId.To, To.InHeader().ToString()),
        new(HeaderId.Subject, subject),
        new(HeaderId.Date, At.InJapan().ToString("ddd, d MMM yyyy HH':'mm':'ss '+0900'", CultureInfo.InvariantCulture)),
    ];

    // One chance, several names: the letter keeps them apart.
    private static string Boundary(ReadOnlySpan<byte> chance, char use)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(chance.Length, 16);
        return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData([.. chance, (byte)use]).AsSpan(0, 16));
    }
}
