using System.Collections.Immutable;
using Jvn.Site.Correspondence.Letters;
using Jvn.Site.Correspondence.Sheets;
using Jvn.Site.Diagnostics;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Correspondence.Tests.Letters;

/// <summary>A template says what it may, and all that it names is filled in.</summary>
public sealed class LetterTemplateTests
{
    public static TheoryData<LetterKind, Language> Letters { get; } =
        [.. LetterFiles.Kinds.SelectMany(kind => Enum.GetValues<Language>().Select(language => new TheoryDataRow<LetterKind, Language>(kind, language)))];

    [Theory]
    [MemberData(nameof(Letters))]
    public void Our_own_templates_are_filled_completely(LetterKind kind, Language language)
    {
        var bag = new DiagnosticBag();
        var letter = LetterTemplate.Default(kind, language).Fill(SampleLetters.Values, bag);
        Assert.Empty(bag.Sorted());
        Assert.Contains("JVN#12345678", letter!.Subject);
        Assert.DoesNotContain("{", letter.Text.Replace("{q}", "", StringComparison.Ordinal));
        Assert.Contains(language == Language.Japanese ? "架空コーディネーションセンター" : "Kakuu Coordination Center", letter.Text);
        Assert.Equal(kind is LetterKind.Details or LetterKind.Reminder, letter.Sheet is not null);
        Assert.Equal(letter.Sheet is null ? SheetFault.NoSheet : SheetFault.NoStatus, ReplySheetReader.Read(letter.Text).Fault);
        if (language == Language.English)
            Assert.DoesNotMatch("[ぁ-んァ-ヶ一-龠]", LetterFiles.Default(kind, language));
        Assert.All(letter.Text.Split('\n'), line => Assert.Equal(line.TrimEnd(), line));
        Assert.All(letter.Text.Split('\n'), line => Assert.True(line.Sum(letter => char.IsAscii(letter) ? 1 : 2) <= 78, line));
    }

    /// <summary>Asked by outline first (guideline 2): neither by its template nor by what is known can it say more.</summary>
    [Theory]
    [InlineData(LetterKind.Outline, "title")]
    [InlineData(LetterKind.Outline, "products")]
    [InlineData(LetterKind.Outline, "cve")]
    [InlineData(LetterKind.Outline, "details")]
    [InlineData(LetterKind.Outline, "release-at")]
    [InlineData(LetterKind.Outline, "sheet")]
    [InlineData(LetterKind.Reminder, "title")]
    [InlineData(LetterKind.Reminder, "details")]
    [InlineData(LetterKind.Reminder, "release-at")]
    [InlineData(LetterKind.Thanks, "title")]
    public void A_letter_to_somebody_who_has_not_asked_cannot_tell(LetterKind kind, string name) => Assert.Equal(
        ["letters/x.md:3:5 JVN8051"],
        Parse("# {id}\n{outline}{sheet}\nこれは {" + name + "} です\n", kind).Where(found => found.Contains(":3:", StringComparison.Ordinal)));

    [Fact]
    public void An_outline_holds_nothing_of_the_details()
    {
        var letter = LetterTemplate.Default(LetterKind.Outline, Language.Japanese).Fill(SampleLetters.Values, new DiagnosticBag())!;
        Assert.All(new[] { "架空CMS", "クロスサイト", "CVE", "検索欄", "11月20日" }, word => Assert.DoesNotContain(word, letter.Subject + letter.Text));
    }

