using Jvn.Site.Diagnostics;

namespace Jvn.Site.Cli.Commands;

/// <summary>The command line asks for something that cannot be meant. The messages end without a full stop.</summary>
internal sealed class UsageException(string message, string? japanese = null) : Exception(message)
{
    public string In(DiagnosticLanguage language) => language == DiagnosticLanguage.Japanese && japanese is not null ? japanese : Message;
}
