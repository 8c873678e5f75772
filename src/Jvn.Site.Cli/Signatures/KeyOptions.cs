using System.CommandLine;
using Jvn.Site.Cli.Commands;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Signatures;

/// <summary>Where a command takes its OpenPGP key from. A passphrase is never an option: everybody on the machine sees those.</summary>
internal sealed class KeyOptions(Func<string, string?> environment, TimeProvider clock)
{
    public Option<string?> Secret { get; } = new("--key")
    {
        Description = $"File of the OpenPGP key to sign with; by default the key in the environment variable {KeySettings.KeyVariable}. The passphrase is " +
            $"read from {KeySettings.PassphraseVariable}.",
        HelpName = "file",
    };

    public Option<string?> Public { get; } = new("--public-key")
    {
        Description = "File of the public key to name in the site, which 'jvn sign' signs later.",
        HelpName = "file",
    };

    /// <exception cref="UsageException">Both were given.</exception>
    public KeyReading Read(ParseResult parsed)
    {
        if (parsed.GetValue(Secret) is not null && parsed.GetValue(Public) is not null)
            throw new UsageException("--key は今すぐ署名し、--public-key は署名を「jvn sign」に任せます。どちらか一つにしてください",
                "--key signs now and --public-key leaves signing to 'jvn sign'; give only one of them");
        return new KeyFiles(environment, clock).Read(parsed.GetValue(Secret), parsed.GetValue(Public));
    }

    public KeyReading ReadSecret(ParseResult parsed) => new KeyFiles(environment, clock).Read(parsed.GetValue(Secret), publicFile: null);
}
