using System.Text.Json;
using Jvn.Site.Verification;
using Xunit;

namespace Jvn.Site.Signing.Tests.Mirroring;

/// <summary>Programs that collect CSAF documents can be told of a mirror.</summary>
public sealed class AggregatorTests
{
    private static readonly string[] Own =
    [
        "--url", "https://mirror.example.jp", "--canonical-url", "https://mirror.example.jp/.well-known/csaf-aggregator/aggregator.json", "--name", "架空ミラー",
        "--namespace", "https://mirror.example.jp/",
    ];

    [Fact]
    public async Task The_list_satisfies_the_official_schema_and_keeps_who_stood_in_it()
    {
        using var mirrored = await MirroredSite.CreateAsync();
        await mirrored.LookAsync();
        var (code, said) = await mirrored.Site.RunAsync(["aggregator", mirrored.Directory, .. Own]);
        Assert.Equal(0, code);
        var list = JsonDocument.Parse(said).RootElement;
        Assert.Empty(CsafSchema.Aggregator.Faults(list));
        var provider = list.GetProperty("csaf_providers").EnumerateArray().Single();
        Assert.Equal("https://mirror.example.jp/.well-known/csaf/provider-metadata.json", provider.GetProperty("mirrors")[0].GetString());
        Assert.EndsWith("/.well-known/csaf/provider-metadata.json", provider.GetProperty("metadata").GetProperty("url").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("mirror.example", provider.GetProperty("metadata").GetRawText(), StringComparison.Ordinal);

        var earlier = mirrored.Site.Put("earlier.json", System.Text.Encoding.UTF8.GetBytes(
            said.Replace(provider.GetProperty("metadata").GetProperty("url").GetString()!, "https://other.example/provider-metadata.json",
                StringComparison.Ordinal)));
        (code, said) = await mirrored.Site.RunAsync(["aggregator", mirrored.Directory, .. Own, "--beside", earlier]);
        Assert.Equal(0, code);
        list = JsonDocument.Parse(said).RootElement;
        Assert.Empty(CsafSchema.Aggregator.Faults(list));
        Assert.Equal(2, list.GetProperty("csaf_providers").GetArrayLength());
        (_, var again) = await mirrored.Site.RunAsync(["aggregator", mirrored.Directory, .. Own, "--beside", mirrored.Site.Put("again.json",
            System.Text.Encoding.UTF8.GetBytes(said))]);
        Assert.Equal(said, again);
    }

    [Fact]
    public async Task What_is_no_mirror_or_no_list_is_wrong_usage()
    {
        using var mirrored = await MirroredSite.CreateAsync();
        Assert.Equal(2, (await mirrored.Site.RunAsync(["aggregator", mirrored.Directory, .. Own])).Code);
        await mirrored.LookAsync();
        Assert.Equal(2, (await mirrored.Site.RunAsync(["aggregator", mirrored.Directory, .. Own, "--beside", mirrored.Key])).Code);
        Assert.Equal(2, (await mirrored.Site.RunAsync(["aggregator", mirrored.Directory, .. Own, "--beside", mirrored.Site.At("none.json")])).Code);
        Assert.Equal(2, (await mirrored.Site.RunAsync(["aggregator", mirrored.Directory, .. Own[..2], "--canonical-url", "https://mirror.example.jp/list.json",
            .. Own[4..]])).Code);
    }
}
