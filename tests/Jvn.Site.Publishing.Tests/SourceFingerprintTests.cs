using System.Reflection;
using Jvn.Site.Cli;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>Whatever of the program changes, its fingerprint does: nothing that it made before is then taken over.</summary>
public sealed class SourceFingerprintTests
{
    [Fact]
    public void Every_part_of_the_program_counts()
    {
        var program = typeof(SourceFingerprint).Assembly;
        var (parts, open) = (new SortedSet<string>(StringComparer.Ordinal) { program.GetName().Name! }, new Queue<Assembly>([program]));
        while (open.TryDequeue(out var assembly))
        {
            foreach (var name in assembly.GetReferencedAssemblies().Where(name => name.Name!.StartsWith("Jvn.Site.", StringComparison.Ordinal)))
            {
                if (parts.Add(name.Name!))
                    open.Enqueue(Assembly.Load(name));
            }
        }

        // No site that is built or published is made by these; PreviewWallTests and CorrespondenceWallTests hold two to it. Targets carry what is made.
        parts.ExceptWith(["Jvn.Site.Preview", "Jvn.Site.LanguageServer", "Jvn.Site.Importing", "Jvn.Site.Correspondence", "Jvn.Site.Targets"]);
        Assert.Equal(parts, SourceFingerprint.OwnModules.Select(module => module.Assembly.GetName().Name!).Order(StringComparer.Ordinal));
    }
}
