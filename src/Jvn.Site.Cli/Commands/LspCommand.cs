using System.CommandLine;
using System.Text.Json;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn lsp</c>: what an editor starts to be told while one types.</summary>
internal sealed class LspCommand : Command
{
    public LspCommand(CommonOptions options, TimeProvider clock, Stream questions, Stream results, TextWriter errors)
        : base("lsp", "Speaks the Language Server Protocol on standard input and output. Editors start it to show problems while you type, to complete and " +
            "to explain.")
    {
        SetAction(async (parsed, cancellation) =>
        {
            var server = new LanguageServer.LanguageServer(questions, results, clock, options.LanguageOf(parsed), DefaultFolders.InputAround);
            try
            {
                return (int)(await server.RunAsync(cancellation) ? ExitCode.Done : ExitCode.MachineFailed);
            }
            catch (Exception failure) when (failure is InvalidDataException or JsonException or EndOfStreamException)
            {
                errors.WriteLine(new Bilingual("jvn: エディタから届いたものをメッセージとして読み取れません。", "jvn: what the editor sent cannot be read as a message.")
                    .In(options.LanguageOf(parsed)));
                return (int)ExitCode.MachineFailed;
            }
        });
    }
}
