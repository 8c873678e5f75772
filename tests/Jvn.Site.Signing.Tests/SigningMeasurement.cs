using System.Diagnostics;
using Jvn.Site.Signing.Tests.Keys;
using Xunit;

namespace Jvn.Site.Signing.Tests;

/// <summary>Measures, and judges nothing: how much quicker it is to take a signature over than to make it. Run it by hand: <c>-explicit only -class
/// '*SigningMeasurement'</c>.</summary>
public sealed class SigningMeasurement(ITestOutputHelper output)
{
    private const int Documents = 100;
    private const int Size = 20_000;

    [Theory(Explicit = true)]
    [InlineData("ed25519")]
    [InlineData("rsa4096")]
    public async Task Making_and_taking_over(string algorithm)
    {
        using var gnuPg = new GnuPg();
        await gnuPg.MakeKeyAsync(algorithm);
        var now = TimeProvider.System.GetUtcNow();
        var key = SigningKey.Load(await gnuPg.ExportAsync(), null, new("key"), now, new())!;
        var documents = Enumerable.Range(0, Documents).Select(number => Enumerable.Repeat((byte)number, Size).ToArray()).ToList();
        key.Sign(documents[0], now, key.Public);

        var watch = Stopwatch.StartNew();
        var signatures = documents.Select(document => key.Sign(document, now, key.Public)).ToList();
        var making = watch.Elapsed;
        watch.Restart();
        Assert.All(documents.Zip(signatures), pair => Assert.True(key.WouldSignAs(pair.Second, pair.First, now, key.Public)));
        output.WriteLine($"{algorithm}: {Documents} documents of {Size} bytes: made in {making.TotalMilliseconds:0} ms, taken over in " +
            $"{watch.Elapsed.TotalMilliseconds:0} ms, {making / watch.Elapsed:0.0} times as quick");
    }
}
