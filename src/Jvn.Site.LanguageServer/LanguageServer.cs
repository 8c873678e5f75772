using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;

namespace Jvn.Site.LanguageServer;

/// <summary>A server of the Language Server Protocol 3.17 for the files of an input: problems while typing, completion, meaning, places, outline,
/// mending.</summary>
/// <remarks>One thread answers, in the order of the questions; another checks, as long as nothing newer is to be checked.</remarks>
public sealed class LanguageServer
{
    // Of JSON-RPC and the protocol.
    private const int ParseError = -32700;
    private const int MethodNotFound = -32601;
    private const int InvalidRequest = -32600;
    private const int InternalError = -32603;

    private static readonly TimeSpan Settling = TimeSpan.FromMilliseconds(120);

    private readonly MessageStream stream;
    private readonly TimeProvider clock;
    private readonly DiagnosticLanguage language;
    private readonly Func<string, string?> inputAround;
    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly HashSet<string> told = new(StringComparer.Ordinal);
    private volatile ImmutableDictionary<string, ImmutableArray<Finding>> findings = ImmutableDictionary<string, ImmutableArray<Finding>>.Empty;
    private volatile ImmutableList<Workspace> workspaces = [];
    private bool isShutDown;

    /// <param name="inputAround">The input folder that a path lies in, absolute; null when it lies in none.</param>
    public LanguageServer(Stream input, Stream output, TimeProvider clock, DiagnosticLanguage language, Func<string, string?> inputAround)
    {
        stream = new MessageStream(input, output);
        this.clock = clock;
        this.language = language;
        this.inputAround = inputAround;
    }

