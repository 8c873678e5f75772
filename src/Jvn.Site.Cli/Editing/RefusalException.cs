using Jvn.Site.Diagnostics;

namespace Jvn.Site.Cli.Editing;

/// <summary>What a command was asked for must not be, or cannot be, as the input stands. Nothing was changed.</summary>
/// <param name="code">How the command ends.</param>
/// <remarks>Under redaction no more is said of it than the finding's code.</remarks>
internal sealed class RefusalException(Diagnostic finding, ExitCode code = ExitCode.Refused) : Exception(finding.Rule.Id)
{
    public Diagnostic Finding => finding;

    public ExitCode Code => code;
}
