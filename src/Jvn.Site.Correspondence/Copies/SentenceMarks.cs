using System.Collections.Immutable;
using Jvn.Site.Published;
using static Jvn.Site.Correspondence.Copies.CopySentence;

namespace Jvn.Site.Correspondence.Copies;

/// <summary>Each fixed sentence can be said in four ways that mean the same.</summary>
internal static class SentenceMarks
{
    private const string Name = "sentences";

    private static readonly ImmutableArray<Row> Table =
    [
        Japanese(IsCopy, "この文書は、公表前の脆弱性情報の写しです。", "本書は、公表前の脆弱性情報の写しです。",
            "この文書は、まだ公表していない脆弱性情報の写しです。", "本書は、まだ公表していない脆弱性情報の写しです。"),
        Japanese(Handling, "取扱区分は TLP:AMBER です。組織の外に出さないでください。", "取扱区分は TLP:AMBER です。組織の外へは出さないでください。",
            "TLP:AMBER として扱い、組織の外に出さないでください。", "TLP:AMBER として扱い、組織の外へは出さないでください。"),
        Japanese(NeedToKnow, "公表までは、必要な人だけに伝えてください。", "公表までは、知る必要のある人だけに伝えてください。",
            "公表の時まで、必要な人だけに伝えてください。", "公表の時まで、知る必要のある人だけに伝えてください。"),
        Japanese(MayChange, "内容は、公表までに変わることがあります。", "内容は、公表までに変わる場合があります。",
            "公表までに、内容が変わることがあります。", "公表までに、内容が変わる場合があります。"),
        Japanese(Leak, "漏えいに気付いたときは、すぐに知らせてください。", "漏えいに気付いたら、すぐに知らせてください。",
            "漏えいに気付いたときは、直ちに知らせてください。", "漏えいに気付いたら、直ちに知らせてください。"),
        Japanese(Questions, "不明な点は、提供元に問い合わせてください。", "不明な点があれば、提供元に問い合わせてください。",
            "不明な点は、提供元に尋ねてください。", "不明な点があれば、提供元に尋ねてください。"),
        Japanese(AfterRelease, "公表の後は、公表した内容に従ってください。", "公表されたら、公表した内容に従ってください。",
            "公表の後は、公表した内容を参照してください。", "公表されたら、公表した内容を参照してください。"),
        Japanese(Facts, "この情報の要点は次のとおりです。", "情報の概略は次のとおりです。", "この情報の要点を次に示します。", "情報の概略を次に示します。"),
        Japanese(Overview, "脆弱性の概要は次のとおりです。", "脆弱性のあらましは次のとおりです。", "脆弱性の概要を次に示します。", "脆弱性のあらましを次に示します。"),
        Japanese(Affected, "影響を受けるのは次の製品です。", "影響を受ける製品は次のとおりです。", "次の製品が影響を受けます。", "次に挙げる製品が影響を受けます。"),
        Japanese(Details, "詳しい情報は次のとおりです。", "詳細は次のとおりです。", "詳しい情報を次に示します。", "詳細を次に示します。"),
        Japanese(Impact, "想定される影響は次のとおりです。", "起こりうる影響は次のとおりです。", "想定される影響を次に示します。", "起こりうる影響を次に示します。"),
        Japanese(Solution, "対策方法は次のとおりです。", "とるべき対策は次のとおりです。", "対策方法を次に示します。", "とるべき対策を次に示します。"),
        Japanese(Vendors, "各ベンダの対応状況は次のとおりです。", "ベンダごとの対応状況は次のとおりです。",
            "各ベンダの対応状況を次に示します。", "ベンダごとの対応状況を次に示します。"),
        Japanese(References, "参考となる情報は次のとおりです。", "参考情報は次のとおりです。", "参考となる情報を次に示します。", "参考情報を次に示します。"),
        Japanese(Analysis, "深刻度の評価は次のとおりです。", "評価した深刻度は次のとおりです。", "深刻度の評価を次に示します。", "評価した深刻度を次に示します。"),
        English(IsCopy, "This is a copy of an advisory that is not public yet.", "This is a copy of an advisory that is still withheld.",
            "This document is a copy of an advisory that is not public yet.", "This document is a copy of an advisory that is still withheld."),
        English(Handling, "It is TLP:AMBER: keep it within your organisation.", "It is TLP:AMBER: do not let it leave your organisation.",
            "Treat it as TLP:AMBER: keep it within your organisation.", "Treat it as TLP:AMBER: do not let it leave your organisation."),
        English(NeedToKnow, "Until the release, tell only those who must know.", "Until the release, tell only those who need to know.",
            "Before the release, tell only those who must know.", "Before the release, tell only those who need to know."),
        English(MayChange, "It may change until the release.", "It may change before the release.", "Until the release it may change.",
            "Before the release it may change."),
        English(Leak, "If you learn of a leak, tell us at once.", "If you learn of a leak, tell us immediately.",
            "Should you learn of a leak, tell us at once.", "Should you learn of a leak, tell us immediately."),
        English(Questions, "If anything is unclear, ask those who sent it.", "Should anything be unclear, ask those who sent it.",
            "If anything is unclear, ask whoever issued it.", "Should anything be unclear, ask whoever issued it."),
        English(AfterRelease, "After the release, go by what was published.", "Once it is released, go by what was published.",
            "After the release, refer to what was published.", "Once it is released, refer to what was published."),
        English(Facts, "This is what it is about.", "What it is about follows.", "In short it is this.", "Here is what it is about."),
        English(Overview, "This is the vulnerability in short.", "The vulnerability in short follows.", "In short the vulnerability is this.",
            "Here is the vulnerability in short."),
        English(Affected, "These products are affected.", "The following products are affected.", "Affected are these products.",
            "Affected are the following products."),
        English(Details, "These are the details.", "The details follow.", "The details are these.", "Here are the details."),
        English(Impact, "This is the impact to expect.", "The impact to expect follows.", "The impact to expect is this.", "Here is the impact to expect."),
        English(Solution, "This is what to do.", "What to do follows.", "What to do is this.", "Here is what to do."),
        English(Vendors, "This is what the vendors say.", "What the vendors say follows.", "The vendors say this.", "Here is what the vendors say."),
        English(References, "These sources say more.", "Sources that say more follow.", "More is said in these sources.", "Here are sources that say more."),
        English(Analysis, "This is how severe it is.", "How severe it is follows.", "Its severity is this.", "Here is how severe it is."),
    ];

