using System.Buffers;
using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Intake.Markdown;

/// <summary>Decides which addresses a text may link to: other sites by http, https or mailto, and attachments of its own.</summary>
internal static partial class LinkRules
{
    private static readonly SearchValues<char> NeverInAddress = SearchValues.Create("\\ \t\n\r\v\f\u00A0\u3000");

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9+.-]*:")]
    private static partial Regex Scheme { get; }

    [GeneratedRegex(@"\A[A-Za-z0-9]([A-Za-z0-9._+-]{0,62}[A-Za-z0-9_+-])?\z")]
    private static partial Regex MailboxName { get; }

    /// <summary>The checked form of an address whose entities are decoded already; null when it was refused and reported.</summary>
    public static LinkTarget? Resolve(string address, int offset, RenderScope scope)
    {
        var findings = scope.Findings;
        if (address.Length == 0)
            return Refuse(findings, DiagnosticCatalog.LinkTargetEmpty, offset);
        if (address.AsSpan().IndexOfAny(NeverInAddress) >= 0 || !ForbiddenCharacters.Find(address).IsEmpty)
            return Refuse(findings, DiagnosticCatalog.LinkMalformed, offset, address);
        if (Scheme.Match(address) is not { Success: true } scheme)
            return Attachment(address, offset, scope);
        return scheme.Value.ToLowerInvariant() switch
        {
            "http:" or "https:" => Web(address, scheme.Length, offset, findings),
            "mailto:" => Mail(address, offset, findings),
            _ => Refuse(findings, DiagnosticCatalog.LinkSchemeRefused, offset, scheme.Value),
        };
    }

    private static LinkTarget? Web(string address, int schemeLength, int offset, Findings findings)
    {
        if (string.CompareOrdinal(address, schemeLength, "//", 0, 2) != 0)
            return Refuse(findings, DiagnosticCatalog.LinkMalformed, offset, address);
        var start = schemeLength + 2;
        var end = address.AsSpan(start).IndexOfAny("/?#") is var rest and >= 0 ? start + rest : address.Length;
        var authority = address[start..end];
        if (authority.Contains('@'))
            return Refuse(findings, DiagnosticCatalog.LinkWithUserInfo, offset, address);
        if (HostName.ToAscii(authority) is not { } host)
            return Refuse(findings, DiagnosticCatalog.LinkHostInvalid, offset, address, authority);
        if (HostLetters.AreMixed(authority))
            findings.Report(DiagnosticCatalog.HostOfMixedLetters, offset, authority, HostLetters.Foreign(authority));
        if (InnerHost.Is(host))
            findings.Report(DiagnosticCatalog.HostNotPublic, offset, host);
        return new LinkTarget(address[..schemeLength].ToLowerInvariant() + "//" + host + AddressEncoding.Encode(address[end..]), IsExternal: true);
    }

    private static LinkTarget? Mail(string address, int offset, Findings findings)
    {
        var mailbox = address["mailto:".Length..];
        var at = mailbox.IndexOf('@');
        var isPlain = at > 0 && MailboxName.IsMatch(mailbox[..at]) && HostName.IsDomain(mailbox[(at + 1)..]);
        return isPlain ? new LinkTarget("mailto:" + mailbox, IsExternal: false) : Refuse(findings, DiagnosticCatalog.MailtoNotPlain, offset, address);
    }

    private static LinkTarget? Attachment(string name, int offset, RenderScope scope)
    {
        var findings = scope.Findings;
        if (scope.Rules is not { } rules)
            return Refuse(findings, DiagnosticCatalog.RelativeLinkInComment, offset, name);
        if (rules.Attachments.Contains(name, StringComparer.Ordinal))
        {
            scope.Use(name, offset);
            return new LinkTarget(rules.AttachmentBase + AddressEncoding.Encode(name), IsExternal: false);
        }

        return !findings.IsFull && NearestName.Of(name, rules.Attachments) is { } near
            ? Refuse(findings, DiagnosticCatalog.AttachmentMisspelt, offset, name, near)
            : Refuse(findings, DiagnosticCatalog.AttachmentNotFound, offset, name);
    }

    private static LinkTarget? Refuse(Findings findings, DiagnosticDescriptor rule, int offset, params ReadOnlySpan<string> arguments)
    {
        findings.Report(rule, offset, arguments);
        return null;
    }
}
