using System.CommandLine;
using Jvn.Site.Cli.Correspondence;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli.Commands.Advance;

/// <summary><c>jvn advance trace FILE</c>: whose copy leaked.</summary>
internal sealed class AdvanceTraceCommand : Command
{
    private const int Largest = 16 * 1024 * 1024;

    private readonly Argument<string> file = new("file") { Description = "The leaked file: HTML, Markdown, CSAF, or text that was copied out of one." };

    public AdvanceTraceCommand(CommonOptions options, Stream results)
        : base("trace", "Says whose copy a leaked file comes from, by its marks. Confidential. Example: jvn advance trace leaked.txt")
    {
        CommonOptions.MustExist(file);
        Arguments.Add(file);
        foreach (var option in (Option[])[options.Input, options.Redact])
            Options.Add(option);
        SetAction(parsed =>
        {
            if (options.IsRedacted(parsed))
                throw new UsageException(
                    "誰の写しかは社外秘なので、共有のログには出せません。ほかの人が読まないところで --redact false を付けて実行してください",
                    "whose copy it is is confidential and must not appear in a shared log; run this where nobody else reads the output, with --redact false");
            var (lines, report, bag, path) = (new Utf8Lines(results), options.ReportOf(parsed), new DiagnosticBag(), parsed.GetValue(file)!);
            var bytes = InputFolder.ReadForeign(path, Largest, bag, length =>
                DiagnosticCatalog.FileTooLarge.At(new SourceLocation(path), $"{length}", $"{Largest}"));
            new TextReporter(lines, report).Report([.. bag.Sorted().Select(finding => new Finding(finding, IsLeftOut: false, IsConfidential: true))]);
            return (int)(bytes is null ? ExitCode.InvalidInput
                : new TraceDesk(SiteInput.Read(parsed.GetValue(options.Input)!).Content, lines, report).Run(bytes));
        });
    }
}
