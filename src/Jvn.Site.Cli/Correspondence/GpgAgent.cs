using System.Diagnostics;
using System.Text;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Correspondence;

#pragma warning disable RS0030 // The only code that starts gpg.

/// <summary>Decrypts with a key that never leaves <c>gpg-agent</c>. The message goes in and its packets come out through pipes: no argument, no file, no shell.
/// gpg is believed that nothing was altered, and nothing else: who signed is judged as ever.</summary>
internal sealed class GpgAgent : IUnsealer
{
    // Its owner may have to find a card, and types a passphrase.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    // A setting of its owner could make gpg pass over alterations, so that none is read. What it says for people goes nowhere: only its status is heard, and no
    // text of a message can be taken for that.
    private static readonly string[] Arguments =
    [
        "--no-options", "--batch", "--no-tty", "--status-fd", "2", "--logger-file", OperatingSystem.IsWindows() ? "NUL" : "/dev/null",
        "--output", "-", "--unwrap",
    ];

    private readonly string program;

    /// <param name="program">Its name or path; another one than <c>gpg</c> is for tests.</param>
    public GpgAgent(string program = "gpg") => this.program = program;

    public bool KnowsNewerForm => true;

    public UnsealedPackets Unseal(ReadOnlySpan<byte> message) => RunAsync(message.ToArray()).GetAwaiter().GetResult();

    private async Task<UnsealedPackets> RunAsync(byte[] message)
    {
        using var gpg = Start();
        if (gpg is null)
            return UnsealedPackets.Not(MessageFault.KeyOutOfReach);
        using var limit = new CancellationTokenSource(Longest);
        try
        {
            var packets = ReadAsync(gpg, limit.Token);
            var words = gpg.StandardError.ReadToEndAsync(limit.Token);
            await Task.WhenAll(WriteAsync(gpg.StandardInput.BaseStream, message, limit.Token), packets, words);
            await gpg.WaitForExitAsync(limit.Token);
            return await packets is not { } read ? UnsealedPackets.Not(MessageFault.TooLarge)
                : IsWhole(await words) && read.Length > 0 ? new UnsealedPackets(read, MessageFault.None, ReaderIn(await words))
                : UnsealedPackets.Not(FaultIn(await words));
        }
        catch (OperationCanceledException)
        {
            gpg.Kill(entireProcessTree: true);
            return UnsealedPackets.Not(MessageFault.KeyOutOfReach);
        }
    }

    private Process? Start()
    {
        if (Executable() is not { } path)
            return null;
        try
        {
            return Process.Start(new ProcessStartInfo(path, Arguments)
            {
                RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardErrorEncoding = Encoding.UTF8,
            });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    // Windows would take a program of that name out of the working directory before gpg itself.
    private string? Executable() => !OperatingSystem.IsWindows() || Path.IsPathFullyQualified(program) ? program
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, program + ".exe")).FirstOrDefault(File.Exists);

    // Null when it is more than a message holds; then gpg is ended, which would write on for ever.
    private static async Task<byte[]?> ReadAsync(Process gpg, CancellationToken cancellation)
    {
        using var read = new MemoryStream();
        var part = new byte[64 * 1024];
        while (await gpg.StandardOutput.BaseStream.ReadAsync(part, cancellation) is > 0 and var count)
        {
            if (read.Length + count > MessageLimits.Packets)
            {
                gpg.Kill(entireProcessTree: true);
                return null;
            }

            read.Write(part, 0, count);
        }

        return read.ToArray();
    }

    private static async Task WriteAsync(Stream stream, byte[] message, CancellationToken cancellation)
    {
        try
        {
            await using (stream)
                await stream.WriteAsync(message, cancellation);
        }
        catch (IOException)
        {
            // It ended without reading all; its exit code says why.
        }
    }

    // Its exit code says less: it is not 0 either when a message names no reader and another key was tried first.
    private static bool IsWhole(string words) =>
        Says(words, "DECRYPTION_OKAY") && Says(words, "GOODMDC") && !Says(words, "DECRYPTION_FAILED") && !Says(words, "BADMDC");

    private static MessageFault FaultIn(string words) =>
        Says(words, "BADMDC") ? MessageFault.Tampered
        : Says(words, "NO_SECKEY") ? MessageFault.NotForUs
        : Says(words, "DECRYPTION_KEY") ? MessageFault.Tampered
        : MessageFault.KeyOutOfReach;

    private static bool Says(string words, string what) => words.Contains($"[GNUPG:] {what}", StringComparison.Ordinal);

    // "DECRYPTION_KEY subkey primary trust": the name of the one key that opened it.
    private static string? ReaderIn(string words) =>
        words.Split('\n').FirstOrDefault(line => line.StartsWith("[GNUPG:] DECRYPTION_KEY ", StringComparison.Ordinal))?.Split(' ')
            is [_, _, _, var primary, ..] ? primary : null;
}
