using System.Collections.Immutable;
using System.CommandLine;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Targets;
using Jvn.Site.Targets.Hosts;
using Jvn.Site.Targets.ObjectStorage;

namespace Jvn.Site.Cli.Commands;

/// <summary>The options that say where to publish: the publisher's own folder, and further places that are brought what it shows.</summary>
internal sealed class TargetOptions
{
    private const string SchemeEnd = "://";

    private readonly Func<string, string?> environment;

    public TargetOptions(Func<string, string?> environment)
    {
        this.environment = environment;
        To.Validators.Add(option =>
        {
            foreach (var token in option.Tokens.Where(token => token.Value.Length == 0 || (IsRemote(token.Value) && Name(token.Value) is null)))
                option.AddError($"'{WithoutSecrets(token.Value)}' is no target; write a folder, ssh://host/path or s3://bucket/prefix.");
        });
    }

    public Option<string[]> To { get; } = new("--to")
    {
        Description = "Where to publish: a folder, in which the web server serves 'current', ssh://host/path, or s3://bucket/prefix. Give it again for each " +
            "further place; all switch in the same second.",
        HelpName = "target",
        Required = true,
    };

    public Option<string> Home { get; } = new("--home")
    {
        Description = "The publisher's own folder, where releases are made and kept; by default the first --to that is a folder.",
        HelpName = "folder",
    };

    public Option<bool> TakeOver { get; } = new("--take-over")
    {
        Description = "Publish to a target although another publisher's folder was used until now. Stop that one first.",
    };

    public Option<string> After { get; } = new("--after-switch")
    {
        Description = "Program to run for each place that begins to show a release; it reads JSON with the paths to purge from a CDN.",
        HelpName = "program",
    };

    /// <summary>All of them, for a command.</summary>
    public Option[] All => [To, Home, TakeOver, After];

    /// <summary>The publisher's own folder, and the further places.</summary>
    /// <param name="judge">Says whether a folder of this machine may be published to.</param>
    /// <exception cref="UsageException">No folder is the publisher's own, or a place is named twice.</exception>
    public (string Home, TargetDesk Desk) Read(ParseResult parsed, Func<string, string> judge, TimeProvider clock, IReporter reporter)
    {
        var named = parsed.GetValue(To)!;
        var home = parsed.GetValue(Home) ?? named.FirstOrDefault(target => !IsRemote(target)) ?? throw new UsageException(
            "リリースを作って保管するフォルダを --home で指定してください", "name with --home the folder where releases are made and kept");
        judge(home);
        var places = named.Select(target => IsRemote(target) ? target : judge(target)).Select(target => (Name: Name(target)!, Place: target)).ToList();
        if (places.DistinctBy(place => place.Name).Count() < places.Count)
            throw new UsageException("同じ公開先が二度指定されています", "a target is named twice");
        string[] folders = [.. named.Append(home).Where(target => !IsRemote(target)).Select(target => Name(target)! + '/').Distinct(StringComparer.Ordinal)];
        if (folders.Any(outer => folders.Any(inner => inner != outer && inner.StartsWith(outer, StringComparison.Ordinal))))
            throw new UsageException("公開先の中に、別の公開先は置けません", "a target must not lie inside another one");
        ImmutableArray<ITarget> targets = [.. places.Where(place => place.Name != Name(home)).Select(place => Open(place.Place))];
        var after = parsed.GetValue(After) is { Length: > 0 } program ? new AfterSwitch(program) : null;
        return (home, new TargetDesk(home, targets, parsed.GetValue(TakeOver), after, clock, reporter));
    }

    /// <summary>The folders of this machine among them.</summary>
    public IEnumerable<string> FoldersIn(ParseResult parsed) =>
        (parsed.GetResult(To) is { } given && !given.Errors.Any() ? given.GetValueOrDefault<string[]>() ?? [] : [])
            .Concat(parsed.GetResult(Home) is { } home && !home.Errors.Any() ? [home.GetValueOrDefault<string>() ?? ""] : [])
            .Where(target => target.Length > 0 && !IsRemote(target));

    private static bool IsRemote(string target) => target.Contains(SchemeEnd, StringComparison.Ordinal);

    // Who writes a password into an address finds it in no log.
    private static string WithoutSecrets(string target) =>
        target.IndexOf(SchemeEnd, StringComparison.Ordinal) is var scheme and >= 0 && target.LastIndexOf('@') is var at && at > scheme
            ? target[..(scheme + SchemeEnd.Length)] + "…" + target[at..] : target;

    // As it is told, and the same for every way to write it; null when it is no target.
    private static string? Name(string target) => !IsRemote(target) ? HostAddress.Here(target).ToString()
        : BucketAddress.TryParse(target)?.ToString() ?? HostAddress.TryParse(target)?.ToString();

    private ITarget Open(string target) => !IsRemote(target) ? new HostTarget(HostAddress.Here(target))
        : BucketAddress.TryParse(target) is { } bucket ? BucketTarget.Open(bucket, environment) : new HostTarget(HostAddress.TryParse(target)!);
}
