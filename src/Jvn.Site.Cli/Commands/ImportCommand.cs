using System.Collections.Immutable;
using System.CommandLine;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Cli.Importing;
using Jvn.Site.Diagnostics;
using Jvn.Site.Importing;
using Jvn.Site.Importing.Html;
using Jvn.Site.Importing.Json;
using Jvn.Site.Importing.Model;
using Jvn.Site.Importing.Xml;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn import</c>: pages and documents of other systems become advisories and vendors of the input.</summary>
internal sealed class ImportCommand : Command
{
    private readonly CommonOptions options;
    private readonly TimeProvider clock;
    private readonly Stream results;

    public ImportCommand(CommonOptions options, TimeProvider clock, Stream results)
        : base("import", "Makes advisories and vendor files from documents of other systems, and lists what they do not say. Never overwrites a file.")
    {
        this.options = options;
        this.clock = clock;
        this.results = results;
        Subcommands.Add(Format("jvn-html", "Saved pages of jvn.jp, of its old and its present form, or of a site like this one.",
            (file, _, bag) => JvnPageReader.Read(file, bag)));
        Subcommands.Add(Format("vuldef", "VULDEF documents.", (file, _, bag) => VuldefReader.Read(file, bag)));
        Subcommands.Add(Format("csaf", "CSAF 2.0 documents of any provider, as drafts.", (file, _, bag) => CsafReader.Read(file, bag)));
        Subcommands.Add(Format("cve", "CVE records (CVE JSON 5), as drafts.", (file, settings, bag) => CveReader.Read(file, settings.Cna, bag)));
    }

    private Command Format(string name, string description, Func<ForeignFile, SiteSettings, DiagnosticBag, ImmutableArray<ImportedAdvisory>> read)
    {
        var files = new Argument<string[]>("file") { Description = "Files to import.", Arity = ArgumentArity.OneOrMore };
        var id = new Option<string>("--id") { Description = "Identifier of the advisory, where the document has none; for one file.", HelpName = "id" };
        var command = new Command(name, description) { files, id, options.Input, options.Redact, options.Quiet };
        command.SetAction(parsed =>
        {
            var paths = parsed.GetValue(files)!;
            AdvisoryId? known = null;
            if (parsed.GetValue(id) is { } written && !TypedId.TryRead(written, out known))
                throw new UsageException($"「{VisibleText.Of(written)}」は識別番号ではありません。JVNVU#91234567 のように書いてください",
                    $"'{VisibleText.Of(written)}' is no identifier of an advisory; write it like JVNVU#91234567");
            if (known is not null && paths.Length > 1)
                throw new UsageException("--id は、ファイルを一つだけ取り込むときに使います", "--id is for one file");
            var input = parsed.GetValue(options.Input)!;
            if (!InputFolder.Exists(input))
                throw new UsageException("入力フォルダがありません", "the input folder does not exist");
            return (int)new ImportDesk(input, clock.GetUtcNow(), new Utf8Lines(results), options.ReportOf(parsed)).Run(paths, read, known);
        });
        return command;
    }
}
