using System.Diagnostics;
using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;
using Xunit;

namespace Jvn.Site.Targets.Tests.ObjectStorage;

/// <summary>The program as an operator runs it, with credentials of its environment. <c>JVN_PROGRAM</c> names another one than that of the checkout, such as
/// the one that is installed.</summary>
public sealed class PublishToBucketTests(ObjectStoreServer server) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("jvn-bucket-");

    private string Input
    {
        get
        {
            var few = Path.Combine(folder.FullName, "input");
            FolderCopy.Make(Checkout.At("input", "vendors"), Path.Combine(few, "vendors"));
            FolderCopy.Make(Checkout.At("input", "advisories", "2005"), Path.Combine(few, "advisories", "2005"));
            File.Copy(Checkout.At("input", "site.yml"), Path.Combine(few, "site.yml"));
            return few;
        }
    }

    [Fact]
    public async Task One_run_brings_the_site_into_buckets_in_either_way_of_switching()
    {
        await using var inOrder = await BucketBench.StartAsync(server, isPointed: false);
        await using var pointed = await BucketBench.StartAsync(server, isPointed: true);
        var own = Path.Combine(folder.FullName, "own");
        var (exit, said) = await PublishAsync(ObjectStoreServer.SecretKey, own, inOrder, pointed);
        Assert.True(exit == 0, said);

        var site = FinishedTree.Open(Path.Combine(own, "current"));
        Assert.True(site.Contains(HashList.Address));
        foreach (var address in site.Addresses)
        {
            Assert.Equal(site.Read(address), await inOrder.ReadAsync(address));
            Assert.Equal(site.Read(address), await pointed.ReadAsync(address));
        }
    }

    [Fact]
    public async Task Credentials_that_the_store_refuses_are_said_and_are_not_shown()
    {
        await using var bench = await BucketBench.StartAsync(server, isPointed: true);
        var (exit, said) = await PublishAsync("another-secret-key-of-forty-letters-0000", Path.Combine(folder.FullName, "own"), bench);
        Assert.Equal(4, exit);
        Assert.Contains("JVN7071", said);
        Assert.DoesNotContain("another-secret-key", said);
        Assert.DoesNotContain(ObjectStoreServer.AccessKey, said);
        Assert.Empty(await bench.NamesAsync());
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task<(int Exit, string Said)> PublishAsync(string secret, string own, params IEnumerable<BucketBench> buckets)
    {
        string[] program = Environment.GetEnvironmentVariable("JVN_PROGRAM") is { } other ? [other] : ["dotnet", BuiltProgram.Path];
        var start = new ProcessStartInfo(program[0], [
            .. program[1..], "publish", "--input", Input, "--theme", Checkout.At("theme"), "--trust-clock", "--lang", "en",
            "--to", own, .. buckets.SelectMany(bench => new[] { "--to", bench.Address.ToString() }),
        ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["AWS_ACCESS_KEY_ID"] = ObjectStoreServer.AccessKey;
        start.Environment["AWS_SECRET_ACCESS_KEY"] = secret;
        start.Environment["AWS_ENDPOINT_URL_S3"] = buckets.First().Address.Endpoint!.ToString();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await errors);
    }
}
