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
    [InlineData("Content-Length: 2\r\n\r\n{]")]
    [InlineData("Content-Length: 20\r\n\r\n{}")]
    public async Task What_is_no_message_ends_the_server_with_a_failure(string bytes) =>
        await Assert.ThrowsAnyAsync<Exception>(() => Serve(new MemoryStream(Encoding.UTF8.GetBytes(bytes)), new MemoryStream()));

    [Fact]
    public async Task An_editor_that_is_gone_ends_it_and_says_so() => Assert.False(await Serve(new MemoryStream(), new MemoryStream()));

    private Task<bool> Serve(Stream questions, Stream answers) => new LanguageServer.LanguageServer(
        questions, answers, new FixedClock(DateTimeOffset.UnixEpoch), DiagnosticLanguage.English, _ => input.Folder)
       .RunAsync(TestContext.Current.CancellationToken);

    private async Task<(bool IsInOrder, string[] Answers)> AskAsync(params string[] messages)
    {
        using var questions = new MemoryStream([.. messages.SelectMany(message =>
            Encoding.UTF8.GetBytes($"Content-Length: {Encoding.UTF8.GetByteCount(message)}\r\n\r\n{message}"))]);
        using var results = new MemoryStream();
        var isInOrder = await Serve(questions, results);
        var answers = Encoding.UTF8.GetString(results.ToArray()).Split("Content-Length: ", StringSplitOptions.RemoveEmptyEntries)
            .Select(answer => JsonNode.Parse(answer[answer.IndexOf('{', StringComparison.Ordinal)..])!);
        return (isInOrder, [.. answers.Select(answer => $"{answer["id"]} {(answer["error"] is { } error ? error["code"]!.ToString() : "result")}")]);
    }
}
