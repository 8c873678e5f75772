using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jvn.Site.Benchmarks.Generation;

namespace Jvn.Site.Benchmarks.Hugo;

/// <summary>Writes the released advisories of a made-up input as the site of another generator: a page for each advisory, for each vendor's status and for
/// each vendor, lists by year and of vendors, and a feed; in Japanese only.</summary>
/// <remarks>Plain templates, which look nothing up that stands in the page's own front matter. That is less work than ours has, and meant to be.</remarks>
internal static class HugoCommand
{
    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    private static readonly string[] Headings =
        ["概要", "影響を受けるシステム", "詳細情報", "想定される影響", "対策方法", "JPCERT/CCからの補足情報", "JPCERT/CCによる脆弱性分析結果", "謝辞"];

    public static int Run(string count, string folder, DateTimeOffset now)
    {
        var made = new MadeCollection(int.Parse(count, CultureInfo.InvariantCulture), now);
        MadeAdvisory[] released = [.. made.Advisories.Where(advisory => !advisory.IsWithheld)];
        CopyLayouts(folder);
        var mentions = released.SelectMany(advisory => advisory.Statements.Select(statement => (advisory, statement))).ToLookup(row => row.statement.Vendor);
        foreach (var vendor in made.Vendors)
            Put(folder, $"vendors/{vendor.Number}.md", new
            {
                title = vendor.Name,
                url = $"/vendor/{vendor.Number}/",
                kana = vendor.Kana,
                site = vendor.Page,
                advisories = mentions[vendor].Reverse()
                    .Select(row => new { row.advisory.Id, url = Address(row.advisory), row.advisory.Title, row.statement.Status }),
            }, "");
        foreach (var advisory in released)
            Write(folder, advisory);
        Console.WriteLine($"{released.Length} advisories, {made.Vendors.Count} vendors, {mentions.Sum(rows => rows.Count())} vendor rows");
        return 0;
    }

    private static void Write(string folder, MadeAdvisory advisory)
    {
        var name = advisory.Slug;
        Put(folder, $"advisories/{name}.md", new
        {
            title = $"{advisory.Id}: {advisory.Title}",
            url = Address(advisory),
            date = advisory.Release,
            lastmod = advisory.History.Select(change => change.At).Append(advisory.Release).Max(),
            years = new[] { $"{advisory.Release.Year}" },
            advisory.Id,
            action = advisory.ActionText,
            cves = advisory.Cves,
            weaknesses = advisory.Weaknesses,
            scores = advisory.Scores,
            affected = advisory.Affected.Select(product => new { vendor = product.Vendor.Name, product.Name, product.Versions }),
            statements = advisory.Statements.Select(statement => new
            {
                vendor = statement.Vendor.Name,
                url = Address(advisory, statement),
                statement.Status,
                day = $"{statement.Replied ?? statement.Notified:yyyy/MM/dd}",
            }),
            references = advisory.References.Select(reference => new { reference.Title, reference.Url }),
            related = advisory.Related.Select(related => related.Id),
            history = advisory.History.Select(change => new { at = $"{change.At:yyyy/MM/dd HH:mm}", change.Text }),
        }, string.Concat(Headings.Zip(advisory.Sections, (heading, section) => $"## {heading}\n\n{section}\n\n")));
        foreach (var statement in advisory.Statements)
            Put(folder, $"statuses/{name}-{statement.Vendor.Number}.md", new
            {
                title = $"{statement.Vendor.Name}の脆弱性{advisory.Id}への対応",
                url = Address(advisory, statement),
                date = advisory.Release,
                advisory = new { advisory.Id, advisory.Title, url = Address(advisory) },
                vendor = new { statement.Vendor.Name, url = $"/vendor/{statement.Vendor.Number}/" },
                statement.Status,
                page = statement.Url,
                comment = statement.Comment,
            }, "");
    }

    private static string Address(MadeAdvisory advisory) => $"/jp/{advisory.Slug}/";

    private static string Address(MadeAdvisory advisory, MadeStatement statement) => $"{Address(advisory)}{statement.Vendor.Number}/";

    private static void Put(string folder, string path, object head, string body)
    {
        var file = Path.Combine(folder, "content", path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, $"{JsonSerializer.Serialize(head, Plain)}\n\n{body}");
    }

    private static void CopyLayouts(string folder)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "Hugo", "site");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
