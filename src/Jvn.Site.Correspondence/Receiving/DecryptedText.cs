using System.Collections.Immutable;
using MimeKit;

namespace Jvn.Site.Correspondence.Receiving;

/// <summary>The text of what was decrypted.</summary>
/// <param name="Fault">Why there is none.</param>
/// <param name="Text">Line feeds only; its attached texts follow it. Invisible characters are still in it.</param>
/// <param name="Inside">What is signed inside, by itself: <paramref name="Text"/> is of these bytes, and not to be used before the signature over them is
/// verified.</param>
/// <param name="OtherParts">How many attachments were passed over.</param>
public sealed record DecryptedText(MailFault Fault, string Text, SignedPart? Inside = null, int OtherParts = 0)
{
    /// <summary>Reads a MIME entity, or bare text as an inline message has it. Never throws for what stands there.</summary>
    public static DecryptedText Of(ReadOnlyMemory<byte> clear)
    {
        if (clear.Length > MailLimits.ClearBytes)
            return Refused(MailFault.TooLarge);
        if (!IsEntity(clear.Span))
            return ArmorSearch.In(clear).Fault == MailFault.NotEncrypted ? Bare(clear.Span) : Refused(MailFault.EncryptedAgain);
        var (entity, _, fault) = MimeTree.Parse(clear);
        if (fault != MailFault.None || entity is null)
            return Refused(fault);
        if (entity is not Multipart signed || !signed.ContentType.IsMimeType("multipart", "signed"))
            return Of(entity);
        return SignedPartSearch.Of(clear.Span, signed) is { } part ? OfSigned(part) : Refused(MailFault.Malformed);
    }

    private static DecryptedText OfSigned(SignedPart part)
    {
        var (entity, _, fault) = MimeTree.Parse(part.Data);
        return fault != MailFault.None || entity is null ? Refused(fault) : Of(entity) with { Inside = part };
    }

    private static DecryptedText Of(MimeEntity entity)
    {
        ImmutableArray<MimeEntity> leaves = MimeTree.Leaves(entity);
        if (HasType(entity, "multipart", "encrypted")
            || leaves.OfType<MimePart>().Any(part => ArmorSearch.In(MimeTree.Content(part)).Fault != MailFault.NotEncrypted))
            return Refused(MailFault.EncryptedAgain);
        if (HasType(entity, "multipart", "signed"))
            return Refused(MailFault.SignedInPart);
        var texts = leaves.OfType<TextPart>().Where(part => part.IsPlain).ToList();
        if (texts.Count == 0)
            return Refused(leaves.OfType<TextPart>().Any() ? MailFault.HtmlOnly : MailFault.NoText);
        var read = texts.ConvertAll(Of);
        return read.FirstOrDefault(text => text.Fault != MailFault.None).Fault is var fault and not MailFault.None
            ? Refused(fault)
            : new DecryptedText(MailFault.None, string.Join('\n', read.Select(text => text.Text)), null, leaves.Length - texts.Count);
    }

    private static (string Text, MailFault Fault) Of(TextPart part)
    {
        var type = part.ContentType.Parameters;
        var (text, fault) = CharsetText.Decode(MimeTree.Content(part).Span, type["charset"]);
        return fault == MailFault.None && string.Equals(type["format"], "flowed", StringComparison.OrdinalIgnoreCase)
            ? (FlowedText.Unwrap(text, string.Equals(type["delsp"], "yes", StringComparison.OrdinalIgnoreCase)), fault)
            : (text, fault);
    }

    private static DecryptedText Bare(ReadOnlySpan<byte> clear)
    {
        var (text, fault) = CharsetText.Decode(clear, null);
        return new DecryptedText(fault, text);
    }

    // A text may begin with a line that looks like a header; that its headers say what it is, makes it an entity.
    private static bool IsEntity(ReadOnlySpan<byte> clear)
    {
        if (MailShape.EndOfHeaders(clear) is not (> 0 and var end))
            return false;
        foreach (var range in clear[..end].Split((byte)'\n'))
        {
            if (System.Text.Ascii.EqualsIgnoreCase(clear[range][..Math.Min(13, clear[range].Length)], "Content-Type:"))
                return true;
        }

        return false;
    }

    private static bool HasType(MimeEntity entity, string type, string subtype) =>
        entity.ContentType.IsMimeType(type, subtype) || entity is Multipart parent && parent.Any(part => HasType(part, type, subtype));

    private static DecryptedText Refused(MailFault fault) => new(fault, "");
}
