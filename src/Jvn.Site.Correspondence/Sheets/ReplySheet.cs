using Jvn.Site.Published;

namespace Jvn.Site.Correspondence.Sheets;

/// <summary>The sheet of the guideline's 6-2, by which a developer answers: it rides along with letters and comes back filled in.</summary>
public sealed record ReplySheet
{
    /// <summary>Null where none could be read.</summary>
    public required AdvisoryId? Id { get; init; }

    /// <summary>As written; empty where nothing is.</summary>
    public required string Organisation { get; init; }

    /// <summary>One of the four that a developer can choose; never <see cref="VendorStatus.Unknown"/>.</summary>
    public VendorStatus? Status { get; init; }

    /// <summary>The developer's own words, for publication; line feeds only.</summary>
    public string? Comment { get; init; }

    /// <summary>Where the developer announces it.</summary>
    public Uri? Announcement { get; init; }

    public ReplyFacts Facts { get; init; } = new();

    /// <summary>True for a sheet as it is sent out: nothing is chosen or written but what we wrote ourselves.</summary>
    public bool IsBlank => Status is null && Comment is null && Announcement is null && Facts.IsEmpty;

    /// <summary>The sheet as plain text. No line is so long that a mail program would break it when it quotes it.</summary>
    public string Render(Language language) => SheetText.Of(this, SheetWords.In(language));
}
