namespace Jvn.Site.Correspondence.Mail;

/// <summary>A file that goes out inside what is encrypted.</summary>
/// <param name="MediaType">For example <c>application/pdf</c>.</param>
public sealed record MailAttachment(string FileName, string MediaType, ReadOnlyMemory<byte> Content);
