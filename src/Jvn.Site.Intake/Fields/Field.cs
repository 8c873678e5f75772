namespace Jvn.Site.Intake.Fields;

/// <summary>One field of a map. What it means to an editor, <see cref="FieldWords"/> says.</summary>
/// <param name="IsRequired">Without it the map says nothing, wherever it stands. What is required under conditions, its parser knows.</param>
public sealed record Field(FieldKey Key, FieldShape Shape, bool IsRequired);
