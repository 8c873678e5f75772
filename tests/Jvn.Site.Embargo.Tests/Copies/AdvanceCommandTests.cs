using System.Text;
using System.Text.Json;
using Jvn.Site.Embargo.Tests.Editing;
using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Copies;

/// <summary>Priority copies: what is in them, who gets none, and what an input keeps of them.</summary>
public sealed class AdvanceCommandTests
{
    private const string Csaf = "jvn_87654321.json";

    [Fact]
    public async Task Each_recipient_has_a_copy_and_a_line_in_the_case()
    {
        using var copies = new CopyInput(2);
        var opened = await copies.MakeAsync(1, 2);
        var files = new DirectoryInfo(copies.Folder).GetFiles();
        Assert.Equal(2, files.Length);
        Assert.All(files, file => Assert.Matches("^[b-z2-9]{16}[.]asc$", file.Name));
        Assert.Single(files.Select(file => file.Length).Distinct());
        Assert.Equal(65536, Assert.Single(opened.Values.Select(one => one.Values.Sum(bytes => bytes.Length) + Overhead(one.Keys)).Distinct()));
        Assert.Equal(["advisory.html", "advisory.md", Csaf, "padding"], opened[1].Keys);
        var record = copies.Input.Read("case-1.case.yml").Split('\n');
        Assert.Matches("^  - [{]at: 2027-04-01T12:00:00[+]09:00, event: advance, recipient: r1, group: denryoku, consent: \"カナリア合意\", copy: [0-9a-f]{16}[}]$",
            record[1]);
        Assert.Contains("recipient: r2", record[2], StringComparison.Ordinal);
        Assert.DoesNotContain("JVN216", (await copies.Input.Done(CopyInput.Before, "check")).Results.Replace("JVN2165", "", StringComparison.Ordinal),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_confidential_is_in_a_copy_and_nothing_of_another_advisory()
    {
        using var copies = new CopyInput(2);
        foreach (var (name, bytes) in (await copies.MakeAsync(1, 2)).Values.SelectMany(files => files))
        {
            var text = Plain(bytes);
            foreach (var secret in new[] { "カナリア", "2027-02-0", "2027/02/0", "handling", "11112222", "case-1", copies.Input.Work.Root })
                Assert.False(text.Replace("class=\"handling\"", "", StringComparison.Ordinal).Replace(".handling {", "", StringComparison.Ordinal)
                    .Contains(secret, StringComparison.Ordinal), $"{name} says {secret}");
        }
    }

    [Fact]
    public async Task A_copy_is_whole_and_leads_nowhere()
    {
        using var copies = new CopyInput(1);
        var files = (await copies.MakeAsync(1))[1];
        var (html, markdown) = (Plain(files["advisory.html"]), Plain(files["advisory.md"]));
        foreach (var text in new[] { html, markdown })
        {
            foreach (var words in new[] { "JVN#87654321", "2027/05/01 12:00 JST", "株式会社架空: 該当製品あり", "修正版を公開します。", "第12の文であり、", "https://example.jp/a",
                "https://example.jp/b" })
                Assert.Contains(words, text, StringComparison.Ordinal);
            Assert.Equal(2, text.Split("提供先: 架空電力1").Length - 1);
        }

        foreach (var tag in new[] { "<a ", "<script", "<link", "src=\"/", "src=\"h" })
            Assert.DoesNotContain(tag, html, StringComparison.Ordinal);
        Assert.Contains("`a, b。c`", Encoding.UTF8.GetString(files["advisory.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_document_is_a_draft_for_few_that_names_no_page()
    {
        using var copies = new CopyInput(1);
        using var csaf = JsonDocument.Parse((await copies.MakeAsync(1))[1][Csaf]);
        var document = csaf.RootElement.GetProperty("document");
        Assert.Equal("AMBER", document.GetProperty("distribution").GetProperty("tlp").GetProperty("label").GetString());
        var tracking = document.GetProperty("tracking");
        Assert.Equal(("draft", "0.1.0"), (tracking.GetProperty("status").GetString(), tracking.GetProperty("version").GetString()));
        Assert.DoesNotContain(document.GetProperty("references").EnumerateArray(), one => one.GetProperty("category").GetString() == "self"
            || one.GetProperty("url").GetString()!.Contains("jvn.example.jp", StringComparison.Ordinal));
        Assert.Contains(document.GetProperty("notes").EnumerateArray(), note =>
            note.GetProperty("text").GetString()!.Replace("\u200C", "", StringComparison.Ordinal).Contains("提供先: 架空電力1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task GnuPG_opens_a_copy_that_names_no_recipient()
    {
        using var copies = new CopyInput(1);
        await copies.MakeAsync();
        var (home, gpg) = (Path.Combine(Path.GetTempPath(), "g" + Guid.NewGuid().ToString("N")[..8]), new InstalledProgram("gpg"));
        Directory.CreateDirectory(home, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(home, "secret"), CopyInput.Secret, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(Path.Combine(home, "ours"), SiteSigningKey.Public, TestContext.Current.CancellationToken);
            Assert.Equal(0, (await gpg.RunAsync(home, "--batch", "--import", "secret", "ours")).Code);
            var message = Directory.GetFiles(copies.Folder).Single();
            var (code, _, errors) = await gpg.RunAsync(home, "--batch", "--trust-model", "always", "-o", "bundle", "-d", message);
            Assert.True(code == 0, errors);
            Assert.Contains("anonymous recipient", errors, StringComparison.Ordinal);
            Assert.Contains("Good signature", errors, StringComparison.Ordinal);
            var bundle = await File.ReadAllBytesAsync(Path.Combine(home, "bundle"), TestContext.Current.CancellationToken);
            Assert.Contains("advisory.html", CopyInput.Files(bundle).Keys);
        }
        finally
        {
            await new InstalledProgram("gpgconf").RunAsync(home, "--kill", "all");
            Directory.Delete(home, recursive: true);
        }
    }

    [Theory]
    [InlineData("released", "JVN8093", 3)]
    [InlineData("taken back", "JVN8094", 3)]
    [InlineData("withheld group", "JVN8095", 3)]
    [InlineData("no consent", "JVN8096", 3)]
    [InlineData("a key", "JVN8097", 3)]
    [InlineData("another advisory", "JVN8098", 3)]
    [InlineData("in the input", "JVN8099", 3)]
    [InlineData("web root", "JVN8099", 3)]
    [InlineData("broken", "JVN", 1)]
    [InlineData("unfinished", "JVN8049", 3)]
    [InlineData("empty", "JVN8049", 3)]
    [InlineData("a public key", "JVN6002", 3)]
    [InlineData("a key that is nowhere", "there is no key file", 2)]
    [InlineData("no group", "there are: denryoku", 2)]
    [InlineData("no key", "a key to sign", 2)]
    public async Task Where_there_must_be_no_copy_there_is_none(string why, string finding, int code)
    {
        using var copies = new CopyInput(2);
        var arguments = copies.Arguments("--consent", "合意").ToList();
        switch (why)
        {
            case "taken back":
                copies.Input.Put("case-1.md", CopyInput.Text().Replace("vendors:\n", "taken-back: {at: 2027-04-01T10:00:00+09:00, reason: 誤り}\nvendors:\n",
                    StringComparison.Ordinal).Replace(EditedInput.Release, "2027-03-01T12:00:00+09:00", StringComparison.Ordinal));
                break;
            case "withheld group":
                copies.Group("withhold-reason: 漏えいの疑い\n", CopyInput.Row(1));
                break;
            case "no consent":
                arguments = [.. copies.Arguments()];
                break;
            case "a key":
                copies.Input.Work.Put("input/recipients/keys/bad.asc", new KeyPlan().Public());
                copies.Group("", CopyInput.Row(1), CopyInput.Row(2).Replace("all.asc", "bad.asc", StringComparison.Ordinal));
                break;
            case "another advisory":
                copies.Input.Put("case-1.md", CopyInput.Text("JVN#11112222 も参照。", "2027-06-01T12:00:00+09:00"));
                break;
            case "in the input":
                arguments[arguments.IndexOf(copies.Folder)] = Path.Combine(copies.Input.Work.Input, "copies");
                break;
            case "web root":
                arguments[arguments.IndexOf(copies.Folder)] = Path.Combine(copies.Input.Work.Root, "public_html", "copies");
                break;
            case "broken":
                copies.Input.Put("case-1.md", CopyInput.Text().Replace("status: vulnerable", "status: perhaps", StringComparison.Ordinal));
                break;
            case "unfinished":
                copies.Input.Put("case-1.md", CopyInput.Text("TODO"));
                break;
            case "empty":
                copies.Input.Put("case-1.md", System.Text.RegularExpressions.Regex.Replace(CopyInput.Text(), "(?<=## 概要\n)[^#]*", "\n"));
                break;
            case "a public key":
                copies.Input.Work.Put("public.asc", new KeyPlan().Public());
                arguments[arguments.IndexOf("--key") + 1] = Path.Combine(copies.Input.Work.Root, "public.asc");
                break;
            case "a key that is nowhere":
                arguments[arguments.IndexOf("--key") + 1] = "/nowhere.asc";
                break;
            case "no group":
                arguments[arguments.IndexOf("denryoku")] = "gas";
                break;
            case "no key":
                arguments.RemoveRange(arguments.IndexOf("--key"), 2);
                break;
            default:
                break;
        }

        await copies.Input.Unchanged(code, finding, why == "released" ? EditedInput.After : CopyInput.Before, [.. arguments]);
        Assert.False(Directory.Exists(copies.Folder) || Directory.Exists(Path.Combine(copies.Input.Work.Root, "public_html")));
    }

    [Fact]
    public async Task All_that_speaks_against_a_copy_is_told_at_once()
    {
        using var copies = new CopyInput(1);
        copies.Group("withhold-reason: 漏えいの疑い\n", CopyInput.Row(1));
        copies.Input.Put("case-1.md", CopyInput.Text("TODO"));
        var outcome = await copies.Input.Unchanged(3, "JVN8095", CopyInput.Before, copies.Arguments());
        foreach (var finding in new[] { "JVN8096", "JVN8049" })
            Assert.Contains(finding, outcome.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_copy_is_one()
    {
        using var copies = new CopyInput(1);
        var outcome = await copies.Input.Done(CopyInput.Before, copies.Arguments("--consent", "合意"));
        Assert.Contains("Made one copy of JVN#87654321", outcome.Results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_trial_makes_none_and_a_shared_log_learns_nothing()
    {
        using var copies = new CopyInput(2);
        var trial = await copies.Input.Unchanged(0, "Nothing was written", CopyInput.Before, copies.Arguments("--consent", "合意", "--dry-run"));
        Assert.DoesNotContain(".asc", trial.Results, StringComparison.Ordinal);
        Assert.Contains("Would make 2 copies of JVN#87654321 for the group 'denryoku'.", trial.Results, StringComparison.Ordinal);
        Assert.False(Directory.Exists(copies.Folder));
        var redacted = await copies.Input.Done(CopyInput.Before, copies.Arguments("--consent", "合意", "--redact"));
        Assert.DoesNotContain("架空", redacted.Results, StringComparison.Ordinal);
        Assert.DoesNotContain("8765", redacted.Results, StringComparison.Ordinal);
        Assert.DoesNotContain("denryoku", redacted.Results, StringComparison.Ordinal);
    }

    private static string Plain(byte[] bytes) => Encoding.UTF8.GetString(bytes).Replace("\u200C", "", StringComparison.Ordinal);

    private static int Overhead(IEnumerable<string> names) => 22 + names.Sum(name => 76 + (2 * name.Length));
}
