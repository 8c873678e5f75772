using System.Text;
using Jvn.Site.Publishing;

namespace Jvn.Site.Targets.Hosts;

/// <summary>Runs shell scripts where a directory lies, and rsync to there. It asks nobody for anything: who may log in is the system's own settings.</summary>
/// <param name="program">The program that connects; another one than <c>ssh</c> is for tests.</param>
internal sealed class HostShell(HostAddress address, string program) : IDisposable
{
    private const int NoSuchProgram = 127;
    private const int NotConnected = 255;

    private readonly string[] ssh =
        [program, "-o", "BatchMode=yes", "-o", "ConnectTimeout=15", "-o", "ServerAliveInterval=10", "-o", "ServerAliveCountMax=3"];

    private ProgramRun? waiting;

    /// <summary>How often a program was run.</summary>
    public int Runs { get; private set; }

    /// <summary>Connects, so that the next script begins at once.</summary>
    public void Connect() => waiting ??= Start();

    /// <summary>Runs a script of the POSIX shell in the directory's host.</summary>
    /// <returns>How it ended; 127 and 255 are failures of ours.</returns>
    /// <exception cref="TargetFailedException">It could not be run, or took too long.</exception>
    public async Task<(int Code, byte[] Output)> RunAsync(string script, TimeSpan within, CancellationToken cancellation)
    {
        using var shell = waiting is { HasEnded: false } connected ? connected : Start();
        waiting = null;
        return await shell.EndAsync(Encoding.UTF8.GetBytes(script), within, cancellation) switch
        {
            null => throw TooLong(within),
            (NotConnected, _) when address.Host is not null => throw Failed($"ssh で {address.Host} に接続できませんでした",
                $"ssh did not connect to {address.Host}; run 'ssh {address.Host} true' as this user to see why"),
            var (code, output) => (code, output),
        };
    }

    /// <summary>Brings files into a folder below the directory, as rsync does with further arguments.</summary>
    /// <param name="names">Which files, by name; null for all.</param>
    /// <returns>What rsync printed.</returns>
    public async Task<string> BringAsync(
        string folder, string into, string[] arguments, IEnumerable<string>? names, TimeSpan within, CancellationToken cancellation)
    {
        Runs++;
        string[] way = address.Host is null ? [] : ["--rsh", string.Join(' ', [.. ssh, .. PortArguments()])];
        string[] which = names is null ? ["--recursive", "--delete"] : ["--files-from=-", "--from0"];
        var place = (address.Host is null ? "" : address.Host + ":") + $"{address.Path}/{into}/";
        using var rsync = ProgramRun.Start("rsync", [.. way, .. which, .. arguments, "--secluded-args", "--", folder + "/", place],
            new KeyValuePair<string, string?>("LC_ALL", "C"));
        if (rsync is null)
            throw Failed("この機械に rsync がありません", "'rsync' cannot be run here; install it");
        var input = names is null ? [] : Encoding.UTF8.GetBytes(string.Concat(names.Select(name => name + '\0')));
        return await rsync.EndAsync(input, within, cancellation) switch
        {
            null => throw TooLong(within),
            (0, var output) => Encoding.UTF8.GetString(output),
            (NotConnected, _) => throw Failed($"ssh で {address.Host} に接続できませんでした", $"ssh did not connect to {address.Host}"),
            (NoSuchProgram, _) => throw Failed("公開先に rsync がありません", "rsync is missing there; install it"),
            (11, _) => throw Failed("公開先で書き込みに失敗しました（rsync の終了コード 11。空き容量と権限を確認してください）",
                "files could not be written there (rsync's exit code 11); look at the room and the permissions"),
            var (code, _) => throw Failed($"rsync が終了コード {code} で終わりました", $"rsync ended with exit code {code}"),
        };
    }

    public void Dispose() => waiting?.Dispose();

    public static TargetFailedException Failed(string japanese, string english) => new(TargetFault.Failed, new(japanese, english));

    private static TargetFailedException TooLong(TimeSpan within) =>
        Failed($"{within.TotalSeconds:0} 秒たっても終わりませんでした", $"it was not done after {within.TotalSeconds:0} s");

    private ProgramRun Start()
    {
        Runs++;
        string[] command = address.Host is null ? ["sh", "-s"] : [.. ssh, .. PortArguments(), "--", address.Host, "sh -s"];
        return ProgramRun.Start(command[0], command[1..]) ?? throw Failed($"この機械で {command[0]} を実行できません", $"'{command[0]}' cannot be run here; install it");
    }

    private string[] PortArguments() => address.Port is { } port ? ["-p", port.ToString(System.Globalization.CultureInfo.InvariantCulture)] : [];
}
