using System.CommandLine;
using Jvn.Site.Cli.Signatures;
using Jvn.Site.Publishing.Probing;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn probe URL --to DIR</c>: whether readers see the live release, asked for under the site's public name.</summary>
internal sealed class ProbeCommand : Command
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(60);

    public ProbeCommand(CommonOptions options, TimeProvider clock, Stream results)
        : base("probe", "Asks for what the live release changed under the site's public name, until readers see all of it; an alarm (3) when they do not in time.")
    {
        var url = new Argument<Uri>("url")
        {
            Description = "The public address of the site, like https://jvn.example.jp/.",
            CustomParser = argument =>
            {
                if (Uri.TryCreate(argument.Tokens[0].Value, UriKind.Absolute, out var site) && site.Scheme is "http" or "https" && site.Query.Length + site.Fragment.Length + site.UserInfo.Length == 0)
                    return site.AbsolutePath.EndsWith('/') ? site : new Uri(site.AbsoluteUri + "/");
                argument.AddError($"'{argument.Tokens[0].Value}' is not the address of a site; write it like https://jvn.example.jp/.");
                return null!;
            },
        };
        var within = CommonOptions.Duration("--within", "How long after its instant a release may take to be seen; 60s if not given.");
        var keyAlarm = new Option<bool>("--key-alarm") { Description = "An alarm also when the key that signs the site has 90 days left or fewer." };
        Arguments.Add(url);
        options.AddTo(this, options.To, within, keyAlarm);
        SetAction(async (parsed, cancellation) =>
        {
            var reporter = options.ReporterOf(parsed, results);
            using var probe = new SiteProbe(parsed.GetValue(url)!, parsed.GetValue(options.To)!, clock, SiteProbeLimits.Usual);
            var result = await probe.RunAsync(parsed.GetValue(within) ?? Soon, cancellation)
                ?? throw new UsageException("nothing was published to this directory yet");
            reporter.Probed(result);
            var key = LiveKey.Read(parsed.GetValue(options.To)!, clock.GetUtcNow());
            if (key.Findings is not [])
                reporter.Report(key.Findings);
            return (int)(result.Faults.IsEmpty && !(parsed.GetValue(keyAlarm) && key.Findings is not []) ? ExitCode.Done : ExitCode.Refused);
        });
    }
}
