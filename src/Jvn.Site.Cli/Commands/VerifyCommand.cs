using System.Collections.Immutable;
using System.CommandLine;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Cli.Signatures;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;
using Jvn.Site.Signing;
using Jvn.Site.Verification;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn verify DIR</c>: a built tree against its promises, with nothing but the tree.</summary>
internal sealed class VerifyCommand : Command
{
    private readonly TimeProvider clock;

    public VerifyCommand(CommonOptions options, TimeProvider clock, Stream results)
        : base("verify", "Checks a built site: hashes, signatures, links, pages, schemas, and that all files agree.")
    {
        this.clock = clock;
        var folder = CommonOptions.BuiltTree();
        var key = new Option<string?>("--key") { Description =
            "File of the public OpenPGP key that must have signed the site; by default the key in the site itself.", HelpName = "file" };
        key.Validators.Add(option =>
        {
            if (option.Tokens is [var token] && !KeyFiles.Exists(token.Value))
                option.AddError($"There is no file '{token.Value}'.");
        });
        var withheld = new Option<bool>("--withheld") { Description = "Also search every file for anything that is withheld in the input." };
        Arguments.Add(folder);
        options.AddTo(this, key, withheld, options.Input, options.Theme, options.AsOf, options.Drafts.Unseal, options.Drafts.Agent);
        SetAction(parsed =>
        {
            var reporter = options.ReporterOf(parsed, results);
            var tree = FinishedTree.Open(parsed.GetValue(folder)!); // once: a live site may become the next one meanwhile
            ImmutableArray<Refusal> leaks = [];
            if (parsed.GetValue(withheld))
            {
                // What of the input cannot be read cannot be looked for either.
                var clockNow = clock.GetUtcNow();
                var now = parsed.GetValue(options.AsOf) ?? clockNow;
                var source = options.SourceOf(parsed);
                var drafts = options.Drafts.Read(parsed, clock);
                reporter.Report(drafts.Findings);
                if (drafts.HasErrors)
                    return (int)ExitCode.MachineFailed;
                var input = options.ProgressOf(parsed, clock).ReadInput(source.Input, drafts.Opener);
                reporter.Sealed(input.Unopened, drafts.Opener is not null);
                var findings = input.FindingsAt(now, clockNow);
                if (findings.HasErrors)
                {
                    reporter.Report(findings.ForBuild);
                    return (int)ExitCode.InvalidInput;
                }

                var probe = LeakProbe.For(input.Content, now);
                leaks = FinishedSite.Leaks(LeakSearch.WordsIn(probe, tree.Addresses, tree.Read), probe, source.Theme);
            }

            return (int)Verify(tree, parsed.GetValue(key), leaks, reporter);
        });
    }

    private ExitCode Verify(FinishedTree tree, string? keyFile, ImmutableArray<Refusal> leaks, IReporter reporter)
    {
        var trusted = keyFile is null ? null : VerificationKey.Read(KeyFiles.Read(keyFile));
        if (keyFile is not null && trusted is null)
        {
            reporter.Report([Said(DiagnosticCatalog.KeyUnreadable.At(new SourceLocation(keyFile)))]);
            return ExitCode.MachineFailed;
        }

        var strangers = tree.Strangers.Select(path => DiagnosticCatalog.FileUnlisted.At(new SourceLocation('/' + path)));
        var broken = SiteVerification.Run(tree, trusted, clock.GetUtcNow()).Concat(strangers).ToList();
        reporter.Report([.. broken.Select(Said), .. leaks.Select(leak => new Finding(leak.Diagnostic, IsLeftOut: false, IsConfidential: leak.NamesWithheld))]);
        var own = tree.Contains(SiteUrls.OpenPgpKey) ? VerificationKey.Read(tree.Read(SiteUrls.OpenPgpKey)) : null;
        reporter.Verified(tree.Addresses.Length, broken.Count + leaks.Length, (trusted ?? own)?.Fingerprint, trusted is not null);
        return broken.Count + leaks.Length == 0 ? ExitCode.Done : ExitCode.Refused;
    }

    // A finished tree holds nothing that is not meant for readers.
    private static Finding Said(Diagnostic diagnostic) => new(diagnostic, IsLeftOut: false, IsConfidential: false);
}
