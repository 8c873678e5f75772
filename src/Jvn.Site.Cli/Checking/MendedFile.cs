using System.Collections.Immutable;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Fixes;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli.Checking;

/// <summary>A file and what was mended in it, in memory.</summary>
/// <param name="Edited">With the bytes that it shall have.</param>
/// <param name="Original">The bytes that it has.</param>
/// <param name="Mendings">Equal by reference: a file in which nothing more was mended is the same one.</param>
internal sealed record MendedFile(InputEntry Edited, byte[] Original, ImmutableArray<Mending> Mendings)
{
    public string Path => Edited.Path;

    public MendedFile Untouched => this with { Edited = Edited with { Edited = Original }, Mendings = [] };

    /// <summary>With its encoding mended; null when it cannot be read, or is too large to be.</summary>
    public static MendedFile? Open(InputEntry file)
    {
        try
        {
            var original = InputFolder.ReadUnchecked(file);
            if (original.Length > Limits.FileBytes)
                return null;
            var (bytes, fixes) = FileEncoding.Mend(file, original);
            return new MendedFile(file with { Edited = bytes }, original,
                [.. fixes.Select(fix => new Mending(new Finding(fix.Finding, IsLeftOut: false, IsConfidential: true), fix.What))]);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null; // the check says so
        }
    }

    /// <summary>With as many of the findings mended as can be at once.</summary>
    /// <param name="findings">Of this file as it is now.</param>
    public MendedFile Mend(IEnumerable<Finding> findings)
    {
        var own = findings.Where(finding => FixCatalog.Has(finding.Diagnostic.Rule)).ToList();
        if (own.Count == 0 || FixableText.Open(Edited, Edited.Edited!) is not { } text)
            return this;
        var (edits, mendings) = (new List<TextEdit>(), ImmutableArray.CreateBuilder<Mending>());
        foreach (var finding in own)
        {
            if (FixCatalog.For(finding.Diagnostic, text) is not { } fix || fix.Edits.Any(edit => edits.Exists(edit.Overlaps)))
                continue;
            edits.AddRange(fix.Edits);
            mendings.Add(new Mending(finding, fix.What));
        }

        return edits.Count == 0 ? this : this with { Edited = Edited with { Edited = text.With(edits) }, Mendings = [.. Mendings, .. mendings] };
    }
}
