using System.Collections.Immutable;
using System.CommandLine;
using Jvn.Site.Cli.Drafting;
using Jvn.Site.Cli.Terminals;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Commands.New;

/// <summary><c>jvn new advisory</c></summary>
internal sealed class NewAdvisoryCommand : DraftCommand
{
    private readonly Option<string?> title = Text("--title", "The title in Japanese.");
    private readonly Option<string[]> vendors =
        Texts("--vendor", "A vendor that is given the details: its key or a name that it goes by. Any number.", "vendor");
    private readonly Option<string> system = SystemOption();
    private readonly Option<DateOnly?> started = CommonOptions.Day("--handling-started", "The day on which handling began; by default today.");
    private readonly Option<DateTimeOffset?> release = ReleaseAt;
    private readonly Option<string?> id = Identifier;
    private readonly Option<string?> name = WorkingName;

    public NewAdvisoryCommand(CommonOptions options, TimeProvider clock, Stream results, ITerminal terminal, IChance chance)
        : base("advisory", "Begins an advisory: an identifier, a file whose name tells nothing, all headings, the table of vendors.", options, clock, results,
            terminal, chance) => Take(title, vendors, system, started, release, id, name);

    protected override ImmutableArray<Option> Names => [id, name];

    protected override Draft Make(Drafter drafter, Registry registry, Questions questions, ParseResult parsed)
    {
        registry.MustBeFree(parsed.GetValue(name), IdOf(parsed.GetValue(id)));
        var words = questions.Required("--title", parsed.GetValue(title), new("タイトル（日本語）:", "Title in Japanese:"));
        var told = questions.Several("--vendor", parsed.GetValue(vendors) ?? [],
            new("情報を提供するベンダ（キーか名前。空のまま Enter で終わり）:", "Vendor that is given the details (key or name; Enter alone ends):"), registry.CheckVendor);
        var kind = parsed.GetValue(system) switch { "jvnvu" => AdvisoryKind.JvnVu, "jvnta" => AdvisoryKind.JvnTa, _ => AdvisoryKind.Jvn };
        return drafter.Advisory(IdOf(parsed.GetValue(id)), kind, parsed.GetValue(name), words,
            [.. told.Select(registry.Vendor).DistinctBy(vendor => vendor.Key)], parsed.GetValue(started) ?? JapanTime.DayOf(registry.Now),
            parsed.GetValue(release));
    }

    private static Option<string> SystemOption()
    {
        var system = new Option<string>("--system") { Description = "The series of the identifier.", DefaultValueFactory = _ => "jvn" };
        system.AcceptOnlyFromAmong("jvn", "jvnvu", "jvnta");
        return system;
    }
}
