using Xunit;
using static Jvn.Site.Embargo.Tests.Editing.EditedInput;

namespace Jvn.Site.Embargo.Tests.Editing;

/// <summary>How the commands end that change the input: 3 where the input as it stands speaks against it, 2 where the command line does. Nothing is changed by
/// either.</summary>
public sealed class ExitCodeTests : IDisposable
{
    private static readonly string[] Elsewhere = ["new", "advisory", "--title", "題"];
    private readonly EditedInput input = new();

    public ExitCodeTests()
    {
        input.Put("case-1.md", Advisory());
        input.Put("case-2.md", Advisory().Replace("87654321", "11111111", StringComparison.Ordinal));
        input.Put("case-2.next.md", Advisory(Revised, history: $"{{at: {Revised}, text: 更新}}").Replace("87654321", "11111111", StringComparison.Ordinal));
        input.Put("case-2.en.md", "---\ntitle: Title\n---\n## Overview\n\nx\n\n## Products Affected\n## Description\n## Impact\n## Solution\n\nx\n\n" +
            "## JPCERT/CC Addendum\n## Vulnerability Analysis by JPCERT/CC\n## Credit\n");
    }

    public void Dispose() => input.Dispose();

    /// <summary>Each with what it says, before the release or after it.</summary>
    public static TheoryData<string, bool, string[]> Refusals { get; } = new()
    {
        { "JVN8005", false, ["new", "revision", Id, "--text", "更新"] },
        { "JVN8006", true, ["new", "revision", "case-2", "--text", "更新"] },
        { "JVN8006", true, ["new", "translation", "JVN#11111111", "--title", "Title", "--release-at", "2027-06-20T12:00:00+09:00"] },
        { "JVN8006", false, [.. Elsewhere, "--name", "case-1"] },
        { "JVN8006", false, [.. Elsewhere, "--id", Id] },
        { "JVN8006", false, ["new", "notice", "--title", "題", "--vendor", "acme", "--attempt", "2027-01-02:email", "--name", "case-1"] },
        { "JVN8006", false, ["new", "vendor", "--name", "試験", "--key", "acme"] },
        { "JVN5001", true, ["postpone", Id, "--to", "2028-01-01T12:00:00+09:00"] },
        { "JVN5001", true, ["release-now", Id, "--reason", "理由"] },
        { "JVN5002", false, ["withdraw", Id, "--reason", "理由"] },
        { "JVN5002", false, ["withdraw", Id, "--emergency", "--reason", "理由"] },
        { "JVN5002", false, ["correct", Id, "--note", "誤字"] },
        { "JVN8001", true, ["promote", Id] },
        { "JVN8001", true, ["status", "set", Id, "acme", "vulnerable", "--revision"] },
        { "JVN8002", false, ["promote", "case-2"] },
        { "JVN8004", false, ["rename", Id] },
    };

    public static TheoryData<string, string[]> Mistakes { get; } = new()
    {
        { "an advisory that is not there", ["new", "revision", "JVN#00000000", "--text", "更新"] },
        { "the same for a translation", ["new", "translation", "JVN#00000000", "--title", "Title"] },
        { "an identifier that is none", [.. Elsewhere, "--id", "JVN#1"] },
        { "a key that is none", ["new", "vendor", "--name", "試験", "--key", "Not A Key"] },
        { "a day that is none", ["postpone", Id, "--to", "2027-02-30"] },
        { "no reason", ["release-now", Id] },
        { "another that is not there", ["withdraw", "JVN#00000000", "--reason", "理由"] },
        { "no words", ["correct", Id, "--note", " "] },
        { "nothing to fold in", ["promote", "JVN#00000000"] },
        { "no such name", ["rename", "case-9"] },
        { "no such status", ["status", "set", Id, "acme", "maybe"] },
        { "no such vendor", ["status", "set", Id, "nobody", "vulnerable"] },
        { "no such history", ["history", "add", "JVN#00000000", "更新"] },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task What_the_input_speaks_against_is_refused(string finding, bool isOut, string[] arguments) =>
        await input.Unchanged(3, $"error {finding}: ", isOut && finding != "JVN8002" ? After : Before, arguments);

    /// <summary>No more than the code is told where others read.</summary>
    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_refusal_tells_a_shared_log_nothing_but_its_code(string finding, bool isOut, string[] arguments)
    {
        if (arguments.Intersect(["--name", "--id", "--key"]).Any() && arguments[0] == "new")
            return; // of those the next test speaks
        var outcome = await input.Unchanged(3, finding, isOut ? After : Before, [.. arguments, "--redact"]);
        Assert.Equal($"withheld-1: error {finding}\n", outcome.Results);
        Assert.Equal("", outcome.Errors);
    }

    /// <summary>Whether a name is taken is not told: the answer is the same for one that is and one that is not.</summary>
    [Theory]
    [InlineData("advisory", "--name", "case-1", "case-9")]
    [InlineData("advisory", "--id", Id, "JVN#00000000")]
    [InlineData("notice", "--name", "case-1", "case-9")]
    [InlineData("vendor", "--key", "acme", "new-one")]
    public async Task Under_redaction_nothing_is_told_of_a_name(string kind, string option, string taken, string free)
    {
        string[] begun = kind == "vendor" ? ["new", "vendor", "--name", "試験"]
            : ["new", kind, "--title", "題", .. kind == "notice" ? new[] { "--vendor", "acme", "--attempt", "2027-01-02:email" } : []];
        var one = await input.Unchanged(2, "--redact", Before, [.. begun, option, taken, "--redact"]);
        Assert.Equal(one, await input.Unchanged(2, "--redact", Before, [.. begun, option, free, "--redact"]));
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task What_cannot_be_meant_is_wrong_usage(string what, string[] arguments) =>
        Assert.True((await input.Unchanged(2, "jvn: ", Before, arguments)).Results.Length == 0, what);

    [Fact]
    public async Task A_sealed_advisory_is_not_changed()
    {
        input.Work.Put("input/advisories/case-3.md.asc", "-----BEGIN PGP MESSAGE-----\n\nx\n-----END PGP MESSAGE-----\n");
        await input.Unchanged(3, "error JVN8007: ", Before, "new", "translation", "case-3", "--title", "Title");
        var redacted = await input.Unchanged(2, "no readable advisory", Before, "new", "translation", "case-3", "--title", "Title", "--redact");
        Assert.Equal(redacted, await input.Unchanged(2, "no readable advisory", Before, "new", "translation", "case-4", "--title", "Title", "--redact"));
    }
}
