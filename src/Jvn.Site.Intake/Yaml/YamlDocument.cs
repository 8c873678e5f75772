namespace Jvn.Site.Intake.Yaml;

/// <summary>What could be read of a document.</summary>
/// <param name="Root">The top-level map; up to the fault when there was one, null when there is no map at all.</param>
/// <param name="IsWhole">False when reading stopped at a fault, so that later keys are not known.</param>
public sealed record YamlDocument(YamlNode.Map? Root, bool IsWhole);
