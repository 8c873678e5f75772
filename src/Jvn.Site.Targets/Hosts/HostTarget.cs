using System.Text;
using System.Text.RegularExpressions;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;

namespace Jvn.Site.Targets.Hosts;

/// <summary>A directory on this machine or on another one, with the layout of a publisher's own folder: a web server's root is <c>current</c> in it. A
/// release is put together in a folder that only its owner can enter, of links to what is there already, and shown by one rename.</summary>
public sealed partial class HostTarget : ITarget
{
    private static readonly TimeSpan Short = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Long = TimeSpan.FromHours(1);

    private readonly HostScripts scripts;
    private readonly HostShell shell;
    private ShownRelease? prepared;

    public HostTarget(HostAddress address)
        : this(address, ssh: "ssh")
    {
    }

    internal HostTarget(HostAddress address, string ssh)
    {
        scripts = new HostScripts(address.Path);
        shell = new HostShell(address, ssh);
        Name = address.ToString();
    }

    public string Name { get; }

    public async Task<TargetMarker?> LookAsync(CancellationToken cancellation)
    {
        var (code, output) = await shell.RunAsync(scripts.Look(), Short, cancellation);
        return code switch
        {
            0 => output.Length == 0 ? null : TargetJson.Read(output),
            HostScripts.Foreign => throw new TargetFailedException(TargetFault.Foreign, new(
                $"公開用でないもの（{Entry(output)}）が入っています。空のディレクトリを指定してください",
                $"it holds something that no publisher put there ({Entry(output)}); name an empty directory")),
            HostScripts.NoMarker => throw new TargetFailedException(TargetFault.Foreign, new(
                "current と private/markers の内容が合いません。どちらかが手で変更または削除されています",
                "its link 'current' and what lies in private/markers do not fit together; somebody changed or removed one of them by hand")),
            _ => throw Ended(code),
        };
    }

    public async Task<TargetWork> PrepareAsync(ReleaseParcel parcel, TargetMarker? found, CancellationToken cancellation)
    {
        var runs = shell.Runs;
        await RunAsync(scripts.Begin(parcel.Release), Short, cancellation);
        var changed = Changed(parcel, found);
        string[] usual = ["--times", "--perms", "--chmod=D755,F644", "--stats", "--no-human-readable"];
        string[] links = found?.Shown is { } shown ? [$"--link-dest=../../releases/{HostScripts.NameOf(shown)}"] : [];

        // Size and time do not tell two files apart. Where it is known which ones differ, only those are compared by their bytes.
        var whole = await BringAsync(parcel, [.. usual, .. links, .. changed is null ? ["--checksum"] : Array.Empty<string>()], null, cancellation);
        var rest = changed is null ? TargetWork.None : await BringAsync(parcel, [.. usual, "--checksum"], Named(parcel, changed), cancellation);
        await RunAsync(scripts.Verify(parcel.Release, changed is null ? null : Lines(parcel, changed)), Long, cancellation);
        prepared = parcel.Release;
        shell.Connect();
        return whole + rest with { Requests = shell.Runs - runs };
    }

    public async Task<TargetWork> ShowAsync(ReleaseParcel parcel, TargetMarker? found, Action readable, CancellationToken cancellation)
    {
        var runs = shell.Runs;
        var work = prepared == parcel.Release ? TargetWork.None : await PrepareAsync(parcel, found, cancellation);
        await RunAsync(scripts.Switch(parcel.Marker), Short, cancellation);
        readable();
        prepared = null;
        await RunAsync(scripts.Prune(parcel.Marker, parcel.Kept), Long, cancellation);
        return work with { Requests = shell.Runs - runs };
    }

    public ValueTask DisposeAsync()
    {
        shell.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<TargetWork> BringAsync(ReleaseParcel parcel, string[] arguments, IEnumerable<string>? names, CancellationToken cancellation)
    {
        var said = await shell.BringAsync(parcel.Files.Directory, HostScripts.Staging(parcel.Release), arguments, names, Long, cancellation);
        return new TargetWork((int)Number(Sent().Match(said)), Number(SentBytes().Match(said)), 0);
    }

    private async Task RunAsync(string script, TimeSpan within, CancellationToken cancellation)
    {
        if (await shell.RunAsync(script, within, cancellation) is { Code: not 0 } ended)
            throw Ended(ended.Code);
    }

    // Null when nobody knows what is there, or nothing is.
    private static IReadOnlyCollection<string>? Changed(ReleaseParcel parcel, TargetMarker? found) =>
        found?.Shown is not { } shown || parcel.Earlier(shown)?.Hashes is not { } old ? null
            : [.. parcel.Sums.Hashes.Where(file => !old.TryGetValue(file.Key, out var hash) || hash != file.Value).Select(file => file.Key)];

    // With their compressed copies, the list of hashes and its signature; as rsync wants them.
    private static IEnumerable<string> Named(ReleaseParcel parcel, IReadOnlyCollection<string> changed) => changed
        .SelectMany(address => new[] { address, address + CompressedCopies.BrotliEnding, address + CompressedCopies.GZipEnding })
        .Concat(new[] { HashList.Address, HashList.SignatureAddress }
            .SelectMany(address => new[] { address, address + CompressedCopies.BrotliEnding, address + CompressedCopies.GZipEnding }))
        .Where(parcel.Files.Contains)
        .Select(address => address[1..]);

    private static string Lines(ReleaseParcel parcel, IEnumerable<string> changed)
    {
        var lines = new StringBuilder();
        foreach (var address in changed)
            lines.Append($"{parcel.Sums.Hashes[address]}  ").Append(address, 1, address.Length - 1).Append('\n');
        return lines.ToString();
    }

    private static long Number(Match match) =>
        match.Success ? long.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 0;

    // What a script printed of the one entry that it stopped at.
    private static string Entry(byte[] output) => Encoding.UTF8.GetString(output).Trim();

    private static TargetFailedException Ended(int code) => code switch
    {
        HostScripts.NoSwitch => HostShell.Failed("リンク current を一度に置き換えられません。権限と、mv -T か mv -h が使えるかを確認してください",
            "its link 'current' could not be replaced in one step; look at the permissions, and whether its 'mv' knows -T or -h"),
        HostScripts.OtherBytes => HostShell.Failed("届いたファイルの内容が送ったものと違います", "files arrived otherwise than they were sent"),
        _ => HostShell.Failed($"公開先での処理が終了コード {code} で終わりました。空き容量と権限を確認してください",
            $"a step there ended with exit code {code}; look at the room and the permissions"),
    };

    [GeneratedRegex(@"^Number of regular files transferred: (\d+)", RegexOptions.Multiline)]
    private static partial Regex Sent();

    [GeneratedRegex(@"^Total transferred file size: (\d+)", RegexOptions.Multiline)]
    private static partial Regex SentBytes();
}
