namespace Jvn.Site.Intake.Fields;

/// <summary>The form of what a field takes. The reader holds itself to it, and the JSON Schema is made from it.</summary>
public abstract record FieldShape
{
    private FieldShape()
    {
    }

    /// <summary>One line of text; what it must be like beyond that, its parser says.</summary>
    public sealed record Line : FieldShape;

    /// <summary>Text of any number of lines.</summary>
    public sealed record Text : FieldShape;

    /// <summary>A line in Japanese, or a map of it in both languages.</summary>
    /// <param name="Of">The map: English may be left out in one, and not in the other.</param>
    public sealed record Bilingual(FieldSet Of) : FieldShape;

    public sealed record Instant : FieldShape;

    public sealed record Day : FieldShape;

    /// <summary>An instant; where the text was public elsewhere, a day.</summary>
    public sealed record InstantOrDay : FieldShape;

    public sealed record Url : FieldShape;

    public sealed record YesNo : FieldShape;

    /// <summary>One of a few fixed words.</summary>
    public sealed record Word(WordSet Words) : FieldShape;

    public sealed record Map(FieldSet Of) : FieldShape;

    public sealed record List(FieldShape Item) : FieldShape;

    /// <summary>A line, or a map that says more.</summary>
    public sealed record LineOrMap(FieldSet Of) : FieldShape;
}