    /// <summary>The sentence as it stands in a copy.</summary>
    public static string Of(CopySentence sentence, Language language, CopyToken token)
    {
        var forms = Table.First(row => row.Sentence == sentence && row.Language == language).Forms;
        return forms[Expected(token, Key(sentence, language), forms.Length)];
    }

    public static int Expected(CopyToken token, string key, int forms) => token.Choose(Name, key, forms);

    /// <summary>The sentences in a text. One that stands there in two forms says nothing.</summary>
    public static IEnumerable<MarkReading> Read(string text)
    {
        var letters = Bare(text);
        foreach (var (sentence, language, forms) in Table)
        {
            if (forms.Index().Where(form => letters.Contains(Bare(form.Item), StringComparison.Ordinal)).ToList() is [var only])
                yield return new MarkReading(MarkChannel.Sentences, Key(sentence, language), only.Index, forms.Length);
        }
    }

    // However somebody breaks lines, quotes, or writes a colon.
    private static string Bare(string text) => string.Concat(text.Normalize(System.Text.NormalizationForm.FormKC).Where(char.IsLetterOrDigit));

    private static string Key(CopySentence sentence, Language language) => $"{sentence}/{language}";

    private static Row Japanese(CopySentence sentence, params ImmutableArray<string> forms) => new(sentence, Language.Japanese, forms);

    private static Row English(CopySentence sentence, params ImmutableArray<string> forms) => new(sentence, Language.English, forms);

    private sealed record Row(CopySentence Sentence, Language Language, ImmutableArray<string> Forms);
}
