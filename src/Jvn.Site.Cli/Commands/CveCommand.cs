using System.CommandLine;
using Jvn.Site.Cli.Records;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn cve</c>: the CVE records of an advisory, for a numbering authority to hand in.</summary>
internal sealed class CveCommand : Command
{
    public CveCommand(CommonOptions options, TimeProvider clock, Stream results, TextWriter errors)
        : base("cve", "Prints the CVE records (CVE JSON 5.1) of a released advisory, as the site publishes them.")
    {
        var id = new Argument<string>("id") { Description = "Identifier of the advisory, like JVN#12345678 or JVN12345678, or of one CVE." };
        var advance = new Option<bool>("--advance")
        {
            Description = "Also before the release, as the records will read then. What is printed is confidential.",
        };
        Arguments.Add(id);
        Options.Add(options.Input);
        Options.Add(advance);
        Options.Add(options.Redact);
        SetAction(parsed =>
        {
            var inAdvance = parsed.GetValue(advance);
            if (inAdvance && options.IsRedacted(parsed))
                throw new UsageException(
                    "公表前のレコードは社外秘で、共有されるログに出してはいけません。ほかの人が出力を見ない場所で、--redact false を付けて実行してください",
                    "a record of what is withheld is confidential and must not appear in a shared log; run this where nobody else reads the output, with " +
                        "--redact false");
            var input = parsed.GetValue(options.Input)!;
            if (!InputFolder.Exists(input))
                throw new UsageException("入力フォルダがありません", "the input folder does not exist");
            return (int)new CveRecordDesk(input, clock.GetUtcNow(), results, errors, options.ReportOf(parsed)).Run(parsed.GetValue(id)!, inAdvance);
        });
    }
}
