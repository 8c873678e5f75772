using System.Collections.Immutable;
using System.Text.Json;
using Jvn.Site.Importing.Texts;
using Jvn.Site.Intake.Markdown;
using Jvn.Site.Published;

namespace Jvn.Site.Importing.Json;

/// <summary>The notes of a document as sections. Ours have the headings of the page; of others the category says where a note belongs.</summary>
internal sealed class CsafTexts
{
    private const string English = " (en)";

    private static readonly (string Row, string Key)[] RelatedRows = [("JPCERT 緊急報告", "jpcert-alert"), ("JPCERT REPORT", "jpcert-report"),
        ("CERT Advisory", "cert-advisory"), ("CPNI Advisory", "cpni-advisory"), ("TRnotes", "trnotes"), ("JVN iPedia", "jvndb")];

    private readonly JsonElement head;
    private readonly Dictionary<(SectionKind, Language), List<string>> sections = [];

    public CsafTexts(JsonElement document, JsonElement head, bool isJapanese)
    {
        this.head = head;
        var language = isJapanese ? Language.Japanese : Language.English;
        IsOwn = head.Objects("notes").Any(note => KindOf(note.Line("title"), Language.Japanese) is not null)
            || head.Objects("notes").Any(note => note.Line("title") is "Title (en)");
        foreach (var note in head.Objects("notes"))
            Take(note, language);
        if (!IsOwn)
            TakeOfOthers(document, language);
        foreach (var credit in head.Objects("acknowledgments"))
        {
            var words = credit.Block("summary") is { Length: > 0 } summary ? summary
                : string.Join(", ", credit.Strings("names").Append(credit.Line("organization")).Where(name => name.Length > 0));
            Add(SectionKind.Credit, IsOwn && IsEnglish(words) ? Language.English : language, words);
        }
    }

    /// <summary>A document in the form that this site publishes.</summary>
    public bool IsOwn { get; }

    public string? EnglishTitle => Note("Title (en)") is { Length: > 0 } title ? title : null;

    public bool IsUrgent => Note("注意の喚起 / Alert").Length > 0;

    public bool IsNotice => Titles.Any(title => title.StartsWith("開発者と連絡が取れていません / ", StringComparison.Ordinal));

    public PublicAction? Action
    {
        get
        {
            var lines = head.Objects("notes").Where(note => note.Line("title").StartsWith("まず行うこと / ", StringComparison.Ordinal))
                .Select(note => note.Block("text").Split('\n')).FirstOrDefault() ?? [];
            return lines.Length > 0 && ActionNames.Of(BothLanguages.Of(lines[0]).Japanese) is { } kind
                ? new PublicAction(kind, lines.Length > 1 ? BothLanguages.Of(lines[1]) : null) : null;
        }
    }

    public ImmutableSortedDictionary<string, ImmutableArray<string>> Related => Note("関連文書").Split('\n')
        .Select(line => line.Split('：', 2))
        .Where(parts => parts.Length == 2 && RelatedRows.Any(row => row.Row == parts[0]))
        .GroupBy(parts => RelatedRows.First(row => row.Row == parts[0]).Key, parts => parts[1])
        .ToImmutableSortedDictionary(group => group.Key, group => group.ToImmutableArray(), StringComparer.Ordinal);

    public ImmutableDictionary<SectionKind, string> In(Language language) => sections.Where(section => section.Key.Item2 == language)
        .ToImmutableDictionary(section => section.Key.Item1, section => string.Join("\n\n", section.Value.Distinct(StringComparer.Ordinal)
            .Select(MarkdownEscape.Block)));

    private IEnumerable<string> Titles => head.Objects("notes").Select(note => note.Line("title"));

    private string Note(string title) => head.Objects("notes").Where(note => note.Line("title") == title).Select(note => note.Block("text")).FirstOrDefault("");

    private void Take(JsonElement note, Language language)
    {
        var (title, text) = (note.Line("title"), note.Block("text"));
        if (IsOwn)
        {
            var isEnglish = title.EndsWith(English, StringComparison.Ordinal);
            var own = isEnglish ? Language.English : Language.Japanese;

            // What ours say under this heading in English are names of products, which have no section.
            if (KindOf(isEnglish ? title[..^English.Length] : title, own) is { } kind && !(isEnglish && kind == SectionKind.AffectedSystems
                && note.Line("category") == "general" && Titles.All(other => other != SectionHeadings.NameOf(kind, Language.Japanese))))
                Add(kind, own, text);
            return;
        }

        switch (note.Line("category"))
        {
            case "summary":
                Add(SectionKind.Overview, language, text);
                break;
            case "details" or "description":
                Add(SectionKind.Details, language, text);
                break;
        }
    }

    private void TakeOfOthers(JsonElement document, Language language)
    {
        foreach (var vulnerability in document.Objects("vulnerabilities"))
        {
            foreach (var note in vulnerability.Objects("notes").Where(note => note.Line("category") is "summary" or "description" or "details"))
                Add(SectionKind.Details, language, note.Block("text"));
            foreach (var threat in vulnerability.Objects("threats").Where(threat => threat.Line("category") == "impact"))
                Add(SectionKind.Impact, language, threat.Block("details"));
            foreach (var remedy in vulnerability.Objects("remediations"))
                Add(SectionKind.Solution, language, remedy.Block("details"));
        }
    }

    private void Add(SectionKind kind, Language language, string text)
    {
        if (text.Length == 0)
            return;
        if (!sections.TryGetValue((kind, language), out var texts))
            sections[(kind, language)] = texts = [];
        texts.Add(text);
    }

    private static SectionKind? KindOf(string title, Language language) => Enum.GetValues<SectionKind>()
        .Where(kind => SectionHeadings.NameOf(kind, language) == title).Select(kind => (SectionKind?)kind).FirstOrDefault();

    private static bool IsEnglish(string words) => !words.Any(letter => letter is >= 'ぁ' and <= 'ヿ' or >= '一' and <= '龥');
}
