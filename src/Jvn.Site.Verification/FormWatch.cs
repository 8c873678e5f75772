using System.Collections.Concurrent;
using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;

namespace Jvn.Site.Verification;

/// <summary>Looks, while a site is made, whether every file of data has the form that it promises. What the site before had just so was looked at then: the
/// schemas are the same program's.</summary>
public sealed class FormWatch
{
    private readonly Lazy<SchemaCheck> schemas;
    private readonly ConcurrentBag<Diagnostic> faults = [];

    /// <param name="tree">The schemas that the site publishes are written into it before any file that they are about.</param>
    public FormWatch(OutputTree tree)
    {
        schemas = new(() => new SchemaCheck(tree, IsDocument));
        tree.WatchNew((address, file) =>
        {
            if (!SchemaCheck.IsSchema(address) && schemas.Value.Check(address, () => file) is { } fault)
                faults.Add(fault);
        });
    }

    /// <summary>What was found in the files that were made, by address; once all are there.</summary>
    public ImmutableArray<Diagnostic> Faults
    {
        get
        {
            var bag = new DiagnosticBag();
            bag.AddRange(faults);
            bag.AddRange(schemas.Value.Broken);
            return bag.Sorted();
        }
    }

    // A year and a file, below the folder of the provider.
    private static bool IsDocument(string address) =>
        address.StartsWith(SiteUrls.CsafFolder, StringComparison.Ordinal) && address.AsSpan(SiteUrls.CsafFolder.Length) is [>= '0' and <= '9', ..] rest
        && rest.Contains('/') && address.EndsWith(".json", StringComparison.Ordinal);
}
