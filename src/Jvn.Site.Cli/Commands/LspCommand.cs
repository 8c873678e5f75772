using System.CommandLine;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn lsp</c>: what an editor starts to be told while one types.</summary>
internal sealed class LspCommand : Command
{
    public LspCommand(CommonOptions options, TimeProvider clock, Stream questions, Stream results)
        : base("lsp", "Speaks the Language Server Protocol on standard input and output. Editors start it to show problems while you type, to complete and " +
            "to explain.")
    {
        Options.Add(options.Language);
        SetAction(async (parsed, cancellation) =>
        {
            var server = new LanguageServer.LanguageServer(questions, results, clock, options.LanguageOf(parsed), DefaultFolders.InputAround);
            return (int)(await server.RunAsync(cancellation) ? ExitCode.Done : ExitCode.MachineFailed);
        });
    }
}
