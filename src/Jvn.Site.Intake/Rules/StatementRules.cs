using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Rules;

/// <summary>The rows of the vendor table agree with themselves and with each other (guideline 6-2).</summary>
internal static class StatementRules
{
    public static void Check(Advisory advisory, DateTimeOffset release, DiagnosticBag bag)
    {
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var statement in advisory.Statements)
        {
            if (!lines.TryAdd(statement.Vendor.Value, statement.Vendor.Location.Line))
                bag.Add(DiagnosticCatalog.VendorTwice.At(statement.Vendor.Location, statement.Vendor.Value, $"{lines[statement.Vendor.Value]}"));
            DayOrder.Check("handling-started", advisory.HandlingStarted, "notified", statement.Notified, bag);
            DayOrder.Check("handling-started", advisory.HandlingStarted, "replied", statement.Notified is null ? statement.Replied : null, bag);
            DayOrder.Check("notified", statement.Notified, "replied", statement.Replied, bag);
            CheckReply(statement, bag);
            CheckLinks(statement, bag);
            CheckHistory(statement, release, bag);
        }

        foreach (var product in advisory.Affected.Where(product => !lines.ContainsKey(product.Vendor.Value)).DistinctBy(product => product.Vendor.Value))
            bag.Add(DiagnosticCatalog.AffectedWithoutStatus.At(product.Vendor.Location, product.Vendor.Value));
    }

    private static void CheckReply(VendorStatement statement, DiagnosticBag bag)
    {
        if (statement.Status is not { } status)
            return;
        if (status.Value != VendorStatus.Unknown)
        {
            if (statement.LacksReplied)
                bag.Add(DiagnosticCatalog.ReplyDayMissing.At(status.Location, status.Value.Word()));
            return;
        }

        if (statement.Comment is { } comment)
            bag.Add(DiagnosticCatalog.UnknownCarriesMore.At(comment.Location, "comment"));
        if (statement.Links is [var link, ..])
            bag.Add(DiagnosticCatalog.UnknownCarriesMore.At(link.Url.Location, link.Title is null ? "url" : "links"));
        if (statement.Replied is { } replied)
            bag.Add(DiagnosticCatalog.UnknownCarriesMore.At(replied.Location, "replied"));
    }

    private static void CheckLinks(VendorStatement statement, DiagnosticBag bag)
    {
        foreach (var again in statement.Links.GroupBy(link => link.Url.Value.OriginalString, StringComparer.Ordinal).Where(links => links.Count() > 1))
            bag.Add(DiagnosticCatalog.LinkTwice.At(again.Last().Url.Location, again.Key, $"{again.First().Url.Location.Line}"));
    }

    private static void CheckHistory(VendorStatement statement, DateTimeOffset release, DiagnosticBag bag)
    {
        HistoryOrder.Check(statement.History.Select(change => change.At), release, bag);
        if (statement is { History: [.., var last], Status: { } status } && last.Status != status.Value)
            bag.Add(DiagnosticCatalog.StatusHistoryEndsOtherwise.At(last.At.Location, status.Value.Word(), last.Status.Word()));
    }
}
