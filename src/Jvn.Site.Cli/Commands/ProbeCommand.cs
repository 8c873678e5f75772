using System.CommandLine;
using Jvn.Site.Cli.Observing;
using Jvn.Site.Cli.Signatures;
using Jvn.Site.Publishing.Probing;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn probe URL --to DIR</c>: whether readers see the live release, asked for under the site's public name.</summary>
internal sealed class ProbeCommand : Command
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(60);

    public ProbeCommand(CommonOptions options, Observation observed, TimeProvider clock, Stream results)
        : base("probe", "Checks that the live release is visible at the site's public address: asks for every changed file until all are there. Exit code 3 " +
            "if they are not in time.")
    {
        var urls = new Argument<Uri[]>("url")
        {
            Description = "The public address of the site, like https://jvn.example.jp/; of several, such as mirrors, each is told apart.",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = argument => [.. argument.Tokens.Select(token => SiteAddress.Parse(token.Value, argument)!)],
        };
        var within = CommonOptions.Duration("--within", "How long after its instant a release may take to become visible; 60s by default.");
        var keyAlarm = new Option<bool>("--key-alarm") { Description = "Also raise the alarm when the key that signs the site expires within 90 days." };
        Arguments.Add(urls);
        options.AddTo(this, options.To, within, keyAlarm, observed.Log);
        SetAction(async (parsed, cancellation) =>
        {
            var reporter = observed.ReporterOf(parsed, results);
            var sites = await Task.WhenAll(parsed.GetValue(urls)!.Distinct().Select(url =>
                ProbeAsync(url, parsed.GetValue(options.To)!, parsed.GetValue(within) ?? Soon, clock, cancellation)));
            if (sites is [var one])
                reporter.Probed(one.Result);
            else
                reporter.Probed([.. sites]);
            var key = LiveKey.Read(parsed.GetValue(options.To)!, clock.GetUtcNow());
            if (key.Findings is not [])
                reporter.Report(key.Findings);
            return (int)(!sites.Any(site => site.Lags) && !(parsed.GetValue(keyAlarm) && key.Findings is not []) ? ExitCode.Done : ExitCode.Refused);
        });
    }

    private static async Task<ProbedSite> ProbeAsync(Uri url, string directory, TimeSpan within, TimeProvider clock, CancellationToken cancellation)
    {
        using var probe = new SiteProbe(url, directory, clock, SiteProbeLimits.Usual);
        var result = await probe.RunAsync(within, cancellation)
            ?? throw new UsageException("このディレクトリには、まだ何も公開していません", "nothing was published to this directory yet");
        return new ProbedSite(url, result, result.Faults.IsEmpty ? result.Receipt.Release : await probe.ShownAsync(cancellation));
    }
}
