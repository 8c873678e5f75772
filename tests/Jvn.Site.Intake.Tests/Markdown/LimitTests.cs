using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Markdown;
using Xunit;

namespace Jvn.Site.Intake.Tests.Markdown;

/// <summary>No text makes the parser work long, hold much or go deep. Every text is parsed on a stack of half a megabyte.</summary>
public sealed class LimitTests
{
    private const int SmallStack = 512 * 1024;
    private const int ThreadProcessorTime = 3; // CLOCK_THREAD_CPUTIME_ID
    private const int Whole = 256 * 1024;

    public static TheoryData<string, string> Hostile => new()
    {
        { Lines("[a](", 50_000), "JVN4012" },
        { Lines("![[[", 50_000), "JVN4012" },
        { Lines("[a](b (c ", 25_000), "JVN4012" },
        { Lines("*a **b ", 30_000), "JVN4012" },
        { Lines("**x** _y_ ", 4_000), "JVN4012" },
        { Lines("a<?", 80_000), "JVN4012" },
        { Lines("` `` ", 40_000), "JVN4012" },
        { Repeat("[a](b (c\n*\n", 1_500), "JVN4012" },
        { Repeat("[a](b (c\n    >\n", 1_500), "JVN4012" },
        { Repeat("[a](b (c\n> a\n>     >\n", 1_500), "JVN4012" },
        { Repeat("[a](b (c\n    - a\n", 1_500), "JVN4012" },
        { "<!--\n```\n-->\n" + Lines("[a](b (c ", 25_000), "JVN4012" },
        { " ```\n```\n" + Lines("[a](b (c ", 25_000), "JVN4012" },
        { "- x\n\n  ```\n  ```\n```\nx\n```\n" + Lines("[a](b (c ", 25_000), "JVN4012" },
        { "|" + Repeat("a|", 4_000) + "\n|" + Repeat("-|", 4_000) + "\n" + Repeat("|a|\n", 5_000), "JVN4006" },
        { Repeat("|a|b|\n", 1) + "|-|-|\n" + Repeat("|a|b|\n", 3_000), "JVN4007" },
        { string.Concat(Enumerable.Range(0, 501).Select(i => $"[{i}]: https://x.example/\n")), "JVN4008" },
        { "[a]: https://x.example/" + new string('a', 2_050), "JVN4009" },
        { "[a]: https://x.example/" + new string('a', 2_000) + "\n\n" + Repeat("[a]\n\n", 3_000), "JVN4010" },
        { Repeat("> ", 17) + "a", "JVN4011" },
        { Repeat("> ", 4_000) + "a", "JVN4011" },
        { string.Concat(Enumerable.Range(0, 17).Select(i => new string(' ', i * 2) + "- a\n")), "JVN4011" },
        { string.Concat(Enumerable.Range(0, 400).Select(i => new string(' ', i * 2) + "- a\n")), "JVN4011" },
        { Repeat("*a ", 17) + "b" + Repeat(" c*", 17), "JVN4011" },
        { Repeat("![", 17) + "a" + Repeat("](fig.png)", 17), "JVN4011" },
        { Repeat("あ", 8 * 1024 / 3 + 1), "JVN4005" },
        { Repeat("あ\n", Whole / 4 + 1), "JVN4004" },
        { Repeat("|" + Repeat("|", 62) + "\n|" + Repeat(":-:|", 62) + "\n" + Repeat("|" + Repeat("|", 62) + "\n", 70) + "\n", 50), "JVN4013" },
    };

    public static TheoryData<string> Heavy => new()
    {
        Blocks("[a](", 1_000), Blocks("[", 1_000), Blocks("![", 1_000), Blocks("[a](b (c ", 1_000), Blocks("a*", 1_000), Blocks("**x** _y_ ", 250),
            Blocks("a`", 4_000),
        Blocks("a<?", 200), Blocks("[a]*b_", 500), Repeat("<\n", Whole / 2), Repeat("&\n", Whole / 2), Repeat("> a\n\n", Whole / 5), Repeat("- a\n", Whole / 4),
        Repeat("|a|\n|-|\n\n", Whole / 9), "[a](b (\n" + Repeat("[a](b (\n", 999) + Repeat("c\n", Whole / 2 - 4_000),
        string.Concat(Enumerable.Range(1, 690).Select(i => new string('`', i) + " \n")),
    };

