namespace Jvn.Site.Intake.Model;

/// <summary>How a vendor's own words are read.</summary>
public enum CommentFormat
{
    /// <summary>As they came by mail: every line, sign and space is what the vendor typed.</summary>
    Plain,

    /// <summary>The vendor agreed to have them read as Markdown.</summary>
    Markdown,
}
