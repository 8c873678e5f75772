using System.Collections.Immutable;
using System.Text;

namespace Jvn.Site.Embargo.Tests.Random;

/// <summary>The files beside an advisory: which text names which, which the revision replaces, and which only a withheld text names although they lie beside a
/// public one.</summary>
internal sealed class AttachmentPlan
{
    private readonly Ingredients ingredients;
    private readonly ImmutableArray<GeneratedFile>.Builder files = ImmutableArray.CreateBuilder<GeneratedFile>();
    private readonly string stem;

    public AttachmentPlan(Ingredients ingredients, string stem, DateTimeOffset release, DateTimeOffset? twin, DateTimeOffset? revision,
        DateTimeOffset? revisionTwin)
    {
        this.ingredients = ingredients;
        this.stem = stem;
        if (!ingredients.Dice.Chance(50))
            return;
        if (ingredients.Dice.Chance(60))
            InOriginal = [Add("", release)];
        if (twin is { } english && ingredients.Dice.Chance(60))
            InTwin = [.. InOriginal, Add("", english)];
        if (revision is not { } revised)
            return;
        if (ingredients.Dice.Chance(50))
            InRevision = [Add(".next", revised)];
        if (ingredients.Dice.Chance(50))
            InRevision = [.. InRevision, Add("", revised)];
        if (InOriginal is [var first, ..] && ingredients.Dice.Chance(50))
        {
            Put(".next", first, revised);
            InRevision = [.. InRevision, first];
        }

        if (revisionTwin is { } revisedEnglish && ingredients.Dice.Chance(50))
            InRevisionTwin = [.. InRevision, Add(ingredients.Dice.Pick(["", ".next"]), revisedEnglish)];
    }

    public ImmutableArray<string> InOriginal { get; } = [];

    public ImmutableArray<string> InTwin { get; } = [];

    public ImmutableArray<string> InRevision { get; } = [];

    public ImmutableArray<string> InRevisionTwin { get; } = [];

    public IEnumerable<GeneratedFile> Files => files;

    private string Add(string ending, DateTimeOffset from)
    {
        var name = ingredients.Word("attachment name", from) + ingredients.Dice.Pick([".png", ".txt"]);
        Put(ending, name, from);
        return name;
    }

    private void Put(string ending, string name, DateTimeOffset from)
    {
        var bytes = name.EndsWith(".png", StringComparison.Ordinal)
            ? Picture.Of(ingredients.Dice.Number(0, 0xFFFFFF), ingredients.Word("attachment author", DateTimeOffset.MaxValue))
            : Encoding.UTF8.GetBytes($"一覧 {ingredients.Canary("attachment", from)}\n");
        files.Add(new GeneratedFile($"{stem}{ending}/{name}", from, [], bytes));
    }
}
