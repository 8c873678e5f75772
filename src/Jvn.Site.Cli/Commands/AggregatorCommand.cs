using System.CommandLine;
using System.Text.Json;
using Jvn.Site.Diagnostics;
using Jvn.Site.Importing;
using Jvn.Site.Output.Csaf;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn aggregator DIR</c>: the file by which programs that collect CSAF documents learn of a mirror.</summary>
internal sealed class AggregatorCommand : Command
{
    public AggregatorCommand(CommonOptions options, Stream results)
        : base("aggregator", "Prints the aggregator.json (CSAF 2.0) that lists a mirrored site and the mirror.")
    {
        var directory = new Argument<string>("folder") { Description = "Directory that 'jvn mirror' keeps." };
        var at = Address("--url", "The public address of the mirror.");
        var address = Address("--canonical-url", "Where the file will stand; ends with /aggregator.json.");
        var name = new Option<string>("--name") { Description = "Who keeps the mirror.", HelpName = "text", Required = true };
        var own = Address("--namespace", "An address under control of whoever keeps the mirror, which stands for him.");
        var beside = new Option<string?>("--beside") { Description = "An earlier aggregator.json: other providers in it stay.", HelpName = "file" };
        Arguments.Add(directory);
        foreach (var option in new Option[] { at, address, name, own, beside, options.Language })
            Options.Add(option);
        SetAction(parsed =>
        {
            var canonical = parsed.GetValue(address)!;
            if (!canonical.AbsolutePath.EndsWith(AggregatorList.FileName, StringComparison.Ordinal))
                throw new UsageException($"--canonical-url の最後は {AggregatorList.FileName} にしてください", $"--canonical-url must end with {AggregatorList.FileName}");
            if (!FinishedTree.Exists(Path.Combine(parsed.GetValue(directory)!, "current")))
                throw new UsageException("このディレクトリには、まだミラーがありません", "there is no mirror in this folder yet");
            var live = FinishedTree.Open(Path.Combine(parsed.GetValue(directory)!, "current"));
            if (!live.Contains(SiteUrls.CsafProvider))
                throw new UsageException("元のサイトは CSAF を提供していません", "the site provides no CSAF documents");
            var list = new AggregatorList(canonical, parsed.GetValue(name)!, parsed.GetValue(own)!, SiteAddress.WithSlash(parsed.GetValue(at)!));
            results.Write(list.Render(Parse(live.Read(SiteUrls.CsafProvider)), Earlier(parsed.GetValue(beside))));
            return (int)ExitCode.Done;
        });
    }

    private static JsonElement? Earlier(string? file)
    {
        try
        {
            if (file is null)
                return null;
            var bag = new DiagnosticBag();
            var list = Parse(ForeignFile.Read(file, bag)?.Bytes ?? throw new FormatException());
            return list.GetProperty("csaf_providers").EnumerateArray().All(one => one.GetProperty("metadata").TryGetProperty("last_updated", out _)) ? list
                : throw new FormatException();
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new UsageException($"「{file}」は aggregator.json ではありません", $"'{file}' is no aggregator.json");
        }
    }

    private static JsonElement Parse(byte[] file)
    {
        using var document = JsonDocument.Parse(file);
        return document.RootElement.Clone();
    }

    private static Option<Uri> Address(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "url",
        Required = true,
        CustomParser = argument =>
        {
            if (Uri.TryCreate(argument.Tokens[0].Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
                return address;
            argument.AddError($"'{argument.Tokens[0].Value}' is not the address of a site; write it like https://jvn.example.jp/.");
            return null!;
        },
    };
}
