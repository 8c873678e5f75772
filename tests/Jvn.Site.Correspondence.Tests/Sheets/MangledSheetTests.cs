using System.Text;
using Jvn.Site.Correspondence.Sheets;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Correspondence.Tests.Sheets;

/// <summary>Whatever people and mail programs do to a sheet on its way, the same is read from it.</summary>
public sealed class MangledSheetTests
{
    private const string HalfKana = "ｦｧｨｩｪｫｬｭｮｯｰｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ";
    private const string FullKana = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
    private const string Voiced = "ガギグゲゴザジズゼゾダヂヅデドバビブベボ";
    private const string Voiceless = "カキクケコサシスセソタチツテトハヒフヘホ";

    private static readonly VendorStatus[] Statuses =
    [
        VendorStatus.Vulnerable, VendorStatus.VulnerableInvestigating, VendorStatus.NotVulnerable, VendorStatus.NotVulnerableInvestigating,
    ];

    private static readonly string[] Paragraphs =
    [
        "修正版を公開します。", "ガイドライン（プログラム）をご覧ください。", "We have released version 3.1.0.", "■ 対象製品", "1. 架空CMS 3.0.9 以前\n2. 架空掲示板",
        "対応状況：別紙のとおり", "This is not a sheet. Status: see above.", "https://www.example.co.jp/security/", "--",
    ];

    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1, 300)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_sheet_comes_through_what_is_done_to_it(int seed)
    {
        var dice = new Dice(seed);
        var sheet = Sheet(dice);
        var text = sheet.Render(dice.Pick<Language>([Language.Japanese, Language.English]));
        var done = new List<string>();
        Sometimes("widen", () => text = InStructure(text, Widened, sheet));
        Sometimes("half-width kana", () => text = InStructure(text, Narrowed, sheet));
        Sometimes("blanks behind", () => text = string.Join('\n', text.Split('\n').Select(line => line + dice.Pick(["", " ", "　", "\t"]))));
        Sometimes("wrapped", () => text = Wrapped(text, sheet));
        Sometimes("quoted", () => text = FilledSheets.Quoted(text, dice.Pick(["> ", ">", ">> ", "＞", "> > ", " > "])));
        Sometimes("between", () => text = $"お世話になっております。\n回答：下記のとおりです。\n\n{text}\n-- \n架空ソフト 山田\nURL: https://www.example.co.jp/\n");
        Sometimes("original below", () => text += "\n> 2026/10/05:\n" + FilledSheets.Quoted((FilledSheets.Blank with { Organisation = sheet.Organisation })
            .Render(Language.Japanese), ">> "));
        Sometimes("line ends", () => text = text.Replace("\n", dice.Pick(["\r\n", "\r"]), StringComparison.Ordinal));
        var reading = ReplySheetReader.Read(text, FilledSheets.Id);
        Assert.True(reading.IsWhole, $"{string.Join(", ", done)}: {reading.Fault}\n{text}");
        Assert.Equal(Folded(sheet), Folded(reading.Sheet));

        void Sometimes(string what, Action action)
        {
            if (!dice.Chance(50))
                return;
            done.Add(what);
            action();
        }
    }

    private static ReplySheet Sheet(Dice dice)
    {
        string? Fact(params string[] values) => dice.Chance(60) ? dice.Pick(values) : null;
        return FilledSheets.Blank with
        {
            Organisation = dice.Pick(["株式会社架空ソフト", "ガグ・ピポ システムズ", "Kakuu Software Inc."]),
            Status = dice.Pick(Statuses),
            Comment = dice.Some(Paragraphs, 5) is { Count: > 0 } paragraphs ? string.Join(dice.Pick(["\n", "\n\n"]), paragraphs) : null,
            Announcement = dice.Chance(50) ? new Uri("https://www.example.co.jp/security/20261120.html") : null,
            Facts = new ReplyFacts(Fact("架空CMS 3.0.9 以前", "なし"), Fact("修正版を提供", "Update to 3.1.0\n\nor later"), Fact("11 月 10 日"), Fact("自社ページ")),
        };
    }

    // What people type anew is the structure; their own words they write once.
    private static string InStructure(string text, Func<string, string> change, ReplySheet sheet)
    {
        var facts = sheet.Facts;
        var own = new[] { sheet.Comment, facts.Affected, facts.Remedy, facts.Schedule, facts.Disclosure, sheet.Announcement?.OriginalString }
            .OfType<string>().SelectMany(words => words.Split('\n')).ToHashSet();
        return string.Join('\n', text.Split('\n').Select(line => own.Contains(line) || own.Any(words => line.EndsWith(words, StringComparison.Ordinal))
            ? line : change(line)));
    }

    private static string Widened(string line) => string.Concat(line.Select(letter => letter is >= '!' and <= '~' ? (char)(letter + 0xFEE0) : letter));

    private static string Narrowed(string line)
    {
        var narrow = new StringBuilder();
        foreach (var letter in line)
        {
            if (Voiced.IndexOf(letter) is var voiced and >= 0)
                narrow.Append(Narrow(Voiceless[voiced])).Append('ﾞ');
            else if ("パピプペポ".IndexOf(letter) is var plosive and >= 0)
                narrow.Append(Narrow("ハヒフヘホ"[plosive])).Append('ﾟ');
            else
                narrow.Append(Narrow(letter));
        }

        return narrow.ToString();
    }

    private static char Narrow(char letter) => FullKana.IndexOf(letter) is var at and >= 0 ? HalfKana[at] : letter;

    // As a program of 72 columns breaks lines; Japanese anywhere. What the vendor wrote is compared without its breaks.
    private static string Wrapped(string text, ReplySheet sheet) => string.Join('\n', text.Split('\n').SelectMany(line =>
        line.Length <= 36 || line.Contains("--", StringComparison.Ordinal) || line.Contains("://", StringComparison.Ordinal) || line.Contains('#')
            || sheet.Organisation.Length > 0 && line.EndsWith(sheet.Organisation, StringComparison.Ordinal)
            ? [line] : line.All(char.IsAscii) ? AtBlanks(line) : line.Chunk(36).Select(part => new string(part))));

    private static IEnumerable<string> AtBlanks(string line)
    {
        var at = line.Length <= 72 ? -1 : line.LastIndexOf(' ', 72);
        return at <= 0 ? [line] : [line[..at], .. AtBlanks(line[(at + 1)..])];
    }

    private static ReplySheet Folded(ReplySheet sheet) => sheet with
    {
        Organisation = Fold(sheet.Organisation)!,
        Comment = Fold(sheet.Comment),
        Facts = new ReplyFacts(Fold(sheet.Facts.Affected), Fold(sheet.Facts.Remedy), Fold(sheet.Facts.Schedule), Fold(sheet.Facts.Disclosure)),
    };

    private static string? Fold(string? text) => text is null ? null : FoldedLine.Tight(text.Replace("\n", "", StringComparison.Ordinal));
}
