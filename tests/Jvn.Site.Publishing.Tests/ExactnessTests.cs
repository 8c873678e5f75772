using System.Globalization;
using System.Text.Json;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>How soon after its instant a release comes out, over fifty of them. Measured by hand on a machine that does nothing else: <c>-explicit only -class
/// '*ExactnessTests' -diagnostics</c>.</summary>
public sealed class ExactnessTests : IDisposable
{
    private const int Waits = 50;
    private static readonly TimeSpan Apart = TimeSpan.FromSeconds(5);

    private readonly PublishingPlace place = new();

    [Fact(Explicit = true)]
    public async Task Fifty_releases_come_out_in_the_second_that_their_instant_begins()
    {
        var first = DateTimeOffset.FromUnixTimeSeconds(DateTimeOffset.UtcNow.ToUnixTimeSeconds() + 10);
        var instants = Enumerable.Range(0, Waits).Select(number => first + (number * Apart)).ToList();
        foreach (var (number, instant) in instants.Index())
            place.PutAdvisory($"JVN#{10000001 + number}", Published.JapanTime.Rfc3339(instant));
        var (exit, output) = await Jvn.PublishAsync(place, TimeProvider.System, wait: (Waits + 3) * Apart, keep: 3);
        Assert.True(exit == Cli.ExitCode.Done, output);

        var receipts = Directory.EnumerateFiles(Path.Combine(place.Target, "receipts"))
            .Select(file => JsonSerializer.Deserialize(File.ReadAllBytes(file), PublishingJson.Default.Receipt)!)
            .Where(receipt => receipt.Due is not null)
            .OrderBy(receipt => receipt.Release)
            .ToList();
        Assert.Equal(instants, receipts.Select(receipt => receipt.Due!.Value));
        var late = receipts.Select(receipt => (receipt.Switched - receipt.Due!.Value).TotalMilliseconds).Order().ToList();
        TestContext.Current.SendDiagnosticMessage(string.Create(
            CultureInfo.InvariantCulture,
                $"{Waits} waits: {late.Count(after => after < 0)} early; after the instant: median {late[Waits / 2]:0.0} ms, worst {late[^1]:0.0} ms"));
        Assert.True(late[0] >= 0);
    }

    public void Dispose() => place.Dispose();
}
