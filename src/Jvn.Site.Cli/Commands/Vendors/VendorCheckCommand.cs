using System.CommandLine;
using Jvn.Site.Cli.Correspondence;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Embargo;

namespace Jvn.Site.Cli.Commands.Vendors;

/// <summary><c>jvn vendor check [VENDOR…]</c>: whether what is confidential can be sent to those who may get it.</summary>
internal sealed class VendorCheckCommand : Command
{
    private readonly Argument<string[]> vendors = new("vendor")
    {
        Description = "Keys or names of vendors; all of them, and the recipients of priority copies, if none is given.", Arity = ArgumentArity.ZeroOrMore,
    };

    public VendorCheckCommand(CommonOptions options, TimeProvider clock, Stream results)
        : base("check", "Judges every key of the registry, and says who gets letters on paper. Confidential. Example: jvn vendor check kakuu-soft")
    {
        Arguments.Add(vendors);
        foreach (var option in (Option[])[options.Input, options.Redact, options.Quiet])
            Options.Add(option);
        SetAction(parsed =>
        {
            if (options.IsRedacted(parsed))
                throw new UsageException(
                    "誰とどのように連絡するかは社外秘なので、共有のログには出せません。ほかの人が読まないところで --redact false を付けて実行してください",
                    "how we reach whom is confidential and must not appear in a shared log; run this where nobody else reads the output, with --redact false");
            var content = SiteInput.Read(parsed.GetValue(options.Input)!).Content;
            var search = new VendorSearch(content, isRedacted: false);
            var wanted = (parsed.GetValue(vendors) ?? []).Select(search.Find).Distinct().ToList();
            return (int)new KeyCheck(content, clock.GetUtcNow(), new Utf8Lines(results), options.ReportOf(parsed)).Run(wanted);
        });
    }
}
