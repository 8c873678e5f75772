using System.Globalization;
using System.Text;
using Jvn.Site.Importing.Model;
using Jvn.Site.Importing.Texts;
using Jvn.Site.Intake.Markdown;
using Jvn.Site.Published;

namespace Jvn.Site.Importing.Writing;

/// <summary>Writes an advisory as editors do. Nothing stands there that the document does not say.</summary>
internal sealed class AdvisoryText(ImportedAdvisory advisory, Func<ImportedVendor, string> keyOf)
{
    private readonly StringBuilder text = new();

    public string Japanese()
    {
        Line("---");
        Identity();
        Facts();
        Products();
        Statements();
        Further();
        Line("---");
        Body(Language.Japanese, kind => advisory.Sections.GetValueOrDefault(kind, ""));
        return text.ToString();
    }

    public string English()
    {
        Line("---");
        if (advisory.EnglishTitle is { } title)
            Line($"title: {YamlText.Of(title)}");
        Line("---");
        Body(Language.English, kind => advisory.EnglishSections.GetValueOrDefault(kind, ""));
        return text.ToString();
    }

    private void Identity()
    {
        if (advisory.Id is { } id)
            Line($"id: {id}");
        if (advisory.IsNotice)
            Line("kind: unreachable");
        if (advisory.Title is { } title)
            Line($"title: {YamlText.Of(title)}");
        if (advisory.ReleaseAt is { } at)
            Line($"release-at: {JapanTime.Rfc3339(at)}");
        else if (advisory.ReleasedOn is { } day)
            Line($"released-on: {Day(day)}");
        if (advisory.IsUrgent)
            Line("urgent: true");
        if (advisory.Action is { } action)
            Line($"action: {{do: {ActionNames.WordOf(action.Kind)}{(action.Text is { } words ? $", text: {YamlText.InFlow(words)}" : "")}}}");
    }

    private void Facts()
    {
        if (!advisory.Cves.IsEmpty)
            Line($"cve: {YamlText.List(advisory.Cves.Select(cve => cve.Text))}");
        if (!advisory.AssignedElsewhere.IsEmpty)
            Line($"assigned-elsewhere: {YamlText.List(advisory.AssignedElsewhere.Select(cve => cve.Text))}");
        if (!advisory.Weaknesses.IsEmpty)
            Line($"cwe: [{string.Join(", ", advisory.Weaknesses.Select(one => one.Cve is { } cve ? $"{{id: {one.Id}, cve: {cve}}}" : $"{one.Id}"))}]");
        List("cvss", advisory.Scores, score =>
            [$"vector: {score.Vector.Text}", .. score.Cve is { } cve ? [$"cve: {cve}"] : Array.Empty<string>()]);
    }

    private void Products() => List("affected", advisory.Affected, product =>
    [
        $"vendor: {keyOf(product.Vendor)}",
        $"product: {YamlText.InFlow(product.Product)}",
        .. product.Versions is { } versions ? [$"versions: {YamlText.InFlow(versions)}"] : Array.Empty<string>(),
        .. product.Range is { } range ? [$"range: \"{range.Text}\""] : Array.Empty<string>(),
        .. product.Cpe is { } cpe ? [$"cpe: '{cpe.Text.Replace("'", "''", StringComparison.Ordinal)}'"] : Array.Empty<string>(),
        .. product.Cves.IsEmpty ? Array.Empty<string>() : [$"cve: {YamlText.List(product.Cves.Select(cve => cve.Text))}"],
    ]);

    private void Statements() => List("vendors", advisory.Statements.DistinctBy(statement => keyOf(statement.Vendor)), statement =>
    [
        $"vendor: {keyOf(statement.Vendor)}",
        .. statement.Status is { } status ? [$"status: {status.Word()}"] : Array.Empty<string>(),
        .. statement.Comment is { Length: > 0 } comment && statement.Status != VendorStatus.Unknown
            ? comment.Split('\n').Select(line => line.Length == 0 ? "" : "  " + line).Prepend("comment: |") : [],
        .. statement.Links.IsEmpty || statement.Status == VendorStatus.Unknown ? [] : statement.Links.Select(Link).Prepend("links:"),
    ]);

    private static string Link(PublicLink link)
    {
        var url = $"url: {YamlText.InFlow(link.Url.OriginalString)}";
        return link.Title is { } title ? $"  - {{title: {YamlText.InFlow(title)}, {url}}}" : $"  - {{{url}}}";
    }

    private void Further()
    {
        List("references", advisory.References, reference =>
        [
            $"title: {YamlText.InFlow(reference.Title)}",
            .. reference.Note is { } note ? [$"note: {YamlText.InFlow(note)}"] : Array.Empty<string>(),
            $"url: {YamlText.Of(reference.Url.OriginalString)}",
        ]);
        if (!advisory.Related.IsEmpty)
        {
            Line("related:");
            foreach (var (key, names) in advisory.Related)
                Line($"  {key}: {YamlText.List(names)}");
        }

        List("history", advisory.History, entry =>
            [$"at: {(entry.IsDay ? Day(JapanTime.DayOf(entry.At)) : JapanTime.Rfc3339(entry.At))}", $"text: {YamlText.InFlow(entry.Text)}"]);
    }

    private void Body(Language language, Func<SectionKind, string> words)
    {
        foreach (var kind in Enum.GetValues<SectionKind>().Where(kind => !(advisory.IsNotice && kind == SectionKind.Solution && language == Language.Japanese)))
        {
            Line($"## {SectionHeadings.NameOf(kind, language)}");
            Line("");
            if (words(kind) is { Length: > 0 } section && !(advisory.IsNotice && kind == SectionKind.Solution))
            {
                Line(section);
                Line("");
            }
        }

        text.Length--;
    }

    // An item's first line stands behind the dash, the others below it.
    private void List<T>(string key, IEnumerable<T> items, Func<T, IEnumerable<string>> lines)
    {
        var all = items.ToList();
        if (all.Count == 0)
            return;
        Line($"{key}:");
        foreach (var item in all)
        {
            foreach (var (index, line) in lines(item).Index())
                Line(line.Length == 0 ? "" : (index == 0 ? "  - " : "    ") + line);
        }
    }

    private void Line(string line) => text.Append(line).Append('\n');

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
