using Jvn.Site.Diagnostics;

namespace Jvn.Site.Intake.Yaml;

/// <summary>Why a line is no YAML, in words for an editor, and how to write it.</summary>
/// <param name="Line">From 0.</param>
/// <param name="Column">From 0.</param>
internal sealed record YamlFault(int Line, int Column, Bilingual Cause, Bilingual Fix);
