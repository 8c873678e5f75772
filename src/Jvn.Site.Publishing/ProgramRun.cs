using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Jvn.Site.Publishing;

#pragma warning disable RS0030 // The only code that runs a program whose words nobody sees: git, ssh, rsync.

/// <summary>Another program from its start to its end. What it says of failures is left out: that can name what is withheld, and where things lie.</summary>
public sealed class ProgramRun : IDisposable
{
    private readonly Process process;

    private ProgramRun(Process process) => this.process = process;

    /// <summary>True once it has ended.</summary>
    public bool HasEnded => process.HasExited;

    /// <summary>Starts it; it may wait for what it is to read.</summary>
    /// <param name="program">Its name, or its full path.</param>
    /// <param name="settings">Environment variables that it gets beside ours; null takes one away.</param>
    /// <returns>Null when it cannot be run.</returns>
    public static ProgramRun? Start(string program, IEnumerable<string> arguments, params IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        try
        {
            return Process.Start(start) is { } process ? new ProgramRun(process) : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    /// <summary>Gives it what it reads, and waits for its end.</summary>
    /// <returns>Its exit code and what it printed; null when it took longer than <paramref name="within"/>: then it has been ended.</returns>
    public async Task<(int Code, byte[] Output)?> EndAsync(ReadOnlyMemory<byte> input, TimeSpan within, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(within);
        try
        {
            using var bytes = new MemoryStream();
            await Task.WhenAll(
                WriteAsync(process.StandardInput.BaseStream, input, limit.Token),
                process.StandardOutput.BaseStream.CopyToAsync(bytes, limit.Token),
                process.StandardError.ReadToEndAsync(limit.Token));
            await process.WaitForExitAsync(limit.Token);
            return (process.ExitCode, bytes.ToArray());
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            cancellation.ThrowIfCancellationRequested();
            return null;
        }
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        process.Dispose();
    }

    private static async Task WriteAsync(Stream stream, ReadOnlyMemory<byte> input, CancellationToken cancellation)
    {
        try
        {
            await using (stream)
                await stream.WriteAsync(input, cancellation);
        }
        catch (IOException)
        {
            // It ended without reading all; its exit code says why.
        }
    }
}
