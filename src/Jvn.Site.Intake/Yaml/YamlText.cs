namespace Jvn.Site.Intake.Yaml;

/// <summary>A text of a document.</summary>
/// <param name="Key">That it stands under; empty where it stands under none.</param>
internal readonly record struct YamlText(string Key, YamlNode.Scalar Scalar);