    [Theory]
    [MemberData(nameof(Hostile), DisableDiscoveryEnumeration = true)]
    public void A_text_over_a_limit_is_refused_by_the_rule_that_names_it(string text, string id)
    {
        var bag = new DiagnosticBag();
        var worked = OnSmallStack(() => Assert.True(AdvisoryMarkdown.ParseComment(new MarkdownSource("a.md", text, 1), bag).Html.IsEmpty));
        Assert.Contains(bag.Sorted(), finding => finding.Rule.Id == id);
        Assert.InRange(worked, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Theory]
    [MemberData(nameof(Heavy), DisableDiscoveryEnumeration = true)]
    public void The_heaviest_texts_within_the_limits_end_soon(string text)
    {
        var allocated = 0L;
        var worked = OnSmallStack(() =>
        {
            AdvisoryMarkdown.ParseComment(new MarkdownSource("a.md", text, 1), new DiagnosticBag());
            allocated = GC.GetAllocatedBytesForCurrentThread();
        });

        // Half a second on a machine of today; the test must also hold on a slow one.
        Assert.InRange(worked, TimeSpan.Zero, TimeSpan.FromSeconds(10));
        Assert.InRange(allocated, 1, 256L * 1024 * 1024);
    }

    [Fact]
    public void The_message_names_what_was_measured_and_what_is_allowed()
    {
        var bag = new DiagnosticBag();
        MarkdownCases.Body("## 概要\n\n" + Lines("[a](", 1_001), bag);
        var finding = Assert.Single(bag.Sorted());
        Assert.Equal("One block of lines has 1001 of the signs '[', more than the limit of 1000.", finding.Message(DiagnosticLanguage.English));
        Assert.Equal(3, finding.Location.Line);
    }

    [Theory]
    [InlineData("```\n", "```\n")]
    [InlineData("~~~~ log\n", "~~~~\n")]
    public void Code_may_hold_as_many_signs_as_it_likes(string open, string close) =>
        Assert.StartsWith("<pre>", MarkdownCases.Html(open + Lines("p[*q] `", 5_000) + "\n" + close), StringComparison.Ordinal);

    [Fact]
    public void A_rule_across_the_page_is_not_nesting() => Assert.Equal("<hr />", MarkdownCases.Html("\n" + Repeat("- ", 40)));

    // A stack that is too small ends the process. What is returned is how long a processor worked, which does not depend on what else the machine does.
    private static TimeSpan OnSmallStack(Action parse)
    {
        var (failure, worked) = ((Exception?)null, TimeSpan.Zero);
        var thread = new Thread(
            () =>
            {
                failure = Record.Exception(parse);
                Assert.Equal(0, ClockGetTime(ThreadProcessorTime, out var time));
                worked = TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000);
            },
            SmallStack);
        thread.Start();
        thread.Join();
        if (failure is not null)
            ExceptionDispatchInfo.Throw(failure);
        return worked;
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ClockGetTime(int clock, out TimeOfClock time);

    private static string Repeat(string unit, int times) => string.Concat(Enumerable.Repeat(unit, times));

    private static string Lines(string unit, int times) => string.Concat(Enumerable.Range(1, times).Select(i => i % 40 == 0 ? unit + "\n" : unit));

    // As many paragraphs as fit, each exactly as full as it may be.
    private static string Blocks(string unit, int times)
    {
        var block = Lines(unit, times).TrimEnd() + "\n\n";
        return Repeat(block, Whole / block.Length);
    }

    private readonly record struct TimeOfClock(long Seconds, long Nanoseconds);
}
