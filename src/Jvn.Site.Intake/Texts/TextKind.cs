namespace Jvn.Site.Intake.Texts;

/// <summary>What a text is, which decides how it is looked for.</summary>
public enum TextKind
{
    /// <summary>The title of an advisory in Japanese.</summary>
    Title,

    /// <summary>The title of its translation.</summary>
    TranslatedTitle,

    /// <summary>The name of a vendor or a product.</summary>
    Name,

    /// <summary>Sentences and phrases.</summary>
    Words,

    /// <summary>A web address, as its author wrote it.</summary>
    Address,
}