    /// <summary>Serves until the editor says so, or is gone.</summary>
    /// <returns>Whether it ended as it should: shut down first.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellation)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var checking = CheckAsync(ended.Token);
        try
        {
            while (await NextAsync(cancellation) is { } message)
            {
                if (MethodOf(message) == "exit")
                    return isShutDown;
                Answer(message);
            }

            return isShutDown;
        }
        finally
        {
            await ended.CancelAsync();
            await checking;
        }
    }

    // What is framed as a message but is none is refused, and the next one read.
    private async Task<JsonObject?> NextAsync(CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                switch (await stream.ReadAsync(cancellation))
                {
                    case null:
                        return null;
                    case JsonObject message:
                        return message;
                    default:
                        Refuse(null, InvalidRequest, "A message is an object.");
                        break;
                }
            }
            catch (JsonException)
            {
                Refuse(null, ParseError, "This is no JSON.");
            }
        }
    }

    private static string? MethodOf(JsonObject message) => message["method"] is JsonValue value && value.TryGetValue<string>(out var method) ? method : null;

    private void Answer(JsonObject message)
    {
        var id = message["id"]?.DeepClone();
        if (MethodOf(message) is not { } method)
        {
            // An answer to us, who ask nothing, has none.
            if (message.ContainsKey("method"))
                Refuse(id, InvalidRequest, "A method is a text.");
            return;
        }

        try
        {
            var result = isShutDown && id is not null ? throw new ProtocolException(InvalidRequest, "It has been shut down.")
                : Handle(method, message["params"], isRequest: id is not null);
            if (id is not null)
                stream.Write(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["result"] = result });
        }
        catch (ProtocolException refusal)
        {
            if (id is not null)
                Refuse(id, refusal.Code, refusal.Message);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidOperationException or JsonException or FormatException
            or ArgumentException)
        {
            // What an editor asks wrongly, or a file that has just gone, must not end the server.
            if (id is not null)
                Refuse(id, InternalError, failure is IOException or UnauthorizedAccessException ? "A file of the input cannot be read just now."
                    : "This was asked in a form that is not understood.");
        }
    }

    private JsonNode? Handle(string method, JsonNode? parameters, bool isRequest)
    {
        switch (method)
        {
            case "initialize":
                Open(FileUri.PathOf(parameters?["rootUri"]?.GetValue<string>()) ?? parameters?["rootPath"]?.GetValue<string>());
                OpenAll(parameters?["workspaceFolders"]);
                return Capabilities();
            case "shutdown":
                isShutDown = true;
                return null;
            case "textDocument/didOpen":
                Edit(parameters, parameters?["textDocument"]?["text"]);
                return null;
            case "textDocument/didChange":
                Edit(parameters, parameters?["contentChanges"] is JsonArray { Count: > 0 } edits ? edits[^1]?["text"] : null);
                return null;
            case "textDocument/didClose":
                if (PathOf(parameters) is { } closed)
                    WorkspaceOf(closed)?.Close(closed);
                changes.Writer.TryWrite(true);
                return null;
            case "workspace/didChangeWorkspaceFolders":
                foreach (var folder in PathsOf(parameters?["event"]?["removed"]))
                    workspaces = workspaces.RemoveAll(known => known.Folder == folder);
                OpenAll(parameters?["event"]?["added"]);
                return null;
            case "textDocument/didSave" or "workspace/didChangeWatchedFiles":
                changes.Writer.TryWrite(true);
                return null;
            case "textDocument/completion":
                return On(parameters, (known, path) => new Completions(known, language).At(path, PlaceOf(parameters)));
            case "textDocument/hover":
                return On(parameters, (known, path) => new Hover(known, language).At(path, PlaceOf(parameters)));
            case "textDocument/definition":
                return On(parameters, (known, path) => new Definition(known).At(path, PlaceOf(parameters)));
            case "textDocument/documentSymbol":
                return On(parameters, (known, path) => known.TextOf(path) is { } text ? Outline.Of(text) : null);
            case "textDocument/codeAction":
                return On(parameters, (known, path) => new Problems(known, language).Fixes(path, findings.GetValueOrDefault(path, []),
                    EditorPosition.Read(parameters?["range"]?["start"]).Line, EditorPosition.Read(parameters?["range"]?["end"]).Line));
            default:
                return isRequest && !method.StartsWith("$/", StringComparison.Ordinal) ? throw new ProtocolException(MethodNotFound, method) : null;
        }
    }

    private static JsonObject Capabilities() => new()
    {
        ["capabilities"] = new JsonObject
        {
            ["positionEncoding"] = "utf-16",
            ["textDocumentSync"] = new JsonObject { ["openClose"] = true, ["change"] = 1, ["save"] = true },
            ["completionProvider"] = new JsonObject { ["triggerCharacters"] = new JsonArray(" ", "#", "{", "[", ",", "-") },
            ["hoverProvider"] = true,
            ["definitionProvider"] = true,
            ["documentSymbolProvider"] = true,
            ["workspace"] = new JsonObject
            {
                ["workspaceFolders"] = new JsonObject { ["supported"] = true, ["changeNotifications"] = true },
            },
            ["codeActionProvider"] = new JsonObject { ["codeActionKinds"] = new JsonArray("quickfix") },
        },
        ["serverInfo"] = new JsonObject { ["name"] = "jvn" },
    };

    // The inputs are those around the folders that are opened, and around the files.
    private void Open(string? path)
    {
        if (path is not null && inputAround(path) is { } folder && workspaces.TrueForAll(known => known.Folder != folder))
            workspaces = workspaces.Add(new Workspace(folder, clock));
        changes.Writer.TryWrite(true);
    }

    private void OpenAll(JsonNode? folders)
    {
        foreach (var folder in PathsOf(folders))
            Open(folder);
    }

    private static IEnumerable<string> PathsOf(JsonNode? folders) =>
        (folders as JsonArray ?? []).Select(folder => FileUri.PathOf(folder?["uri"]?.GetValue<string>())).OfType<string>();

    private void Edit(JsonNode? parameters, JsonNode? text)
    {
        if (PathOf(parameters) is not { } path || text is null)
            return;
        Open(Path.GetDirectoryName(path));
        WorkspaceOf(path)?.Edit(path, text.GetValue<string>());
        changes.Writer.TryWrite(true);
    }

    private JsonNode? On(JsonNode? parameters, Func<Workspace, string, JsonNode?> answer) =>
        PathOf(parameters) is { } path && WorkspaceOf(path) is { } known ? answer(known, path) : null;

    private Workspace? WorkspaceOf(string path) => workspaces.Where(known => known.RelativePath(path) is not null).MaxBy(known => known.Folder.Length);

    private async Task CheckAsync(CancellationToken cancellation)
    {
        try
        {
            while (await changes.Reader.WaitToReadAsync(cancellation))
            {
                await Task.Delay(Settling, clock, cancellation);
                while (changes.Reader.TryRead(out _))
                    await Task.Delay(Settling / 4, clock, cancellation);
                Tell(workspaces);
            }
        }
        catch (OperationCanceledException)
        {
            // The server ends.
        }
    }

    private void Tell(ImmutableList<Workspace> inputs)
    {
        var found = new Dictionary<string, (Workspace Input, ImmutableArray<Finding> Findings)>(StringComparer.Ordinal);
        try
        {
            foreach (var input in inputs)
            {
                foreach (var (path, ones) in input.Check())
                    found[path] = (input, ones);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            changes.Writer.TryWrite(true); // it changed while it was read
            return;
        }

        findings = found.ToImmutableDictionary(file => file.Key, file => file.Value.Findings, StringComparer.Ordinal);
        foreach (var path in told.Union(found.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList())
        {
            stream.Write(new JsonObject
            {
                ["jsonrpc"] = "2.0",
                ["method"] = "textDocument/publishDiagnostics",
                ["params"] = new JsonObject
                {
                    ["uri"] = FileUri.Of(path),
                    ["diagnostics"] = found.TryGetValue(path, out var file) ? new Problems(file.Input, language).Of(path, file.Findings) : [],
                },
            });
        }

        told.Clear();
        told.UnionWith(findings.Keys);
    }

    private void Refuse(JsonNode? id, int code, string words) => stream.Write(new JsonObject
    {
        ["jsonrpc"] = "2.0", ["id"] = id, ["error"] = new JsonObject { ["code"] = code, ["message"] = words },
    });

    private static string? PathOf(JsonNode? parameters) => FileUri.PathOf(parameters?["textDocument"]?["uri"]?.GetValue<string>());

    private static EditorPosition PlaceOf(JsonNode? parameters) => EditorPosition.Read(parameters?["position"]);
}
