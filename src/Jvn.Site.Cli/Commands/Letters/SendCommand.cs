using System.CommandLine;
using Jvn.Site.Cli.Drafting;
using Jvn.Site.Cli.Signatures;
using Jvn.Site.Correspondence.Letters;

namespace Jvn.Site.Cli.Commands.Letters;

/// <summary><c>jvn send KIND ID [VENDOR…]</c>: letters to vendors, signed and encrypted.</summary>
internal sealed class SendCommand : Command
{
    public SendCommand(CommonOptions options, KeyOptions keys, TimeProvider clock, Func<string, string?> environment, IChance chance, Stream results)
        : base("send", "Writes letters to vendors, signed and encrypted, for a mail program to send, and records them in the case.")
    {
        foreach (var kind in LetterFiles.Kinds)
            Subcommands.Add(new SendLetterCommand(kind, options, keys, clock, environment, chance, results));
    }
}
