using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary><c>src/deploy/capacity</c> weighs and serves a site as it is published, and does the arithmetic of the worst hour.</summary>
public sealed class CapacityTests : IDisposable
{
    private readonly PublishingPlace place = new();

    [Fact]
    public async Task The_worst_hour_is_reckoned_from_what_is_served()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/h2load"), "h2load is not installed; tests/install-tools installs it.");
        place.PutAdvisory("JVN#10000001", "2026-02-01T12:00:00+09:00");
        await Jvn.PublishedAsync(place, new FakeTimeProvider(PublishingPlace.Start));
        var (code, said) = await RunAsync(Path.Combine(place.Target, "current"), "seconds=1", "readers=3600", "peak=1", "feeds=0", "gb=1");
        Assert.True(code == 0, said);
        Assert.True(Regex.IsMatch(said, @"\| an advisory, TLS, HTTP/2, kept alive \| [1-9][0-9]* \| [0-9.]+[KMG]B/s \| [1-9][0-9]* \|"), said);
        var requests = double.Parse(Regex.Match(said, @"requests, bytes of a reader \| ([0-9.]+)").Groups[1].Value,
            System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(requests, 0.6 + 1 + 0.2 + 0.05 + 0.8, 20); // front page, advisory, row, feed, and at least a style sheet
        Assert.Contains($"in the busiest minute | {requests:0} requests/s", said); // a reader a second
    }

    [Theory]
    [InlineData(2, "there is no 'reader'", "reader=5")]
    [InlineData(2, "'readers=many' has no number", "readers=many")]
    public async Task A_slip_is_told(int expected, string words, string given)
    {
        place.Put("www/index.html", "x");
        var (code, said) = await RunAsync(place.Target, given);
        Assert.Equal(expected, code);
        Assert.Contains(words, said);
    }

    public void Dispose() => place.Dispose();

    private static async Task<(int Code, string Said)> RunAsync(params IEnumerable<string> arguments)
    {
        using var run = Process.Start(new ProcessStartInfo(Checkout.At("src", "deploy", "capacity"), arguments)
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var (results, errors) = (run.StandardOutput.ReadToEndAsync(), run.StandardError.ReadToEndAsync());
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (run.ExitCode, await results + await errors);
    }
}
