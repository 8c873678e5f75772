using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Scale;

/// <summary>Measures, and judges nothing: <c>check</c> and <c>build</c> at n, 2n and, for <c>check</c>, with everything pending; <c>publish</c> of everything,
/// of one advisory more, and of nothing new.</summary>
/// <remarks><c>JVN_SCALE</c> sets n; 3,500 advisories, which have 27,000 vendor rows, if it is not set.</remarks>
public sealed class ScaleMeasurement(ITestOutputHelper output)
{
    private static readonly DateTimeOffset Now = new(2027, 6, 1, 12, 0, 0, TimeSpan.FromHours(9));

    private static int Advisories => int.Parse(Environment.GetEnvironmentVariable("JVN_SCALE") ?? "3500");

    [Fact(Explicit = true)]
    public async Task Check_with_fifty_pending()
    {
        foreach (var advisories in new[] { Advisories, Advisories * 2 })
            await Measure("check", advisories, pending: 50);
    }

    [Fact(Explicit = true)]
    public async Task Check_with_everything_pending()
    {
        foreach (var advisories in new[] { Advisories / 4, Advisories / 2, Advisories })
            await Measure("check", advisories, pending: advisories);
    }

    [Fact(Explicit = true)]
    public async Task Build()
    {
        foreach (var advisories in new[] { Advisories, Advisories * 2 })
            await Measure("build", advisories, pending: 50);
    }

    [Fact(Explicit = true)]
    public async Task Publish()
    {
        foreach (var advisories in new[] { Advisories, Advisories * 2 })
        {
            using var work = new Workplace();
            var now = DateTimeOffset.UtcNow.ToOffset(TimeSpan.FromHours(9));
            LargeInput.Write(work, advisories, pending: 50, now);
            string[] publish = ["publish", "--input", "input", "--theme", Workplace.Theme, "--to", "www", "--trust-clock"];
            await Measure($"publish of {advisories:N0} advisories", work, publish);
            LargeInput.Add(work, advisories, now);
            await Measure("of one more", work, publish);
            await Measure("of nothing new", work, publish);
        }
    }

    private async Task Measure(string command, int advisories, int pending)
    {
        using var work = new Workplace();
        var rows = LargeInput.Write(work, advisories, pending, Now);
        string[] place = command == "build" ? ["--output", "output", "--theme", Workplace.Theme] : [];
        await Measure($"{command}: {advisories:N0} advisories, {rows:N0} rows, {pending:N0} pending", work,
            [command, "--input", "input", .. place, "--as-of", "2027-06-01T12:00:00+09:00"]);
    }

    private async Task Measure(string what, Workplace work, string[] arguments)
    {
        var child = await Child.RunAsync(work.Root, TimeSpan.FromMinutes(20), new Dictionary<string, string>(), "dotnet",
            [Child.Program, .. arguments, "--lang", "en"]);
        output.WriteLine($"{what}: {child.Time.TotalSeconds:0.0} s, {child.Peak / 1048576} MiB, exit {child.Outcome.Code}, {child.Outcome.Lines.Count():N0} " +
            $"lines; {child.Outcome.Lines.FirstOrDefault()} {child.Outcome.Errors}");
    }
}
