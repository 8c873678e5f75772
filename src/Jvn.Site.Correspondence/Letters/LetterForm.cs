namespace Jvn.Site.Correspondence.Letters;

/// <summary>How a letter reaches a vendor.</summary>
public enum LetterForm
{
    /// <summary>Encrypted, by mail.</summary>
    Mail,

    /// <summary>On paper, to a vendor who has no key.</summary>
    Print,
}
