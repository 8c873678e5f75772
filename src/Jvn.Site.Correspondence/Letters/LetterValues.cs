using System.Collections.Immutable;
using Jvn.Site.Correspondence.Sheets;
using Jvn.Site.Published;

namespace Jvn.Site.Correspondence.Letters;

/// <summary>What a letter is filled in with. What is null is not known, and a template that names it is not filled.</summary>
public sealed record LetterValues
{
    public required AdvisoryId Id { get; init; }

    /// <summary>The vendor's name in the language of the letter.</summary>
    public required string Vendor { get; init; }

    /// <summary>Null where no person is known: then the letter goes to whoever is in charge.</summary>
    public string? Contact { get; init; }

    public required LocalizedText Operator { get; init; }

    /// <summary>The mail address of the sender.</summary>
    public required string Address { get; init; }

    /// <summary>Where letters reach the sender; null where none do.</summary>
    public string? Postal { get; init; }

    public required DateTimeOffset At { get; init; }

    public LetterForm Form { get; init; }

    public ImmutableArray<string> Keywords { get; init; } = [];

    public string? Outline { get; init; }

    public DateOnly? Deadline { get; init; }

    public DateTimeOffset? ReleaseAt { get; init; }

    /// <summary>Null when none was announced before, which the letter says.</summary>
    public DateTimeOffset? FormerReleaseAt { get; init; }

    public string? Title { get; init; }

    public ImmutableArray<string> Products { get; init; } = [];

    public ImmutableArray<CveId> Cve { get; init; } = [];

    public string? Details { get; init; }

    public VendorStatus? Status { get; init; }

    public ReplySheet? Sheet { get; init; }

    /// <summary>Each placeholder that a letter of this kind may have and whose value is known.</summary>
    internal Dictionary<string, string> Texts(LetterKind kind, Language language)
    {
        var words = LetterWords.In(language);
        var texts = new Dictionary<string, string?>
        {
            ["id"] = Id.Text,
            ["vendor"] = Vendor,
            ["contact"] = Contact is null ? words.Team : words.Person(Contact),
            ["operator"] = Operator.In(language).Text,
            ["address"] = Address,
            ["today"] = words.Day(JapanTime.DayOf(At)),
            ["how-to-reply"] = words.HowToReply(kind, Form, Postal is not null),
            ["keywords"] = Keywords.IsEmpty ? words.NotKnownYet : List(Keywords, words.Comma),
            ["outline"] = Outline,
            ["deadline"] = Deadline is { } deadline ? words.Day(deadline) : null,
            ["release-at"] = ReleaseAt is { } release ? words.Instant(release) : null,
            ["former-release-at"] = FormerReleaseAt is { } former ? words.Instant(former) + (former == ReleaseAt ? words.Unchanged : "")
                : words.FirstNotice,
            ["title"] = Title,
            ["products"] = Products.IsEmpty ? words.NotKnownYet : List(Products, "\n"),
            ["cve"] = Cve.IsEmpty ? words.NoCve : List([.. Cve.Select(cve => cve.Text)], words.Comma),
            ["details"] = Details,
            ["status"] = Status?.Name(language),
            ["sheet"] = Sheet is null ? null : Form == LetterForm.Print ? words.SheetIsEnclosed : Sheet.Render(language),
        };
        return Placeholder.All.Where(placeholder => placeholder.Kinds.Contains(kind) && texts[placeholder.Name] is not null)
            .ToDictionary(placeholder => placeholder.Name, placeholder => texts[placeholder.Name]!.ReplaceLineEndings("\n"), StringComparer.Ordinal);
    }

    private static string? List(ImmutableArray<string> items, string between) => items.IsEmpty ? null : string.Join(between, items);
}
