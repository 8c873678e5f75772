using System.Collections.Immutable;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Cli.Drafting;

/// <summary>Writes the first text of what an editor begins.</summary>
/// <param name="input">The input folder, as the user named it.</param>
internal sealed class Drafter(SiteInput read, string input, DateTimeOffset now, IChance chance)
{
    private readonly FreeNames free = new(read.Content, chance);

    /// <summary>A release instant that nobody gave.</summary>
    /// <param name="notBefore">A day before which it must not be.</param>
    public DateTimeOffset Slot(DateOnly? notBefore = null) => ReleaseSlot.After(now, notBefore);

    public Draft Advisory(AdvisoryId? id, AdvisoryKind kind, string? name, string title, IReadOnlyList<Vendor> vendors, DateOnly? handlingStarted,
        DateTimeOffset? releaseAt)
    {
        var drawn = id ?? free.Identifier(kind);
        var at = releaseAt ?? Slot();
        var text = Head(drawn, title, at).Field("handling-started", handlingStarted is { } day ? DraftText.Day(day) : null)
            .Field("vendors", DraftText.Items(vendors.Select(vendor => ImmutableArray.Create(("vendor", vendor.Key), ("status", VendorStatus.Unknown.Word())))))
            .Line("---").Headings(Language.Japanese, isNotice: false);
        return Withheld(drawn, name, at, releaseAt is null, text) with { Unfinished = [DiagnosticCatalog.KeyMissing, DiagnosticCatalog.ActionMissing] };
    }

    public Draft Notice(AdvisoryId? id, string? name, string title, Vendor vendor, string reason, DateOnly since,
        IReadOnlyList<(DateOnly On, string By)> attempts, DateTimeOffset? releaseAt)
    {
        var drawn = id ?? free.Identifier(AdvisoryKind.Jvn);

        // Three months must lie between the first attempt and the release, whatever the reason; the check tells where they are needed.
        var at = releaseAt ?? Slot(Later(Contact.EarliestRelease(since),
            vendor.Listing?.ProductsFrom is { } listed ? JapanTime.DayOf(listed).AddDays(1) : null));
        var text = Head(drawn, title, at, kind: "unreachable").Field("vendors", [$"- vendor: {vendor.Key}"])
            .Field("contact", [$"since: {DraftText.Day(since)}", $"reason: {reason}",
                .. attempts.Count == 0 ? Array.Empty<string>() : ["attempts:"],
                .. attempts.Select(attempt => $"  - {{on: {DraftText.Day(attempt.On)}, by: {attempt.By}}}")])
            .Line("---").Headings(Language.Japanese, isNotice: true);
        return Withheld(drawn, name, at, releaseAt is null, text) with { Unfinished = [DiagnosticCatalog.NoticeVendorNotListed] };
    }

    /// <param name="releaseAt">An instant of its own; null for that of the text, where that is still to come.</param>
    public Draft Translation(Dossier dossier, string title, DateTimeOffset? releaseAt)
    {
        var pending = HistoryEdits.PendingAfter(dossier, now);
        var isOut = pending is null && dossier.Timeline.PublicFrom <= now;
        var original = (pending ?? dossier.Current!).Content!;
        var at = releaseAt ?? (isOut ? Slot() : null);
        var isUnanswered = original.IsNotice && original.Statements.All(row => row.Status is null or { Value: VendorStatus.Unknown });
        var text = new DraftText().Line("---").Field("title", title).Field("release-at", at is { } own ? JapanTime.Rfc3339(own) : null).Line("---")
            .Headings(Language.English, isUnanswered);
        var file = Entry(dossier.Stem + (pending is null ? ".en.md" : ".next.en.md"), text.Bytes);
        return new Draft(
            [file],
            new Bilingual($"{original.Id.Value} の英語版 {file.Name} を作りました。{When(at ?? original.ReleaseAt.Value).Japanese}に出ます。",
                $"Made the English translation {file.Name} of {original.Id.Value}. It comes out at {When(at ?? original.ReleaseAt.Value).English}."),
            [.. isOut && releaseAt is null ? [SlotHint] : Array.Empty<Bilingual>(), .. Look(file.Path, at ?? original.ReleaseAt.Value)]);
    }

