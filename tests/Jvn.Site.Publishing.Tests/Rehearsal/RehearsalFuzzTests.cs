using System.Globalization;
using Jvn.Site.Cli;
using Jvn.Site.Embargo;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace Jvn.Site.Publishing.Tests.Rehearsal;

/// <summary>What the check accepts, publishing accepts, at every pending instant in order, each release on top of the one before; and no input ends in a fault
/// of the program.</summary>
public sealed class RehearsalFuzzTests
{
    /// <summary>Seeds are thrown one after the other from this one on.</summary>
    private static readonly int First = FromEnvironment("JVN_FUZZ_SEED", 1);

    [Fact]
    public Task Two_hundred_folders_thrown_by_chance() => RunAsync(FromEnvironment("JVN_FUZZ_INPUTS", 200));

    [Fact(Explicit = true)]
    public Task Two_thousand_folders_thrown_by_chance() => RunAsync(FromEnvironment("JVN_FUZZ_INPUTS", 2000));

    private static async Task RunAsync(int count)
    {
        var (accepted, releases) = (0, 0);
        await Parallel.ForEachAsync(Enumerable.Range(First, count), TestContext.Current.CancellationToken, async (seed, _) =>
        {
            using var place = new PublishingPlace();
            new RandomFolder(new Dice(seed)).Put(place);
            var input = SiteInput.Read(place.Input);
            var findings = input.FindingsFrom(PublishingPlace.Start, PublishingPlace.Start);
            var errors = findings.ForCheck.Where(finding => finding.IsError).Select(finding => $"{finding.Diagnostic.Location} {finding.Diagnostic.Rule.Id}")
                .ToList();
            if (errors.Count == 0)
                Interlocked.Increment(ref accepted);

            foreach (var instant in input.PendingAfter(PublishingPlace.Start).Prepend(PublishingPlace.Start))
            {
                var (exit, output) = await Jvn.PublishAsync(place, new FakeTimeProvider(instant));
                Interlocked.Increment(ref releases);
                if (errors.Count == 0)
                    Assert.True(exit == ExitCode.Done,
                        $"JVN_FUZZ_SEED={seed}: the check accepts it; at {instant:O} publishing ends with {exit}:\n{output}\n{Whole(place)}");
                else if (exit != ExitCode.Done)
                    return; // refused, and the check has said so
            }
        });

        // Else it would show nothing.
        Assert.True(accepted > count / 20, $"only {accepted} of {count} were accepted");
        TestContext.Current.SendDiagnosticMessage($"{count} folders, {accepted} accepted, {releases} times published");
    }

    private static string Whole(PublishingPlace place) => string.Concat(
        Directory.EnumerateFiles(place.Input, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => $"-- {Path.GetRelativePath(place.Root, file)} --\n{File.ReadAllText(file)}\n"));

    private static int FromEnvironment(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
