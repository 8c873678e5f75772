using System.CommandLine;
using Jvn.Site.Cli.Sealing;

namespace Jvn.Site.Cli.Commands.Drafts;

/// <summary>What the commands about sealed drafts are given.</summary>
internal static class DraftArguments
{
    private const string Words = "Files, or an advisory by its identifier or working name.";

    public static Argument<string[]> Several() => new("draft") { Description = Words, Arity = ArgumentArity.OneOrMore };

    /// <summary>The key that opens them, or what is wrong with it, which has been reported.</summary>
    /// <exception cref="UsageException">None was given.</exception>
    public static DraftKeyReading KeyOf(ParseResult parsed, CommonOptions options, TimeProvider clock, Stream results)
    {
        var key = options.Drafts.Read(parsed, clock);
        new Reporting.TextReporter(new Utf8Lines(results), options.ReportOf(parsed)).Report(key.Findings);
        return key.Opener is not null || key.HasErrors ? key : throw new UsageException("開く鍵を --key か JVN_UNSEAL_KEY で、または --gpg-agent を指定してください",
            "give the key that opens it with --key or JVN_UNSEAL_KEY, or use --gpg-agent");
    }
}
