namespace Jvn.Site.Verification;

/// <summary>What a preview writes into every page that it shows. A site that is published never has it; whatever has it shows what may be withheld.</summary>
public static class PreviewMark
{
    /// <summary>The class of the element; a page cannot have this text by what an advisory says, since quotes and brackets are escaped there.</summary>
    public const string Element = "<div class=\"jvn-preview-mark\"";

    /// <summary>The class.</summary>
    public const string Class = "jvn-preview-mark";
}
