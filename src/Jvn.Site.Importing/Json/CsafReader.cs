using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Importing.Model;
using Jvn.Site.Importing.Texts;
using Jvn.Site.Published;

namespace Jvn.Site.Importing.Json;

/// <summary>Reads a CSAF 2.0 document: of any provider as a draft; one that bears an identifier of JVN as the advisory that it is.</summary>
public static class CsafReader
{
    /// <summary>Nothing after reporting why, when it is none.</summary>
    public static ImmutableArray<ImportedAdvisory> Read(ForeignFile file, DiagnosticBag bag)
    {
        using var document = JsonParts.Parse(file, bag);
        if (document is null)
            return [];
        if (document.RootElement.Member("document") is not { } head || !head.Line("csaf_version").StartsWith("2.", StringComparison.Ordinal)
            || head.Member("tracking") is not { } tracking)
        {
            bag.Add(file.Unreadable("CSAF 2.0 の文書ではありません", "it is no CSAF 2.0 document"));
            return [];
        }

        var isOurs = AdvisoryId.TryParse(tracking.Line("id"), out var id);
        var published = PageDay.Of(tracking.Line("initial_release_date"));
        var isJapanese = isOurs || head.Line("lang").StartsWith("ja", StringComparison.OrdinalIgnoreCase);
        var texts = new CsafTexts(document.RootElement, head, isJapanese);
        var facts = new CsafFacts(file, document.RootElement, bag);
        var statements = new CsafStatements(file, document.RootElement, head, facts, bag);
        return
        [
            new ImportedAdvisory
            {
                Place = file.Start,
                IsDraft = !isOurs,
                Id = id,
                Title = isJapanese ? head.Line("title") : null,
                EnglishTitle = isJapanese ? texts.EnglishTitle : head.Line("title"),
                ReleaseAt = isOurs ? published?.At : null,
                IsUrgent = texts.IsUrgent,
                IsNotice = texts.IsNotice,
                Action = texts.Action,
                Cves = facts.Cves,
                Weaknesses = facts.Weaknesses,
                Scores = facts.Scores,
                Affected = facts.Affected,
                Statements = statements.All,
                References = CsafReferences.Of(file, head, texts.IsOwn, bag),
                Related = texts.Related,
                History = isOurs ? CsafHistory.Of(tracking) : [],
                Sections = texts.In(Language.Japanese),
                EnglishSections = texts.In(Language.English),
            },
        ];
    }
}