    public Draft Revision(Dossier dossier, LocalizedText history, DateTimeOffset? releaseAt)
    {
        var current = dossier.Current!;
        var (id, at) = (current.Content!.Id.Value, releaseAt ?? Slot());
        var stamp = JapanTime.Rfc3339(at);
        var revised = DraftRevision.Of(current.Entry, stamp, $"{{at: {stamp}, text: {DraftText.Words(history.Japanese, history.English)}}}");
        var file = Entry(dossier.Stem + ".next.md", revised);
        var english = dossier.English is { } translation ? Entry(dossier.Stem + ".next.en.md", DraftRevision.Of(translation.Entry)) : null;
        return new Draft(
            english is null ? [file] : [file, english],
            new Bilingual($"{id} の改訂 {file.Name}{(english is null ? "" : $" と {english.Name}")} を作りました。{When(at).Japanese}に出ます。",
                $"Made the revision {file.Name}{(english is null ? "" : $" and {english.Name}")} of {id}. It comes out at {When(at).English}."),
            [.. releaseAt is null ? [SlotHint] : Array.Empty<Bilingual>(),
                new("その中の文を、公表後の形に書き換えてください。現行のファイルは変更しません。", "Change the text there into what it shall say then; leave the current file alone."),
                .. Look(file.Path, at)]);
    }

    public Draft Vendor(string key, LocalizedText name, string? kana, string? site, string? registration)
    {
        var number = free.VendorNumber();
        var text = new DraftText().Line($"number: {number}").Line($"name: {DraftText.Words(name.Japanese, name.English)}").Field("kana", kana)
            .Field("site", site).Field("registration", registration);
        var file = Entry($"vendors/{key}.yml", text.Bytes);
        return new Draft(
            [file],
            new Bilingual($"ベンダ {key}（番号 {number}）を {file.Path} に作りました。この番号は変更も再利用もしません。",
                $"Made the vendor {key} with the number {number} in {file.Path}. The number never changes and is never used again."),
            [new($"次に: 連絡窓口などを書き加え、jvn check {file.Path}、git add {file.Path}",
                $"Next: add whom to write to, and what else is known; jvn check {file.Path}; git add {file.Path}")]);
    }

    /// <summary>The folder and name of new files: that of the year in which they come out, and a name that tells nothing.</summary>
    private Draft Withheld(AdvisoryId id, string? name, DateTimeOffset at, bool isSuggested, DraftText text)
    {
        var file = Entry($"advisories/{JapanTime.Year(at)}/{name ?? free.WorkingName()}.md", text.Bytes);
        return new Draft(
            [file],
            new Bilingual($"{id} を {file.Path} に作りました。{When(at).Japanese}に出ます。", $"Made {id} in {file.Path}. It comes out at {When(at).English}."),
            [.. isSuggested ? [SlotHint] : Array.Empty<Bilingual>(), .. Look(file.Path, at)]);
    }

    private static Bilingual SlotHint => new($"公表日時は次の決まりで仮に決めました: {ReleaseSlot.Rule.Japanese}。変えるときは --release-at か、ファイルの release-at で。",
        $"The release instant is a suggestion: {ReleaseSlot.Rule.English}. To change it use --release-at, or release-at in the file.");

    private static ImmutableArray<Bilingual> Look(string path, DateTimeOffset at) =>
    [
        new($"次に: 書き終えたら jvn check --strict {path}", $"Next: when it is written, jvn check --strict {path}"),
        new($"      書きながら jvn preview でページを確かめ（{JapanTime.Minute(at)} の時点）、git add {path}",
            $"      meanwhile jvn preview shows the page, as of {JapanTime.Minute(at)}; then git add {path}"),
    ];

    private static Bilingual When(DateTimeOffset at) => new($"{JapanTime.Minute(at)} ", JapanTime.Minute(at));

    private static DateOnly Later(DateOnly one, DateOnly? other) => other > one ? other.Value : one;

    private static DraftText Head(AdvisoryId id, string title, DateTimeOffset at, string? kind = null) =>
        new DraftText().Line("---").Line($"id: {id}").Field("kind", kind).Field("title", title).Field("release-at", JapanTime.Rfc3339(at));

    private Intake.Reading.InputEntry Entry(string relative, byte[] bytes) => InputWriter.EntryOf(input, relative) with { Edited = bytes };
}
