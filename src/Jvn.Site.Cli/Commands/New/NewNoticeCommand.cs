using System.Collections.Immutable;
using System.CommandLine;
using Jvn.Site.Cli.Drafting;
using Jvn.Site.Cli.Terminals;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Cli.Commands.New;

/// <summary><c>jvn new notice</c></summary>
internal sealed class NewNoticeCommand : DraftCommand
{
    private readonly Option<string?> title = Text("--title", "The title in Japanese.");
    private readonly Option<string?> vendor = Text("--vendor", "The developer: the key of its file, or a name that it goes by.", "vendor");
    private readonly Option<string> reason = ReasonOption();
    private readonly Option<string[]> attempts =
        Texts("--attempt", "An attempt to reach it, like 2026-01-13:email; the means: email, post, phone, fax, web-form, visit. Any number.", "day:means");
    private readonly Option<DateOnly?> since = CommonOptions.Day("--since", "The day on which contact began; by default that of the first attempt.");
    private readonly Option<DateTimeOffset?> release = ReleaseAt;
    private readonly Option<string?> id = Identifier;
    private readonly Option<string?> name = WorkingName;

    public NewNoticeCommand(CommonOptions options, TimeProvider clock, Stream results, ITerminal terminal, IChance chance)
        : base("notice", "Begins the notice about a developer who cannot be reached (kind: unreachable).", options, clock, results,
            terminal, chance) => Take(title, vendor, reason, attempts, since, release, id, name);

    protected override ImmutableArray<Option> Names => [id, name];

    protected override Draft Make(Drafter drafter, Registry registry, Questions questions, ParseResult parsed)
    {
        registry.MustBeFree(parsed.GetValue(name), IdOf(parsed.GetValue(id)));
        var developer = registry.Vendor(questions.Required("--vendor", parsed.GetValue(vendor), new("連絡がつかない開発者（キーか名前）:", "Developer (key or name):"),
            registry.CheckVendor));
        var words = questions.Required("--title", parsed.GetValue(title), new("タイトル（日本語）:", "Title in Japanese:"));
        var why = parsed.GetValue(reason)!;
        var tried = questions.Several("--attempt", parsed.GetValue(attempts) ?? [],
            new("連絡の試み（2026-01-13:email のように。空のまま Enter で終わり）:", "Attempt to reach it, like 2026-01-13:email (Enter alone ends):"), CheckAttempt)
            .Select(AttemptOf).OrderBy(attempt => attempt.On).ToList();
        if (tried.Count == 0 && why is ("no-reply" or "refused"))
            tried.Add(AttemptOf(questions.Required("--attempt", null,
                new("最初の連絡の試み（2026-01-13:email のように）:", "First attempt to reach it, like 2026-01-13:email:"), CheckAttempt)));
        var begun = parsed.GetValue(since) ?? (tried.Count > 0 ? tried[0].On
            : DayOf(questions.Required("--since", null, new("連絡開始日（2026-01-13 のように）:", "Day on which contact began, like 2026-01-13:"), CheckDay)));
        return drafter.Notice(IdOf(parsed.GetValue(id)), parsed.GetValue(name), words, developer, why, begun, tried, parsed.GetValue(release));
    }

    private static (DateOnly On, string By) AttemptOf(string text) => (DayOf(text.Split(':')[0]), text.Split(':')[1]);

    private static Bilingual? CheckAttempt(string text) => text.Split(':') is [var day, { Length: > 0 }] && CheckDay(day) is null ? null
        : new("2026-01-13:email のように、日付と手段を「:」でつないで書いてください。", "Write the day and the means like 2026-01-13:email.");

    private static Option<string> ReasonOption()
    {
        var reason = new Option<string>("--reason") { Description = "Why the developer cannot be reached.", DefaultValueFactory = _ => "no-reply" };
        reason.AcceptOnlyFromAmong("no-reply", "unknown-developer", "no-contact-means", "refused");
        return reason;
    }
}
