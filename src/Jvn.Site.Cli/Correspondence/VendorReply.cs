using Jvn.Site.Correspondence.Sheets;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;

namespace Jvn.Site.Cli.Correspondence;

/// <summary>An answer of which it is certain who gave it.</summary>
/// <param name="Place">The mail that it came in.</param>
/// <param name="From">Who the mail says it is from: only to be shown.</param>
/// <param name="Vendor">Whose key signed it.</param>
/// <param name="Digest">SHA-256 of the clear text, in hexadecimal digits: by it the same message is known again.</param>
/// <param name="Sheet">Of this vendor; without a status it tells facts only.</param>
/// <param name="OtherParts">How many attachments nobody looked at.</param>
internal sealed record VendorReply(
    SourceLocation Place, string? From, Vendor Vendor, DateTimeOffset SignedAt, string Digest, ReplySheet Sheet, int OtherParts)
{
    /// <summary>The sheet names the organization as the registry does not. Who answers is whose key signed, all the same.</summary>
    public bool IsOtherName { get; init; }
}
