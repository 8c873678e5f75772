using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Yaml;

/// <summary>A key of a map, where it stands, and its value.</summary>
public sealed record YamlEntry(string Key, SourceLocation KeyLocation, YamlNode Value);
