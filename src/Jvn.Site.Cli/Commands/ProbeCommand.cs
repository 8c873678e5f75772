using System.CommandLine;
using Jvn.Site.Cli.Signatures;
using Jvn.Site.Publishing.Probing;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn probe URL --to DIR</c>: whether readers see the live release, asked for under the site's public name.</summary>
internal sealed class ProbeCommand : Command
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(60);

    public ProbeCommand(CommonOptions options, TimeProvider clock, Stream results)
        : base("probe", "Checks that the live release is visible at the site's public address: asks for every changed file until all are there. Exit code 3 " +
            "if they are not in time.")
    {
        var url = new Argument<Uri>("url")
        {
            Description = "The public address of the site, like https://jvn.example.jp/.",
            CustomParser = argument =>
            {
                if (Uri.TryCreate(argument.Tokens[0].Value, UriKind.Absolute, out var site) && site.Scheme is "http" or "https" && site.Query.Length
                    + site.Fragment.Length + site.UserInfo.Length == 0)
                    return site.AbsolutePath.EndsWith('/') ? site : new Uri(site.AbsoluteUri + "/");
                argument.AddError($"'{argument.Tokens[0].Value}' is not the address of a site; write it like https://jvn.example.jp/.");
                return null!;
            },
        };
        var within = CommonOptions.Duration("--within", "How long after its instant a release may take to become visible; 60s by default.");
        var keyAlarm = new Option<bool>("--key-alarm") { Description = "Also raise the alarm when the key that signs the site expires within 90 days." };
        Arguments.Add(url);
        options.AddTo(this, options.To, within, keyAlarm);
        SetAction(async (parsed, cancellation) =>
        {
            var reporter = options.ReporterOf(parsed, results);
            using var probe = new SiteProbe(parsed.GetValue(url)!, parsed.GetValue(options.To)!, clock, SiteProbeLimits.Usual);
            var result = await probe.RunAsync(parsed.GetValue(within) ?? Soon, cancellation)
                ?? throw new UsageException("このディレクトリには、まだ何も公開していません", "nothing was published to this directory yet");
            reporter.Probed(result);
            var key = LiveKey.Read(parsed.GetValue(options.To)!, clock.GetUtcNow());
            if (key.Findings is not [])
                reporter.Report(key.Findings);
            return (int)(result.Faults.IsEmpty && !(parsed.GetValue(keyAlarm) && key.Findings is not []) ? ExitCode.Done : ExitCode.Refused);
        });
    }
}
