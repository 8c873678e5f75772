using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Jvn.Site.Targets.Tests.ObjectStorage;
using Xunit;

[assembly: AssemblyFixture(typeof(ObjectStoreServer))]

namespace Jvn.Site.Targets.Tests.ObjectStorage;

/// <summary>Ceph's object gateway with the store behind it, on this machine only and in memory: three processes that are up in two seconds. It starts when the
/// first test asks for it, and serves all of them.</summary>
public sealed class ObjectStoreServer : IAsyncDisposable
{
    public const string AccessKey = "JVNTESTACCESSKEY";
    public const string SecretKey = "jvn-test-secret-key-jvn-test-secret-key";

    private readonly string folder = Directory.CreateTempSubdirectory("jvn-store-").FullName;
    private readonly List<Process> processes = [];
    private readonly Lazy<Task<Uri>> start;
    private int buckets;

    public ObjectStoreServer()
    {
        start = new(StartAsync);
        AppDomain.CurrentDomain.ProcessExit += Kill;
    }

    /// <summary>Where it answers. Skips the test where it is not installed.</summary>
    public Task<Uri> AddressAsync()
    {
        foreach (var program in new[] { "ceph-mon", "ceph-osd", "radosgw" })
            Assert.SkipUnless(Path.Exists("/usr/bin/" + program), $"{program} is not installed; tests/install-tools installs it.");
        return start.Value;
    }

    /// <summary>A name that no test has had.</summary>
    public string NextBucket() => $"test-{Interlocked.Increment(ref buckets)}";

    /// <summary>Somebody else who has access, and may keep so many objects in a bucket of theirs.</summary>
    public async Task AddUserAsync(string name, string accessKey, string secretKey, int? mostObjects = null)
    {
        await AddressAsync();
        await AdminAsync("user", "create", "--uid=" + name, "--display-name=" + name, "--access-key=" + accessKey, "--secret=" + secretKey);
        if (mostObjects is { } most)
        {
            await AdminAsync("quota", "set", "--quota-scope=bucket", "--uid=" + name, $"--max-objects={most}");
            await AdminAsync("quota", "enable", "--quota-scope=bucket", "--uid=" + name);
        }
    }

    public ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= Kill;
        Kill(this, EventArgs.Empty);
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task<Uri> StartAsync()
    {
        foreach (var part in new[] { "mon", "osd", "rgw", "run" })
            Directory.CreateDirectory(Path.Combine(folder, part));
        var (monitor, gateway, cluster, disk) = (FreePort(), FreePort(), Guid.NewGuid(), Guid.NewGuid());
        await File.WriteAllTextAsync(Path.Combine(folder, "ceph.conf"), Configuration(cluster, monitor, gateway));
        await RunAsync("monmaptool", "--create", "--fsid", $"{cluster}", "--addv", "a", $"[v2:127.0.0.1:{monitor}]", Path.Combine(folder, "monmap"));
        await RunAsync("ceph-mon", "-i", "a", "--mkfs", "--monmap", Path.Combine(folder, "monmap"));
        processes.Add(Start("ceph-mon", "-i", "a", "-f"));
        await RunAsync("ceph", "osd", "new", $"{disk}");
        await RunAsync("ceph-osd", "-i", "0", "--mkfs", "--osd-uuid", $"{disk}");
        processes.Add(Start("ceph-osd", "-i", "0", "-f"));
        processes.Add(Start("radosgw", "-n", "client.rgw", "-f"));
        await AdminAsync("user", "create", "--uid=publisher", "--display-name=publisher", "--access-key=" + AccessKey, "--secret=" + SecretKey);
        var address = new Uri($"http://127.0.0.1:{gateway}");
        using var client = new HttpClient();
        for (var attempt = 0; attempt < 600; attempt++)
        {
            try
            {
                if ((await client.GetAsync(address)).IsSuccessStatusCode)
                    return address;
            }
            catch (HttpRequestException)
            {
                // Not yet.
            }

            await Task.Delay(50);
        }

        throw new InvalidOperationException($"radosgw does not start; see {folder}.");
    }

    // One of each, no copies, nobody to be kept out, no waiting for others to agree; and lists in many small pages.
    private string Configuration(Guid cluster, int monitor, int gateway) =>
        $$"""
        [global]
        fsid = {{cluster}}
        mon_host = v2:127.0.0.1:{{monitor}}
        mon_initial_members = a
        public_addr = 127.0.0.1
        cluster_addr = 127.0.0.1
        ms_bind_ipv6 = false
        auth_cluster_required = none
        auth_service_required = none
        auth_client_required = none
        ms_cluster_mode = crc
        ms_service_mode = crc
        ms_client_mode = crc
        ms_mon_cluster_mode = crc
        ms_mon_service_mode = crc
        ms_mon_client_mode = crc
        osd_pool_default_size = 1
        osd_pool_default_min_size = 1
        osd_pool_default_pg_num = 1
        osd_pool_default_pgp_num = 1
        osd_crush_chooseleaf_type = 0
        osd_op_num_shards = 1
        osd_op_num_threads_per_shard = 2
        osd_objectstore = memstore
        memstore_device_bytes = 17179869184
        mon_allow_pool_size_one = true
        paxos_propose_interval = 0.02
        paxos_min_wait = 0.01
        mon_data = {{folder}}/mon
        osd_data = {{folder}}/osd
        rgw_data = {{folder}}/rgw
        run_dir = {{folder}}/run
        log_file = {{folder}}/$name.log
        admin_socket =
        pid_file =
        rgw_frontends = beast endpoint=127.0.0.1:{{gateway}} tcp_nodelay=1
        rgw_thread_pool_size = 64
        rgw_dynamic_resharding = false
        rgw_run_sync_thread = false
        rgw_bucket_quota_ttl = 0
        rgw_max_listing_results = {{Environment.GetEnvironmentVariable("JVN_STORE_PAGE") ?? "7"}}
        debug_rgw = 0

        [mon.a]
        mon_addr = v2:127.0.0.1:{{monitor}}

        """;

    private Task AdminAsync(params IEnumerable<string> arguments) => RunAsync("radosgw-admin", ["-n", "client.rgw", .. arguments]);

    private async Task RunAsync(string program, params IEnumerable<string> arguments)
    {
        using var process = Start(program, arguments);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {process.ExitCode}; see {folder}.");
    }

    private Process Start(string program, params IEnumerable<string> arguments)
    {
        var configured = program == "monmaptool" ? arguments : ["-c", Path.Combine(folder, "ceph.conf"), .. arguments];
        var process = Process.Start(new ProcessStartInfo("/usr/bin/" + program, configured) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Kill(object? sender, EventArgs arguments)
    {
        foreach (var process in processes.Where(process => !process.HasExited))
            process.Kill();
    }
}
