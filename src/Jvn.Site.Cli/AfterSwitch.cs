using System.Buffers;
using System.Text.Json;
using Jvn.Site.Publishing;

namespace Jvn.Site.Cli;

/// <summary>An operator's own program, run for each place that has just begun to show a release: to tell a CDN what to forget, say. It reads one JSON object:
/// <c>target</c>, <c>release</c>, and <c>purge</c>, the paths that changed as readers ask for them, or null for all.</summary>
public sealed class AfterSwitch(string program)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <returns>Null when it did what it is for; otherwise why not, as a clause.</returns>
    public async Task<Diagnostics.Bilingual?> RunAsync(string target, int release, IReadOnlyCollection<string>? purge, CancellationToken cancellation)
    {
        using var run = ProgramRun.Start(program, []);
        if (run is null)
            return new("実行できません", "it cannot be run");
        return await run.EndAsync(Render(target, release, purge), Longest, cancellation) switch
        {
            null => new($"{Longest.TotalSeconds:0} 秒たっても終わりませんでした", $"it was not done after {Longest.TotalSeconds:0} s"),
            (0, _) => null,
            var (code, _) => new($"終了コード {code} で終わりました", $"it ended with exit code {code}"),
        };
    }

    private static ReadOnlyMemory<byte> Render(string target, int release, IReadOnlyCollection<string>? purge)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("target", target);
            json.WriteNumber("release", release);
            if (purge is null)
            {
                json.WriteNull("purge");
            }
            else
            {
                json.WriteStartArray("purge");
                foreach (var path in purge)
                    json.WriteStringValue(path);
                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        return bytes.WrittenMemory;
    }
}
