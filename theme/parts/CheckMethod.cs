namespace Jvn.Site.Theme.Parts;

/// <summary>How a criterion is checked, in the order in which a page names the ways.</summary>
[Flags]
public enum CheckMethod
{
    None = 0,

    /// <summary>axe-core in a browser, on every kind of page.</summary>
    Browser = 1,

    /// <summary>A walk through the pages by keyboard.</summary>
    Keyboard = 2,

    /// <summary>HTML validation.</summary>
    Markup = 4,

    /// <summary>Narrow screens and wide text spacing.</summary>
    Reflow = 8,

    /// <summary>The parts of the theme leave no way to fail, and tests of the produced files say so.</summary>
    Construction = 16,

    /// <summary>Somebody has to look.</summary>
    Person = 32,
}
