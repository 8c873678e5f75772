using System.Collections.Frozen;
using System.Collections.Immutable;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Timing;
using Jvn.Site.Published;

namespace Jvn.Site.Embargo;

/// <summary>The only door between what we know and what we publish.</summary>
public static class EmbargoGate
{
    /// <summary>Splits the input by release time. An advisory is public from the instant of its release, not before; so is each part of it that has an instant
    /// of its own.</summary>
    /// <param name="content">Everything intake read, whatever its release state. What is released must be free of errors.</param>
    /// <param name="now">The build instant. Callers read the clock once, so that everything is judged alike.</param>
    public static GateResult Open(InputContent content, DateTimeOffset now)
    {
        var released = ImmutableArray.CreateBuilder<PublicAdvisory>();
        var corrections = ImmutableArray.CreateBuilder<AdvisoryCorrection>();
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var dossier in content.Dossiers)
        {
            if (dossier.Timeline.At(now) is not { IsComplete: true } text)
                continue;
            released.Add(Publish(dossier, text, content, now));
            if (LastCorrection(dossier, text, content, now) is { } corrected)
                corrections.Add(new AdvisoryCorrection(text.Original.Id.Value, corrected));
            named.UnionWith(text.NamedVendors);
        }

        var vendors = content.Vendors.Values.Where(vendor => named.Contains(vendor.Key) || vendor.Listing?.NameFrom <= now);
        return new GateResult(
            released.ToImmutable(),
            [.. vendors.Select(vendor => Publish(vendor, now))],
            corrections.ToImmutable(),
            [.. content.Dossiers.Select(dossier => TakenBack(dossier, now)).OfType<AdvisoryId>().Distinct().Order()]);
    }

    // Of a notice the site says part: a correction of the site is one of what the notice says.
    private static DateTimeOffset? LastCorrection(Dossier dossier, ReleasedText text, InputContent content, DateTimeOffset now) => Last(
        Corrections(dossier, text, now)
            .Concat(FormOf(text.Shown) == AdvisoryForm.Unreachable ? Until(now, content.SiteCorrections) : []).Order());

    private static DateTimeOffset? Last(IEnumerable<DateTimeOffset> instants) => instants.Select(at => (DateTimeOffset?)at).LastOrDefault();

    // A revised translation changes what is said in English and updates no fact: it is a correction, too.
    private static IEnumerable<DateTimeOffset> Corrections(Dossier dossier, ReleasedText text, DateTimeOffset now) =>
        Until(now, text.Original.Corrections.Concat(text.Shown.Corrections))
            .Concat(text.EnglishFile is { } english && english == dossier.PendingEnglish ? [text.EnglishFrom!.Value] : []).Order();

    private static IEnumerable<DateTimeOffset> Until(DateTimeOffset now, IEnumerable<Correction> corrections) =>
        corrections.Select(correction => correction.At.Value).Where(at => at <= now).Distinct().Order();

    private static AdvisoryId? TakenBack(Dossier dossier, DateTimeOffset now) =>
        dossier.Current?.Content is { IsComplete: true } current
        && (IsTakenBack(current, now)
            || (dossier.Pending?.Content is { IsComplete: true } pending && current.ReleaseAt.Value <= now && IsTakenBack(pending, now)))
            ? current.Id.Value
            : null;

    private static bool IsTakenBack(Advisory text, DateTimeOffset now) => text.IsTakenBack && text.ReleaseAt.Value <= now;

    /// <summary>An advisory as one of its texts shows it. What of the text could not be read is left out: then it has errors, and does not come out.</summary>
    /// <remarks>Copies field by field on purpose: a field added to Advisory stays private until a line is added here.</remarks>
    internal static PublicAdvisory Publish(Dossier dossier, ReleasedText text, InputContent content, DateTimeOffset now)
    {
        var vendors = content.Vendors;
        var shown = text.Shown;
        var isWithdrawn = shown.Withdrawal is not null;
        var form = FormOf(shown);
        return new PublicAdvisory
        {
            Id = text.Original.Id.Value,
            Form = form,
            Title = shown.Title.Value,
            PublishedAt = text.Original.ReleaseAt.Value,
            ReleasedOn = text.Original.ReleasedOn,
            UpdatedAt = UpdateOf(text),
            DaysOfHandling = DaysOfHandling(text.Original),
            IsUrgent = shown.IsUrgent && !isWithdrawn,
            Withdrawal = shown.Withdrawal is { } withdrawal ? new PublicWithdrawal(withdrawal.At.Value, withdrawal.Reason) : null,
            Corrections = [.. Until(now, shown.Corrections)],
            CorrectionsElsewhere = [.. Until(now, content.SiteCorrections.Concat(CorrectionsOfVendors(text, vendors)))],
            History = [.. shown.History.Select(revision => new PublicRevision(revision.At.Value, revision.Text))],
            Statements = Publish(shown, form, vendors),
            LinkedVendors = isWithdrawn ? [] : PublishLinks(shown, vendors),
            English = text.English is { } english
                ? Publish(english, isWithdrawn, text.FirstEnglishFrom!.Value, text.EnglishFrom!.Value) : null,

            // What was withdrawn keeps its address and says so; its details are gone.
            Action = isWithdrawn ? null : shown.Action,
            Cves = isWithdrawn ? [] : [.. shown.Cves.Select(cve => cve.Value).Distinct()],
            AssignedElsewhere = isWithdrawn ? [] : [.. shown.AssignedElsewhere.Select(cve => cve.Value).Distinct()],
            Weaknesses = isWithdrawn ? [] : [.. shown.Weaknesses.Select(weakness => new PublicWeakness(weakness.Id.Value, weakness.Cve?.Value)).Distinct()],
            Scores = isWithdrawn ? [] : [.. shown.Scores.Select(score => new PublicScore(score.Vector.Value, score.Cve?.Value))],
            Affected = isWithdrawn ? []
                : [.. shown.Affected.Where(product => vendors.ContainsKey(product.Vendor.Value)).Select(product => Publish(product, vendors))],
            Sections = isWithdrawn ? NoSections : Sections(shown.Body),
            References = isWithdrawn ? [] : [.. shown.References.Select(reference => new PublicReference(reference.Title, reference.Note, reference.Url))],
            Related = isWithdrawn ? new PublicRelatedDocuments([], [], [], [], [], []) : shown.Related,
            Contact = isWithdrawn || shown.Contact is not { } contact ? null : new PublicContactAttempt(contact.Since.Value, contact.Reason),
            Attachments = isWithdrawn ? [] : Attachments(dossier, text),
        };
    }

    private static PublicTranslation Publish(Translation english, bool isWithdrawn, DateTimeOffset first, DateTimeOffset from) =>
        new(english.Title.Value, isWithdrawn ? NoSections : Sections(english.Body), first, from > first ? from : null);

    // Also of one that is named only since its correction: that makes a revision more, and versions only ever grow.
    private static IEnumerable<Correction> CorrectionsOfVendors(ReleasedText text, FrozenDictionary<string, Vendor> vendors) =>
        text.NamedVendors.Select(vendors.GetValueOrDefault).OfType<Vendor>().SelectMany(vendor => vendor.Corrections);

    private static ImmutableDictionary<SectionKind, HtmlFragment> NoSections => ImmutableDictionary<SectionKind, HtmlFragment>.Empty;

    private static ImmutableDictionary<SectionKind, HtmlFragment> Sections(Intake.Markdown.ParsedBody body) =>
        body.Sections.Where(section => !section.Html.IsEmpty).ToImmutableDictionary(section => section.Kind, section => section.Html);

    private static AdvisoryForm FormOf(Advisory advisory) =>
        !advisory.IsNotice ? AdvisoryForm.Ordinary
        : advisory.Statements.Any(statement => statement.Status is { Value: not VendorStatus.Unknown }) ? AdvisoryForm.Answered
        : AdvisoryForm.Unreachable;

    // Of the first text, whose release stands for ever, so that the number never moves. The day itself stays here.
    private static int? DaysOfHandling(Advisory original) =>
        original.HandlingStarted is { } started ? JapanTime.DayOf(original.ReleaseAt.Value).DayNumber - started.Value.DayNumber : null;

    private static DateTimeOffset UpdateOf(ReleasedText text)
    {
        var shown = text.Shown;
        IEnumerable<DateTimeOffset> changes =
        [
            text.Original.ReleaseAt.Value,
            shown.ReleaseAt.Value,
            .. shown.History.Select(revision => revision.At.Value),
            .. shown.Statements.SelectMany(statement => statement.History).Select(change => change.At.Value),
            .. shown.Withdrawal is { } withdrawal ? [withdrawal.At.Value] : Array.Empty<DateTimeOffset>(),
        ];
        return changes.Max();
    }

    private static ImmutableArray<PublicStatement> Publish(Advisory advisory, AdvisoryForm form, FrozenDictionary<string, Vendor> vendors) =>
    [
        .. advisory.Statements
            .Where(statement => !statement.HasLinksOnly && vendors.ContainsKey(statement.Vendor.Value))
            .Select(statement => (Vendor: vendors[statement.Vendor.Value], Statement: statement))
            .OrderBy(row => row.Statement.Status?.Value)
            .ThenBy(row => KanaOrder.Key(row.Vendor.Kana), StringComparer.Ordinal)
            .ThenBy(row => row.Vendor.Number.Value)
            .Select(row => Publish(row.Statement, row.Vendor, advisory, form)),
    ];

    private static ImmutableArray<PublicLinkedVendor> PublishLinks(Advisory advisory, FrozenDictionary<string, Vendor> vendors) =>
    [
        .. advisory.Statements
            .Where(statement => statement.HasLinksOnly && vendors.ContainsKey(statement.Vendor.Value))
            .Select(statement => (Vendor: vendors[statement.Vendor.Value], statement.Links))
            .OrderBy(row => KanaOrder.Key(row.Vendor.Kana), StringComparer.Ordinal)
            .ThenBy(row => row.Vendor.Number.Value)
            .Select(row => new PublicLinkedVendor(NameOf(row.Vendor), [.. row.Links.Select(Publish)])),
    ];

    private static PublicLink Publish(VendorLink link) => new(link.Title, link.Url.Value);

    private static PublicStatement Publish(VendorStatement statement, Vendor vendor, Advisory advisory, AdvisoryForm form)
    {
        var isWithdrawn = advisory.Withdrawal is not null;
        return new PublicStatement(
            NameOf(vendor),
            form == AdvisoryForm.Unreachable ? null : statement.Status?.Value,
            isWithdrawn || statement.Comment is not { } comment ? HtmlFragment.Empty : comment.Value.Html,
            isWithdrawn ? [] : [.. statement.Links.Select(Publish)],
            [.. statement.History.Select(change => new PublicStatusChange(change.At.Value, change.Status))]);
    }

    private static PublicAffectedProduct Publish(AffectedProduct product, FrozenDictionary<string, Vendor> vendors) => new(
        NameOf(vendors[product.Vendor.Value]), product.Product, product.Versions, product.Range, product.Cpe, [.. product.Cves.Select(cve => cve.Value)]);

    private static PublicVendorName NameOf(Vendor vendor) => new(vendor.Number.Value, vendor.Name);

    private static ImmutableArray<PublicAttachment> Attachments(Dossier dossier, ReleasedText text) =>
        [.. text.UsedAttachments.Where(file => dossier.CleanedFiles.ContainsKey(file.Path))
            .Select(file => new PublicAttachment(file.Name, dossier.CleanedFiles[file.Path]))];

    private static PublicVendor Publish(Vendor vendor, DateTimeOffset now) => new()
    {
        Number = vendor.Number.Value,
        Name = vendor.Name,
        Kana = vendor.Kana,
        Aliases = vendor.Aliases,
        Site = vendor.Site,
        CorrectedAt = Last(Until(now, vendor.Corrections)),
        Listing = vendor.Listing is { NameFrom: { } listedAt } listing && listedAt <= now ? Publish(listing, listedAt, now) : null,
    };

    private static PublicListing Publish(Listing listing, DateTimeOffset listedAt, DateTimeOffset now)
    {
        var productsListedAt = listing.ProductsFrom <= now ? listing.ProductsFrom : null;
        return new PublicListing(
            listing.Since.Value,
            listing.Reason,
            listedAt,
            productsListedAt,
            productsListedAt is null ? [] : [.. listing.Products.Select(product => new PublicListedProduct(product.Name, product.Versions))],
            listing.AnsweredFrom <= now ? listing.AnsweredFrom : null);
    }
}