    [Theory]
    [InlineData("{titel}", "{title}")]
    [InlineData("{ id }", "{id}")]
    [InlineData("{Id}", "{id}")]
    [InlineData("｛id｝", "{id}")]
    [InlineData("{id", "{id}")]
    [InlineData("{release_at}", "{release-at}")]
    [InlineData("}", "{id}")]
    public void What_is_no_placeholder_is_told_with_the_nearest(string written, string nearest)
    {
        var bag = new DiagnosticBag();
        var text = $"# {{id}}\n{{details}}\n{{sheet}}\nab {written}\n";
        Assert.Null(LetterTemplate.Parse("letters/details.md", text, LetterKind.Details, Language.Japanese, bag));
        var found = Assert.Single(bag.Sorted());
        Assert.Equal((DiagnosticCatalog.LetterPlaceholderUnknown, new SourceLocation("letters/details.md", 4, 4), written, nearest),
            (found.Rule, found.Location, found.Arguments[0], found.Arguments[1]));
        Assert.Contains(nearest, found.Fix(DiagnosticLanguage.English));
    }

    [Fact]
    public void A_template_lacks_nothing_that_its_reader_needs()
    {
        Assert.Equal(["JVN8052", "JVN8054", "JVN8054", "JVN8054"], Parse("ご連絡\n", LetterKind.Details).Select(found => found.Split("letters/x.md:1:1 ")[1]));
        Assert.Equal(["letters/x.md:1:1 JVN8052"], Parse("#  \n{id}{release-at}", LetterKind.Date));
    }

    [Fact]
    public void What_is_not_known_is_told_at_its_place()
    {
        var bag = new DiagnosticBag();
        Assert.Null(LetterTemplate.Default(LetterKind.Outline, Language.Japanese).Fill(SampleLetters.Values with { Outline = null, Deadline = null }, bag));
        Assert.Equal(["letters/outline.md:14:8 JVN8053", "letters/outline.md:17:1 JVN8053"], Told(bag));
    }

    [Fact]
    public void Keywords_and_products_that_nobody_knows_yet_do_not_keep_a_letter_back()
    {
        var bag = new DiagnosticBag();
        var values = SampleLetters.Values with { Keywords = [], Products = [] };
        Assert.Contains("関係する技術：確認中\n", LetterTemplate.Default(LetterKind.Outline, Language.Japanese).Fill(values, bag)!.Text, StringComparison.Ordinal);
        Assert.Contains("# Affected products\nnot determined yet\n", LetterTemplate.Default(LetterKind.Details, Language.English).Fill(values, bag)!.Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_filled_in_is_not_looked_through_again_and_braces_can_be_written()
    {
        var template = LetterTemplate.Parse("x", "# 件名 {{{id}}}\n\n{outline}\n  二行目", LetterKind.Outline, Language.Japanese, new DiagnosticBag())!;
        var letter = template.Fill(SampleLetters.Values with { Outline = "{title} {{x}}\r\n続き\n" }, new DiagnosticBag())!;
        Assert.Equal(("件名 {JVN#12345678}", "{title} {{x}}\n続き\n  二行目\n"), (letter.Subject, letter.Text));
    }

    [Fact]
    public void The_first_notice_of_a_date_says_so() => Assert.Contains(
        "これまでにお知らせした日時：なし（今回が最初のお知らせです）",
        LetterTemplate.Default(LetterKind.Date, Language.Japanese).Fill(SampleLetters.Values with { FormerReleaseAt = null }, new DiagnosticBag())!.Text);

    [Theory]
    [MemberData(nameof(Letters))]
    public void A_file_says_which_letter_it_is(LetterKind kind, Language language)
    {
        Assert.True(LetterFiles.TryParse(LetterFiles.Name(kind, language), out var read, out var tongue));
        Assert.Equal((kind, language), (read, tongue));
        Assert.False(LetterFiles.TryParse(LetterFiles.Name(kind, language).ToUpperInvariant(), out _, out _));
    }

    private static ImmutableArray<string> Parse(string text, LetterKind kind)
    {
        var bag = new DiagnosticBag();
        Assert.Null(LetterTemplate.Parse("letters/x.md", text, kind, Language.Japanese, bag));
        return Told(bag);
    }

    // JVN8050, JVN8051, JVN8052, JVN8053, JVN8054
    private static ImmutableArray<string> Told(DiagnosticBag bag) => [.. bag.Sorted().Select(found => $"{found.Location} {found.Rule.Id}")];
}
