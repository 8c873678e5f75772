namespace Jvn.Site.Benchmarks.Generation;

/// <summary>Names of vendors and products, put together from syllables, each only once.</summary>
internal sealed class Names(Dice dice)
{
    private const string Kana = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワガギグゴザジズダデドバビブベボパピプペポ";

    private static readonly string[] Kanji =
        [.. ("山川海空星月雲風森林田野原島谷峰岸泉滝池桜梅松竹藤菊桐楓柳橘東西南北中央新大小高青赤白黒金銀光明和平安長富栄福永吉京都奈良阪神武蔵相模駿河遠江信濃" +
            "越後加賀能登出羽陸奥").Select(letter => letter.ToString())];

    private static readonly string[] Syllables =
        ("ar ba co da el fi go ha in jo ka li mo ne or pa qu ri so ta ul vi wa xe yo ze bra cre dro fle gri klo pla ste tru cloud net soft ware sys data " +
        "link view cam port web mail edge gate core flow sign").Split(' ');

    private static readonly string[] Trades =
        "ソフトウェア システムズ 電機 通信 ネットワークス 製作所 テクノロジーズ 情報 工業 ラボ 企画 電子 計算機 サービス 精機 無線 研究所 クラウド データ 印刷機 計器".Split(' ');

    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly HashSet<string> beginnings = new(StringComparer.Ordinal);

    public MadeVendor Vendor(int number)
    {
        var latin = Latin();
        var name = Japanese();
        var isForeign = dice.Chance(30);
        var key = latin.ToLowerInvariant() + (dice.Chance(50) ? "-" + dice.Pick(Syllables) : "");
        return new(number, key, isForeign ? latin : dice.Chance(60) ? $"株式会社{name}" : $"{name}株式会社",
            latin + dice.Pick([", Inc.", " Co., Ltd.", " Corporation", " GmbH", " Ltd.", " Foundation"]), dice.Letters(Kana, dice.Number(5, 9)));
    }

    /// <summary>A word with a capital, which no other begins with: a title that is withheld stands in no other.</summary>
    public string Latin()
    {
        while (true)
        {
            var word = string.Concat(Enumerable.Range(0, dice.Number(2, 4)).Select(_ => dice.Pick(Syllables)));
            var begins = Enumerable.Range(1, word.Length).Select(length => word[..length]).ToList();
            if (beginnings.Contains(word) || begins.Any(used.Contains))
                continue;
            used.Add(word);
            beginnings.UnionWith(begins);
            return char.ToUpperInvariant(word[0]) + word[1..];
        }
    }

    private string Japanese()
    {
        while (true)
        {
            var word = string.Concat(Enumerable.Range(0, dice.Number(2, 3)).Select(_ => dice.Pick(Kanji))) + dice.Pick(Trades);
            if (used.Add(word))
                return word;
        }
    }
}
