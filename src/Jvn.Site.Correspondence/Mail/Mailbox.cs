using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;
using MimeKit;

namespace Jvn.Site.Correspondence.Mail;

/// <summary>Somebody with a mail address. Only <see cref="TryCreate"/> makes one, so that no name or address can bring a header of its own.</summary>
public sealed partial class Mailbox
{
    private Mailbox(string? name, string address) => (Name, Address) = (name, address);

    public string? Name { get; }

    public string Address { get; }

    /// <summary>What stands behind the @.</summary>
    public string Domain => Address[(Address.IndexOf('@', StringComparison.Ordinal) + 1)..];

    public static bool TryCreate(string? name, string address, [NotNullWhen(true)] out Mailbox? mailbox)
    {
        mailbox = address.Length <= 254 && Form().IsMatch(address) && name?.Any(char.IsControl) != true
            ? new Mailbox(string.IsNullOrWhiteSpace(name) ? null : name.Trim(), address)
            : null;
        return mailbox is not null;
    }

    internal MailboxAddress InHeader() => new(Name, Address);

    [GeneratedRegex("""
        \A[A-Za-z0-9!\#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!\#$%&'*+/=?^_`{|}~-]+)*
        @(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z0-9-]{2,}\z
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
