using System.Collections.Immutable;
using System.CommandLine;
using Jvn.Site.Cli.Correspondence;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Commands.Vendors;

/// <summary><c>jvn vendor add-key VENDOR FILE</c>: pins the key of a vendor. Without the fingerprint that somebody confirmed it shows the key, and pins
/// nothing.</summary>
internal sealed class VendorAddKeyCommand : Command
{
    private readonly Argument<string> vendor = new("vendor") { Description = "Key of the vendor, its name, or another name that it goes by." };
    private readonly Argument<string> file = new("file") { Description = "The public key, as gpg --export --armor writes it." };
    private readonly Option<string?> fingerprint = new("--fingerprint")
    {
        Description = "The fingerprint as its owner confirmed it by another way than the key came; 40 digits.", HelpName = "digits",
    };

    private readonly Option<bool> replace = new("--replace") { Description = "Pin it in place of another key." };

    public VendorAddKeyCommand(CommonOptions options, TimeProvider clock, Stream results)
        : base("add-key", "Pins the key of a vendor, once its fingerprint was confirmed with its owner. Example: jvn vendor add-key kakuu-soft key.asc")
    {
        fingerprint.Validators.Add(option =>
        {
            if (option.Tokens is [var token] && KeyWords.ReadFingerprint(token.Value) is null)
                option.AddError($"'{token.Value}' is no fingerprint; it has 40 hexadecimal digits.");
        });
        Arguments.Add(vendor);
        CommonOptions.MustExist(file);
        Arguments.Add(file);
        foreach (var option in (Option[])[fingerprint, replace, options.Input, options.DryRun, options.Redact, options.Quiet])
            Options.Add(option);
        SetAction(parsed =>
        {
            var (now, input, report) = (clock.GetUtcNow(), parsed.GetValue(options.Input)!, options.ReportOf(parsed));
            var read = SiteInput.Read(input);
            var meant = new VendorSearch(read.Content, report.Redact).Find(parsed.GetValue(vendor)!);
            var lines = new Utf8Lines(results);
            if (ReadKey(parsed.GetValue(file)!, now, lines, report) is not { } key)
                return (int)ExitCode.InvalidInput;
            foreach (var line in report.Redact || report.Quiet ? [] : KeyWords.Lines(key))
                lines.WriteLine(line.In(report.Language));
            var confirmed = parsed.GetValue(fingerprint) is { } written ? KeyWords.ReadFingerprint(written) : null;
            return (int)new AdvisoryEditor(input, now, lines, report) { IsTrial = parsed.GetValue(options.DryRun) }
                .Apply(read, new VendorKeyEdits(input, read.Content).Pin(meant, key, confirmed, parsed.GetValue(replace)), meant.Key, meant.Location);
        });
    }

    // Whose key somebody has at hand is nobody else's business.
    private static CorrespondentKey? ReadKey(string path, DateTimeOffset now, TextWriter results, ReportOptions options)
    {
        var bag = new DiagnosticBag();
        var place = new SourceLocation(path);
        var bytes = InputFolder.ReadForeign(path, Limits.FileBytes, bag, length =>
            DiagnosticCatalog.FileTooLarge.At(place, $"{length}", $"{Limits.FileBytes}"));
        var key = bytes is null ? null : CorrespondentKey.Load(bytes, place, now, bag);
        ImmutableArray<Finding> findings = [.. bag.Sorted().Select(finding => new Finding(finding, IsLeftOut: false, IsConfidential: true))];
        if (key is null)
            new TextReporter(results, options).Report(findings);
        return key;
    }
}
