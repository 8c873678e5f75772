using System.Diagnostics;
using Jvn.Site.Embargo.Tests.Editing;
using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Replies;

/// <summary>A mail that is not beyond doubt changes nothing, is refused as what it is, in little time, and nothing of it gets anywhere.</summary>
public sealed class HostileReplyTests : IDisposable
{
    private const string Canary = "CANARY-7f3a";
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(20);
    private readonly ReplyPlace place = new();

    public static TheoryData<string> Names => [.. HostileReplies.All.Keys];

    public void Dispose() => place.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public async Task It_is_refused(string name)
    {
        var (finding, words, make) = HostileReplies.All[name];
        var mail = place.Put("a.eml", make(place));
        var watch = Stopwatch.StartNew();
        var outcome = await place.Refused(EditedInput.Before, words, mail);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, MostTime);
        Assert.Contains($"JVN{finding[3..]}:", outcome.Results, StringComparison.Ordinal);
        Assert.Contains("0 taken over, 0 known, 1 refused", outcome.Results, StringComparison.Ordinal);
        var redacted = await place.Refused(EditedInput.Before, finding, "--redact", mail);
        Assert.DoesNotContain("acme", redacted.Results + redacted.Errors, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("87654321", redacted.Results + redacted.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_larger_than_any_is_refused_unread() =>
        await place.Refused(EditedInput.Before, "JVN8070", place.Put("a.mbox", new byte[(16 * 1024 * 1024) + 1]));

    [Fact]
    public void There_are_many_of_them() => Assert.InRange(HostileReplies.All.Count, 50, 1000);

    [Fact]
    public async Task Under_redaction_nothing_of_any_mail_gets_anywhere_but_into_the_files_that_it_changes()
    {
        var sheet = ReplyPlace.Answer with { Comment = $"{Canary}-comment", Facts = new(Remedy: $"{Canary}-remedy") };
        var texts = new[]
        {
            sheet, sheet with { Organisation = $"{Canary}-org" }, sheet with { Status = null }, sheet with { Id = null },
            sheet with { Comment = $"{Canary}\0" },
        };
        foreach (var (at, text) in texts.Index())
        {
            place.Put($"{at}.eml", ReplyPlace.Mime(place.Message(text)));
            place.Put($"{at}.foreign.eml", ReplyPlace.Mime(place.Message(text, place.Foreign.Secret)));
            place.Put($"{at}.unsigned.eml", ReplyPlace.Mime(Forgery.Armor(Forgery.Encrypt(Forgery.LiteralOf(ReplyPlace.Text(text)), place.Us.Public))));
        }

        var before = Snapshot.Of(place.Input.Work.Input);
        var temporary = Files(Path.GetTempPath());
        var outcome = await place.Import(EditedInput.Before, "--yes", "--redact", Path.Combine(place.Input.Work.Root, "mail"));
        Assert.Equal(1, outcome.Code);
        Assert.Contains("Replies: 1 taken over", outcome.Results, StringComparison.Ordinal);
        foreach (var word in new[] { Canary, "acme", "架空", "87654321", "vulnerable" })
            Assert.DoesNotContain(word, outcome.Results + outcome.Errors, StringComparison.OrdinalIgnoreCase);
        var after = Snapshot.Of(place.Input.Work.Input);
        Assert.Equal(before.Files, after.Files);
        Assert.Equal(["advisories/case-1.case.yml", "advisories/case-1.md"],
            after.Files.Where(file => !after.Bytes(file).AsSpan().SequenceEqual(before.Bytes(file))));
        Assert.DoesNotContain(Files(Path.GetTempPath()).Except(temporary), path => Holds(path, Canary));
        Assert.DoesNotContain(Files(place.Input.Work.Root).Where(path => !path.Contains("/input/", StringComparison.Ordinal)), path => Holds(path, Canary));
    }

    private static HashSet<string> Files(string folder) => Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true,
        IgnoreInaccessible = true, MaxRecursionDepth = 2 }).ToHashSet(StringComparer.Ordinal);

    private static bool Holds(string path, string words)
    {
        try
        {
            return File.ReadAllText(path).Contains(words, StringComparison.Ordinal);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return false; // another program's
        }
    }
}
