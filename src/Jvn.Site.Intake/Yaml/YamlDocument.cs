using System.Collections.Immutable;

namespace Jvn.Site.Intake.Yaml;

/// <summary>What could be read of a document.</summary>
/// <param name="Root">Null when there is none. Behind a fault reading goes on without the lines at fault, so that the rest can be checked.</param>
/// <param name="IsWhole">False when lines had to be left out, or reading stopped: other keys may stand there.</param>
/// <param name="Certain">The entries of the root before the first fault: what is behind it may mean something else than it seems.</param>
public sealed record YamlDocument(YamlNode.Map? Root, bool IsWhole, ImmutableArray<YamlEntry> Certain);
