using System.Text;
using System.Text.Json.Nodes;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo.Tests.Preview;
using Jvn.Site.Embargo.Tests.Sites;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Editors;

/// <summary>What an editor asks wrongly, or of what is not there, gets an answer, and the server goes on.</summary>
public sealed class ProtocolTests : IDisposable
{
    private readonly PreviewInput input = new();

    public void Dispose() => input.Dispose();

    [Fact]
    public async Task Wrong_questions_are_refused_and_the_next_is_answered()
    {
        var (isInOrder, answers) = await AskAsync(
            """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"rootUri":"file:///nowhere"}}""",
            """{"jsonrpc":"2.0","id":2,"method":"no/such"}""",
            """{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":9}}""",
            """{"jsonrpc":"2.0","id":3,"method":"textDocument/hover","params":{"textDocument":{"uri":"https://a.example/"},"position":{"line":0}}}""",
            """{"jsonrpc":"2.0","id":4,"method":"textDocument/hover","params":{"textDocument":{"uri":7},"position":"x"}}""",
            """{"jsonrpc":"2.0","id":5,"method":"textDocument/completion"}""",
            """{"jsonrpc":"2.0","id":"six","method":"shutdown"}""",
            """{"jsonrpc":"2.0","id":7,"method":"textDocument/hover"}""",
            """{"jsonrpc":"2.0","method":"exit"}""");
        Assert.True(isInOrder);
        Assert.Equal(["1 result", "2 -32601", "3 result", "4 -32603", "5 result", "six result", "7 -32600"], answers);
    }

    [Theory]
    [InlineData("Content-Length: x\r\n\r\n{}")]
    [InlineData("Content-Length: 999999999\r\n\r\n{}")]
    [InlineData("Content-Type: a\r\n\r\n{}")]
    [InlineData("Content-Length: 20\r\n\r\n{}")]
    public async Task What_is_no_message_ends_the_server_with_a_failure(string bytes) =>
        await Assert.ThrowsAnyAsync<Exception>(() => Serve(new MemoryStream(Encoding.UTF8.GetBytes(bytes)), new MemoryStream()));

    /// <summary>It is framed as a message, so that the next one can be read.</summary>
    [Theory]
    [InlineData("{]", " -32700")]
    [InlineData("", " -32700")]
    [InlineData("null", " -32700")]
    [InlineData("[]", " -32600")]
    [InlineData("""{"id":1,"method":5}""", "1 -32600")]
    [InlineData("""{"id":1,"method":"shutdown","method":"exit"}""", " -32700")]
    [InlineData("""{"id":1,"method":"textDocument/hover","params":{"textDocument":{"uri":"file:///a%00b"},"position":{"line":0,"character":0}}}""", "1 result")]
    public async Task What_is_no_question_is_refused_and_the_next_is_answered(string message, string answer)
    {
        var (isInOrder, answers) = await AskAsync(message, """{"id":2,"method":"shutdown"}""", """{"method":"exit"}""");
        Assert.True(isInOrder);
        Assert.Equal([answer, "2 result"], answers);
    }

    [Theory]
    [InlineData(-1, -1)]
    [InlineData(0, int.MaxValue)]
    [InlineData(int.MaxValue, 0)]
    public async Task A_place_outside_of_the_text_is_no_fault(int line, int character)
    {
        var file = new Uri(Path.Combine(input.Folder, "site.yml"));
        var place = $$$"""{"textDocument":{"uri":"{{{file}}}"},"position":{"line":{{{line}}},"character":{{{character}}}}}""";
        var (isInOrder, answers) = await AskAsync([
            $$$"""{"id":0,"method":"initialize","params":{"workspaceFolders":[{"uri":"{{{new Uri(input.Folder)}}}","name":"a"}]}}""",
            .. new[] { "hover", "completion", "definition" }.Select((what, index) => $$$"""{"id":{{{index + 1}}},"method":"textDocument/{{{what}}}","params":{{{place}}}}"""),
            """{"id":4,"method":"shutdown"}""", """{"method":"exit"}"""]);
        Assert.True(isInOrder);
        Assert.Equal(["0 result", "1 result", "2 result", "3 result", "4 result"], answers);
    }

    [Fact]
    public async Task Every_folder_that_is_opened_is_checked()
    {
        using var other = new PreviewInput();
        foreach (var folder in new[] { input.Folder, other.Folder })
            File.WriteAllText(Path.Combine(folder, "vendors", "acme.yml"), "number: 100001\nnmae: Acme\n");
        string[] folders = [input.Folder, other.Folder];
        var opened = string.Join(',', folders.Select(folder => $$"""{"uri":"{{new Uri(folder)}}","name":"a"}"""));
        var questions = new System.IO.Pipelines.Pipe();
        using var results = new MemoryStream();
        var serving = new LanguageServer.LanguageServer(questions.Reader.AsStream(), Stream.Synchronized(results), TimeProvider.System,
            DiagnosticLanguage.English, path => folders.FirstOrDefault(folder => path.StartsWith(folder, StringComparison.Ordinal)))
           .RunAsync(TestContext.Current.CancellationToken);
        await questions.Writer.WriteAsync(Framed($$$"""{"id":0,"method":"initialize","params":{"workspaceFolders":[{{{opened}}}]}}"""),
            TestContext.Current.CancellationToken);
        var told = folders.Select(folder => $"\"uri\":\"{new Uri(Path.Combine(folder, "vendors", "acme.yml"))}\"").ToArray();
        for (var patience = 0; patience < 600 && !told.All(Said); patience++)
            await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.All(told, file => Assert.True(Said(file), Encoding.UTF8.GetString(results.ToArray())));
        await questions.Writer.CompleteAsync();
        Assert.False(await serving);

        bool Said(string words) => Encoding.UTF8.GetString(results.ToArray()).Contains(words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_that_is_gone_ends_it_and_says_so() => Assert.False(await Serve(new MemoryStream(), new MemoryStream()));

    private Task<bool> Serve(Stream questions, Stream answers) => new LanguageServer.LanguageServer(
        questions, answers, new FixedClock(DateTimeOffset.UnixEpoch), DiagnosticLanguage.English, _ => input.Folder)
       .RunAsync(TestContext.Current.CancellationToken);

    private async Task<(bool IsInOrder, string[] Answers)> AskAsync(params string[] messages)
    {
        using var questions = new MemoryStream([.. messages.SelectMany(Framed)]);
        using var results = new MemoryStream();
        var isInOrder = await Serve(questions, results);
        var answers = Encoding.UTF8.GetString(results.ToArray()).Split("Content-Length: ", StringSplitOptions.RemoveEmptyEntries)
            .Select(answer => JsonNode.Parse(answer[answer.IndexOf('{', StringComparison.Ordinal)..])!);
        return (isInOrder, [.. answers.Select(answer => $"{answer["id"]} {(answer["error"] is { } error ? error["code"]!.ToString() : "result")}")]);
    }

    private static byte[] Framed(string message) =>
        Encoding.UTF8.GetBytes($"Content-Length: {Encoding.UTF8.GetByteCount(message)}\r\n\r\n{message}");
}
