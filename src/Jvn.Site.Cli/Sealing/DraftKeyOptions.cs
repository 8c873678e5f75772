using System.CommandLine;
using Jvn.Site.Cli.Correspondence;
using Jvn.Site.Cli.Commands;
using Jvn.Site.Cli.Signatures;
using Jvn.Site.Diagnostics;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Sealing;

/// <summary>Where a command takes the key from that opens sealed drafts. Whoever may read them needs no key that signs, and the other way round.</summary>
internal sealed class DraftKeyOptions(Func<string, string?> environment)
{
    private const string OfAgent = "gpg-agent";

    /// <summary>For commands whose <c>--key</c> signs, or that have none.</summary>
    public Option<string?> Unseal { get; } = File("--unseal-key");

    /// <summary>For commands about sealed drafts.</summary>
    public Option<string?> Key { get; } = File("--key");

    public Option<bool> Agent { get; } = new("--gpg-agent")
    {
        Description = "Open sealed drafts by the program gpg: the key stays with its agent, or on a card.",
    };

    /// <exception cref="UsageException">Both were given.</exception>
    public DraftKeyReading Read(ParseResult parsed, TimeProvider clock)
    {
        var file = parsed.GetValue(Key) ?? parsed.GetValue(Unseal);
        if (parsed.GetValue(Agent))
        {
            return file is null ? DraftKeyReading.Of(new GpgAgent(), OfAgent, new DiagnosticBag())
                : throw new UsageException("暗号化した下書きを開く鍵は、ファイルか --gpg-agent のどちらか一つで指定してください",
                    "sealed drafts are opened by the key of a file or by --gpg-agent; give only one of them");
        }

        var bag = new DiagnosticBag();
        var key = new KeyFiles(environment, clock).ReadDecryption(file, bag);
        return DraftKeyReading.Of(key, key?.Fingerprint ?? "", bag);
    }

    private static Option<string?> File(string name) => new(name)
    {
        Description = $"File of the OpenPGP key that opens sealed drafts; by default the key in the environment variable {KeySettings.UnsealKeyVariable}. " +
            $"The passphrase is read from {KeySettings.UnsealPassphraseVariable}.",
        HelpName = "file",
    };
}
