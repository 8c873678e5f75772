using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Jvn.Site.Targets.Tests.Hosts;

/// <summary>sshd of this machine's own on a loopback port, with keys of the test's own, and a client that knows no other settings.</summary>
internal sealed class SshServer : IAsyncDisposable
{
    private readonly string folder;
    private readonly Process process;

    private SshServer(string folder, Process process, int port)
    {
        this.folder = folder;
        this.process = process;
        Port = port;
        AppDomain.CurrentDomain.ProcessExit += Kill;
    }

    public int Port { get; }

    /// <summary>The client; a program to be run in place of <c>ssh</c>.</summary>
    public string Client => Path.Combine(folder, "ssh");

    public static async Task<SshServer> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("jvn-sshd-").FullName;
        foreach (var key in new[] { "host", "user" })
            await Programs.RunAsync("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", Path.Combine(folder, key));
        File.Copy(Path.Combine(folder, "user.pub"), Path.Combine(folder, "authorized"));
        if (Environment.IsPrivilegedProcess)
            Directory.CreateDirectory("/run/sshd"); // where sshd goes once somebody may not log in yet; the distribution makes it when the service starts
        for (var attempt = 1; ; attempt++)
        {
            var port = FreePort();
            await File.WriteAllLinesAsync(Path.Combine(folder, "sshd_config"),
            [
                $"ListenAddress 127.0.0.1:{port}", $"HostKey {folder}/host", $"AuthorizedKeysFile {folder}/authorized", $"PidFile {folder}/pid",
                "StrictModes no", "UsePAM no", "PasswordAuthentication no", "MaxStartups 100",
            ]);
            var server = Process.Start(new ProcessStartInfo(Programs.Find("sshd"), ["-D", "-e", "-f", Path.Combine(folder, "sshd_config")])
            {
                RedirectStandardError = true,
            })!;
            var errors = server.StandardError.ReadToEndAsync();
            if (!await AnswersAsync(server, port))
            {
                if (attempt == 3)
                    throw new InvalidOperationException($"sshd does not start:\n{await errors}");
                continue;
            }

            var known = (await File.ReadAllTextAsync(Path.Combine(folder, "host.pub"))).Split(' ');
            await File.WriteAllTextAsync(Path.Combine(folder, "known"), $"[127.0.0.1]:{port} {known[0]} {known[1]}\n");
            await File.WriteAllTextAsync(Path.Combine(folder, "config"),
                $"Host *\n  IdentityFile {folder}/user\n  IdentitiesOnly yes\n  UserKnownHostsFile {folder}/known\n  StrictHostKeyChecking yes\n");
            var started = new SshServer(folder, server, port);
            await File.WriteAllTextAsync(started.Client, $"#!/bin/sh\nexec {Programs.Find("ssh")} -F {folder}/config \"$@\"\n");
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(started.Client, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            return started;
        }
    }

    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= Kill;
        Kill(this, EventArgs.Empty);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static async Task<bool> AnswersAsync(Process server, int port)
    {
        for (var attempt = 0; attempt < 100 && !server.HasExited; attempt++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return true;
            }
            catch (SocketException)
            {
                await Task.Delay(50);
            }
        }

        return false;
    }

    private void Kill(object? sender, EventArgs ending)
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
    }
}
