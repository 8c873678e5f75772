using System.CommandLine;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Cli.Signatures;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn sign DIR</c>: signs a tree that was built with <c>--public-key</c>, on a machine that has the key and nothing of the input.</summary>
internal sealed class SignCommand : Command
{
    private readonly TimeProvider clock;

    public SignCommand(CommonOptions options, KeyOptions keys, TimeProvider clock, Stream results)
        : base("sign", "Signs a site that was built with --public-key. Writes all signatures or none.")
    {
        this.clock = clock;
        var folder = CommonOptions.BuiltTree();
        var earlier = new Option<string?>("--earlier") { Description = "A site signed earlier; files that are the same in it keep their signatures.", HelpName =
            "folder" };
        earlier.Validators.Add(option =>
        {
            if (option.Tokens is [var token] && !FinishedTree.Exists(token.Value))
                option.AddError($"There is no folder '{token.Value}'.");
        });
        Arguments.Add(folder);
        options.AddTo(this, keys.Secret, earlier);
        SetAction(parsed =>
        {
            var reporter = options.ReporterOf(parsed, results);
            var key = keys.ReadSecret(parsed);
            if (key == KeyReading.None)
                throw new UsageException($"鍵を --key または {KeySettings.KeyVariable} で渡してください", $"give the key with --key or in {KeySettings.KeyVariable}");
            return (int)Sign(parsed.GetValue(folder)!, parsed.GetValue(earlier), key, reporter);
        });
    }

    private ExitCode Sign(string folder, string? earlier, KeyReading key, IReporter reporter)
    {
        reporter.Report(key.Findings);
        if (key.Key is not { Signer: { } secret })
            return KeyReading.Failure(key.Findings);

        using var tree = OutputTree.Stage(folder);
        var built = FinishedTree.Open(folder);
        var refusals = SignedTree.Check(built, secret, clock.GetUtcNow());
        if (refusals.Length > 0)
        {
            reporter.Refuse([.. refusals.Select(diagnostic => new Refusal(diagnostic))]);
            return ExitCode.Refused;
        }

        SignedTree.Copy(built, tree);
        var published = VerificationKey.Read(built.Read(Published.SiteUrls.OpenPgpKey))!;
        var signer = new TreeSigner(secret, published, earlier is null ? built : FinishedTree.Open(earlier));
        signer.SignDocuments(tree);
        HashList.Of(tree).WriteTo(tree);
        signer.SignHashList(tree);
        tree.Promote();
        reporter.Signatures(secret.Fingerprint, signer.Count);
        return ExitCode.Done;
    }
}
