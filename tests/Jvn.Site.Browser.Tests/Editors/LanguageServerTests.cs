using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Jvn.Site.Browser.Tests.Stage;
using Xunit;

namespace Jvn.Site.Browser.Tests.Editors;

/// <summary><c>jvn lsp</c> as editors drive it: by the protocol's own client, and by Neovim.</summary>
public sealed class LanguageServerTests : IDisposable
{
    private const string Name = "advisories/2026/JVN20775164.md";

    private static readonly string Library = Tools.At("vscode-languageserver-protocol", "node.js");

    private readonly string folder = Path.Combine(Path.GetTempPath(), "jvn-lsp-" + Guid.NewGuid().ToString("N"));

    public LanguageServerTests()
    {
        foreach (var path in Directory.EnumerateFiles(Checkout.At("input"), "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(Checkout.At("input"), path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target);
        }
    }

    private string Text => File.ReadAllText(Path.Combine(folder, Name));

    private string Uri => new Uri(Path.Combine(folder, Name)).AbsoluteUri;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_slip_is_told_while_it_is_typed_and_mended_by_one_key()
    {
        var slip = Text.Replace("2026-11-18T12:00:00+09:00", "2026/11/18T12:00:00+09:00", StringComparison.Ordinal);
        var line = Array.FindIndex(slip.Split('\n'), row => row.StartsWith("release-at:", StringComparison.Ordinal));
        var answers = await AskAsync(
            Open(Text), Step("textDocument/didChange", Versioned(slip)), Step("wait", Uri), Step("textDocument/codeAction", Range(line)),
            Step("textDocument/didChange", Versioned(Text)), Step("wait", Uri));
        var problem = Assert.Single(answers[1]!.AsArray(), one => (string)one!["code"]! == "JVN2010")!;
        Assert.Equal((line, 12), ((int)problem["range"]!["start"]!["line"]!, (int)problem["range"]!["start"]!["character"]!));
        var action = answers[2]!.AsArray().Single(one => (string)one!["diagnostics"]![0]!["code"]! == "JVN2010")!;
        Assert.Equal("2026-11-18T12:00:00+09:00", (string)action["edit"]!["changes"]![Uri]![0]!["newText"]!);
        Assert.Empty(answers[3]!.AsArray());
    }

    [Fact]
    public async Task What_can_stand_there_what_it_means_and_where_it_is_written()
    {
        var lines = Text.Split('\n');
        var vendor = Array.FindIndex(lines, row => row.Contains("vendor: midorino-network", StringComparison.Ordinal));
        var column = lines[vendor].IndexOf("midorino-network", StringComparison.Ordinal);
        var answers = await AskAsync(
            Open(Text), Step("textDocument/hover", At(2, 1)), Step("textDocument/hover", At(vendor, column + 3)),
            Step("textDocument/definition", At(vendor, column + 3)), Step("textDocument/completion", At(vendor, column)),
            Step("textDocument/documentSymbol", new JsonObject { ["textDocument"] = Document() }));
        Assert.StartsWith("**title**", (string)answers[1]!["contents"]!["value"]!, StringComparison.Ordinal);
        Assert.Contains("みどり野ネットワークス", (string)answers[2]!["contents"]!["value"]!, StringComparison.Ordinal);
        Assert.EndsWith("/vendors/midorino-network.yml", (string)answers[3]!["uri"]!, StringComparison.Ordinal);
        Assert.Contains(answers[4]!.AsArray(), item => (string)item!["label"]! == "midorino-network");
        Assert.Contains(answers[5]!.AsArray(), symbol => (string)symbol!["name"]! == "対策方法");
    }

    [Fact]
    public async Task Neovim_shows_what_is_wrong()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, Name), Text.Replace("\ntitle:", "\ntitel:", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);
        var start = new ProcessStartInfo("nvim", ["--headless", "-u", "NONE", "-c", $"luafile {Checkout.At(ToolPath("nvim-client.lua"))}"])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder,
        };
        start.Environment["JVN_LSP"] = string.Join('\n', BuiltProgram.Path, folder, Path.Combine(folder, Name));
        using var nvim = Process.Start(start)!;
        var (told, errors) = (nvim.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken),
            nvim.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await nvim.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True((await told + await errors).Contains("3:1 JVN1018 There is no key 'titel'", StringComparison.Ordinal), await told + await errors);
    }

    private static string[] ToolPath(string name) => ["tests", "Jvn.Site.Browser.Tests", "tools", name];

    private static JsonArray Step(string method, JsonNode? parameters) => new(method, parameters);

    private JsonArray Open(string text) => Step("textDocument/didOpen", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = Uri, ["languageId"] = "markdown", ["version"] = 1, ["text"] = text },
    });

    private JsonObject Versioned(string text) => new()
    {
        ["textDocument"] = new JsonObject { ["uri"] = Uri, ["version"] = 2 }, ["contentChanges"] = new JsonArray(new JsonObject { ["text"] = text }),
    };

    private JsonObject Document() => new() { ["uri"] = Uri };

    private JsonObject At(int line, int character) => new()
    {
        ["textDocument"] = Document(), ["position"] = new JsonObject { ["line"] = line, ["character"] = character },
    };

    private JsonObject Range(int line) => new()
    {
        ["textDocument"] = Document(),
        ["range"] = new JsonObject
        {
            ["start"] = new JsonObject { ["line"] = line, ["character"] = 0 }, ["end"] = new JsonObject { ["line"] = line, ["character"] = 5 },
        },
        ["context"] = new JsonObject { ["diagnostics"] = new JsonArray() },
    };

    private async Task<JsonArray> AskAsync(params JsonArray[] steps)
    {
        var file = Path.Combine(folder, "steps.json");
        await File.WriteAllTextAsync(file, new JsonArray([.. steps]).ToJsonString(), TestContext.Current.CancellationToken);
        var (code, results, errors) = await Tools.RunAsync(Checkout.At(ToolPath("lsp-client.mjs")), [Library, BuiltProgram.Path, folder, file], folder);
        Assert.True(code == 0, results + errors);
        return JsonSerializer.Deserialize<JsonArray>(results)!;
    }
}
