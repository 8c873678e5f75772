using System.Globalization;
using Jvn.Site.Output.Integrity;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>Eight readers without a pause, and a new release every second: no error, no mixture.</summary>
/// <remarks><c>JVN_LOAD_SWAPS</c> says how many; <c>tests/crash-proof</c> sets it.</remarks>
public sealed class LoadTests : IDisposable
{
    private readonly PublishingPlace place = new();
    private readonly string server = Directory.CreateTempSubdirectory("jvn-nginx-").FullName;

    [Fact]
    public async Task Every_answer_is_a_whole_file_of_a_whole_release()
    {
        Assert.SkipUnless(File.Exists("/usr/sbin/nginx"), "nginx is missing; tests/install-tools installs it");
        var swaps = int.Parse(Environment.GetEnvironmentVariable("JVN_LOAD_SWAPS") ?? "6", CultureInfo.InvariantCulture);
        await PublishAsync(1);
        await using var nginx = await NginxServer.StartAsync(Path.Combine(place.Target, "current"), server);
        await using var readers = new Reader(nginx.Address, connections: 8);
        for (var number = 2; number <= swaps + 1; number++)
        {
            var second = Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
            await PublishAsync(number);
            await second;
        }

        var sums = Directory.EnumerateFiles(Path.Combine(place.Target, "private", "records"), "*.sums")
            .Select(file => HashList.TryParse(File.ReadAllBytes(file))!).ToList();
        var faults = await readers.FaultsAsync(sums);
        Assert.True(faults is [], string.Join('\n', faults.Take(20)));
        Assert.Equal(swaps + 1, sums.Count);
        TestContext.Current.SendDiagnosticMessage($"{swaps} swaps, {readers.Answers} answers, all of them whole");
    }

    public void Dispose()
    {
        place.Dispose();
        Directory.Delete(server, recursive: true);
    }

    private async Task PublishAsync(int number)
    {
        place.PutAdvisory($"JVN#{10000000 + number}", "2026-02-01T12:00:00+09:00");
        var (exit, output) = await Jvn.PublishAsync(place, TimeProvider.System, keep: 1_000_000);
        Assert.True(exit == Cli.ExitCode.Done, output);
    }
}
