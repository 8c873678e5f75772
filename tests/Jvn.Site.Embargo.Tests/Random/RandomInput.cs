using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Jvn.Site.Embargo.Tests.Sites;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Embargo.Tests.Random;

/// <summary>A whole input folder made by chance. It knows of each of its files and lines from when on they are public, and so what is left of it when all that
/// is withheld is taken away.</summary>
internal sealed partial class RandomInput
{
    private readonly Ingredients ingredients;
    private readonly ImmutableArray<GeneratedFile> files;

    private RandomInput(Ingredients ingredients, ImmutableArray<GeneratedFile> files)
    {
        this.ingredients = ingredients;
        this.files = files;
    }

    public DateTimeOffset Turn => ingredients.Turn;

    /// <summary>What may be seen nowhere yet. The name of a file that is public, such as that of a vendor, stands in findings about it.</summary>
    public IEnumerable<Canary> Withheld => ingredients.Canaries.Where(canary =>
        canary.PublicFrom > Turn && !files.Any(file => file.From <= Turn && file.Path.Contains(canary.Word, StringComparison.Ordinal)));

    /// <param name="mostAdvisories">Fewer make a quicker build.</param>
    public static RandomInput Of(int seed, int mostAdvisories)
    {
        var ingredients = new Ingredients(seed);
        var dice = ingredients.Dice;
        var registry = Enumerable.Range(0, dice.Number(0, 4)).Select(_ => new VendorPlan(ingredients, ingredients.Word("vendor key", DateTimeOffset.MaxValue)))
            .ToList();
        var advisories = Enumerable.Range(0, dice.Number(1, mostAdvisories)).Select(_ => new AdvisoryPlan(ingredients, registry)).ToList();
        var correspondence = new CasePlan(ingredients);
        return new RandomInput(ingredients,
        [
            new GeneratedFile("site.yml", DateTimeOffset.MinValue, [new("base-url: https://jvn.example.jp/"),
                new($"name: {{ja: \"情報 {seed}\", en: \"Notes {seed}\"}}"), new("operator: 架空調整機関"), new("utc-offsets: any"),
                new($"feed-length: {dice.Number(1, 5)}"), .. Authority(dice), .. NoticeSentences(dice),
                .. Postal(ingredients)]),
            .. advisories.SelectMany(advisory => advisory.Write(correspondence)),
            .. registry.Select(vendor => vendor.Write()),
            correspondence.Recipients(),
            correspondence.Letter(),
        ]);
    }

    private static IEnumerable<Line> Authority(Dice dice) =>
        dice.Chance(80) ? [new("cna:"), new("  org-id: 3f2a1c9e-5b7d-4e60-9a8c-1d2e3f405162"), new("  short-name: example")] : [];

    // Stands on letters, and on no page.
    private static IEnumerable<Line> Postal(Ingredients ingredients) => ingredients.Dice.Chance(60)
        ? [new($"postal: \"〒000-0000 {ingredients.Canary("site.postal", DateTimeOffset.MaxValue)}\"", IsConfidential: true)] : [];

    private static IEnumerable<Line> NoticeSentences(Dice dice)
    {
        if (!dice.Chance(40))
            yield break;
        yield return new("notice:");
        yield return new("  solution: {ja: 利用を中止する, en: Stop using it}");
        foreach (var key in new[] { "unknown-developer:", "no-contact-means:", "no-reply:", "refused:" }.Where(_ => dice.Chance(50)))
            yield return new($"  {key} {{ja: <date>以降です, en: Since <date>}}");
    }

    /// <summary>The input as it is.</summary>
    public void WriteAll(string folder) => Write(folder, files, line => true, instant => instant);

    /// <summary>The input with nothing left in it that is withheld.</summary>
    /// <param name="keepConfidential">Whether the fields stay that are never published.</param>
    public void WriteReleased(string folder, bool keepConfidential) => Write(
        folder, files.Where(file => file.From <= Turn), line => !(line.From > Turn) && (keepConfidential || !line.IsConfidential), instant => instant);

    /// <summary>The input as it would be if everything withheld came out a day later.</summary>
    public void WritePostponed(string folder) => Write(folder, files, line => true, instant => instant > Turn ? instant.AddDays(1) : instant);

    /// <summary>The input with every withheld file broken in a way of its own.</summary>
    public void WriteBroken(string folder)
    {
        var breaker = new Breaker(ingredients.Dice, [.. files.Where(file => file.From <= Turn)]);
        Write(folder, files.Select(file => file.From > Turn ? breaker.Break(file) : file), line => true, instant => instant);
    }

    /// <summary>The input with withheld texts and cases sealed, each or each second one.</summary>
    public void WriteSealed(string folder, bool all)
    {
        WriteAll(folder);
        foreach (var (index, file) in files.Where(file => file.From > Turn && SealedName.IsOfClear(file.Path)).Index())
        {
            if (!all && (index + ingredients.Turn.Second) % 2 == 0)
                continue;
            var path = Path.Combine(folder, file.Path);
            File.WriteAllBytes(path + SealedName.Ending, EditorKey.Own.Seal(File.ReadAllBytes(path)));
            File.Delete(path);
        }
    }

    private static void Write(string folder, IEnumerable<GeneratedFile> files, Func<Line, bool> stays, Func<DateTimeOffset, DateTimeOffset> move)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            if (file.Bytes is { } bytes)
                File.WriteAllBytes(path, bytes);
            else
                File.WriteAllText(path, string.Concat(file.Lines.Where(stays)
                    .Select(line => InstantMark().Replace(line.Text, mark => Instant(mark, move)) + "\n")), new UTF8Encoding(false));
        }
    }

    // The same instant is written in Japan's time or in another, so that nothing depends on the offset.
    private static string Instant(Match mark, Func<DateTimeOffset, DateTimeOffset> move)
    {
        var ticks = long.Parse(mark.Groups[1].Value);
        var offset = TimeSpan.FromHours((ticks / TimeSpan.TicksPerSecond % 4) switch { 0 => 0, 1 => -5, _ => 9 });
        return move(new DateTimeOffset(ticks, TimeSpan.Zero)).ToOffset(offset).ToString("yyyy-MM-ddTHH:mm:sszzz");
    }

    [GeneratedRegex("⟪([0-9]+)⟫")]
    private static partial Regex InstantMark();
}
