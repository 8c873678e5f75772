using System.CommandLine;
using Jvn.Site.Cli.Observing;
using Jvn.Site.Cli.Signatures;
using Jvn.Site.Publishing.Mirroring;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn mirror URL DIR</c>: a copy of a site from its public files alone, never older than before.</summary>
internal sealed class MirrorCommand : Command
{
    private const int Keep = 2;
    private const int FingerprintLength = 40;
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    public MirrorCommand(CommonOptions options, Observation observed, TimeProvider clock, Stream results)
        : base("mirror", "Keeps a copy of a signed site from its public files alone: fetches what changed, checks every byte, and switches in one step. " +
            "Never goes back to an older release.")
    {
        var url = new Argument<Uri>("url")
        {
            Description = "The public address of the site to mirror.",
            CustomParser = argument => SiteAddress.Parse(argument.Tokens[0].Value, argument)!,
        };
        var directory = new Argument<string>("folder") { Description = "Directory to mirror to; the web server serves the folder 'current' in it." };
        var key = new Option<string?>("--key") { Description = "File of the public OpenPGP key that must have signed the site.", HelpName = "file" };
        key.Validators.Add(option =>
        {
            if (option.Tokens is [var token] && !KeyFiles.Exists(token.Value))
                option.AddError($"There is no file '{token.Value}'.");
        });
        var fingerprint = new Option<string?>("--fingerprint")
        {
            Description = "Fingerprint of that key, got by another way than from the site; the key itself is then taken from the site.",
            HelpName = "digits",
        };
        var silent = CommonOptions.Duration("--silent-after", "How long the site may give no good answer before that is an alarm; 24h by default.");
        var stale = CommonOptions.Duration("--stale-after", "How old the newest change of the site may be before that is an alarm, for example 30d.");
        var keep = new Option<int>("--keep") { Description = "Number of earlier releases to keep.", HelpName = "number", DefaultValueFactory = _ => Keep };
        keep.Validators.Add(option =>
        {
            if (!option.Errors.Any() && int.TryParse(option.Tokens is [var token] ? token.Value : $"{Keep}", out var number) && number < 1)
                option.AddError("--keep must be 1 or more.");
        });
        var older = new Option<bool>("--accept-older") { Description =
            "Once, after asking the operator of the site: take over a release that is older than the one shown, because something was taken back." };
        Arguments.Add(url);
        Arguments.Add(directory);
        options.AddTo(this, key, fingerprint, silent, stale, keep, older, observed.Log, observed.Metrics);
        SetAction(async (parsed, cancellation) =>
        {
            if (OperatingSystem.IsWindows())
                throw CommonOptions.NeedsLinks();
            var reporter = observed.ReporterOf(parsed, results);
            var pinned = Pinned(parsed.GetValue(key), parsed.GetValue(fingerprint));
            var asked = new MirrorOptions(parsed.GetValue(url)!, parsed.GetValue(keep), parsed.GetValue(silent) ?? Day, parsed.GetValue(stale),
                parsed.GetValue(older));
            using var mirror = Mirror.Open(parsed.GetValue(directory)!, asked, pinned, clock, MirrorLimits.Usual);
            var progress = observed.ProgressOf(parsed);
            progress.Begin("fetch");
            var result = await mirror.RunAsync(progress.Step, cancellation);
            progress.End();
            observed.KeyEnds(pinned.ExpiresAt);
            reporter.Mirrored(result, asked.Site);
            return (int)(result.Findings is not [] ? ExitCode.Refused : result.Outcome == MirrorOutcome.NoAnswer ? ExitCode.TryAgain : ExitCode.Done);
        });
    }

    private static MirroredKey Pinned(string? file, string? fingerprint)
    {
        if ((file is null) == (fingerprint is null))
        {
            throw new UsageException("サイトの公開鍵を --key で、またはその指紋を --fingerprint で、どちらか一つ指定してください。サイト以外の手段で入手したものに限ります",
                "give the public key of the site as --key, or its fingerprint as --fingerprint, got by another way than from the site");
        }

        if (file is not null)
        {
            return VerificationKey.Read(KeyFiles.Read(file)) is { } read ? new MirroredKey(read, read.Fingerprint)
                : throw new UsageException($"「{file}」は OpenPGP の公開鍵ではありません", $"'{file}' is no public OpenPGP key");
        }

        var digits = string.Concat(fingerprint!.Where(character => !char.IsWhiteSpace(character))).ToUpperInvariant();
        return digits.Length == FingerprintLength && digits.All(char.IsAsciiHexDigitUpper) ? new MirroredKey(given: null, digits)
            : throw new UsageException($"「{fingerprint}」は鍵の指紋（16進 {FingerprintLength} 桁）ではありません",
                $"'{fingerprint}' is no fingerprint of a key: {FingerprintLength} hexadecimal digits");
    }
}
