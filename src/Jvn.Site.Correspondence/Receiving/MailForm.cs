namespace Jvn.Site.Correspondence.Receiving;

/// <summary>What a mail brought.</summary>
public enum MailForm
{
    /// <summary>An encrypted message.</summary>
    Encrypted,

    /// <summary>A text that anybody can read, signed within itself.</summary>
    ClearSigned,
}
