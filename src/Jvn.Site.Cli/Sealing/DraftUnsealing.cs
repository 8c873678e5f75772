using System.Collections.Immutable;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli.Sealing;

/// <summary>Puts clear texts in the places of sealed files: of all that were asked for, or of none.</summary>
internal sealed class DraftUnsealing(string input, DateTimeOffset now, TextWriter results, ReportOptions options) : DraftDesk(input, now, results, options)
{
    public ExitCode Run(IReadOnlyCollection<string> wanted, IDraftOpener opener)
    {
        var read = SiteInput.Read(Input, opener: opener);
        ImmutableArray<InputEntry> closed = [.. new DraftSearch(read.Content, IsRedacted).Find(wanted).SelectMany(found => found.Files)
            .Where(file => SealedName.EndsAsSealed(file.Path)).DistinctBy(file => file.Path)];
        var bag = new DiagnosticBag();
        var opened = closed.Select(file => OpenedDraft.Of(file, read.Content, opener, bag)).OfType<OpenedDraft>().ToList();
        if (bag.HasErrors)
            return Report(ExitCode.InvalidInput, bag.Sorted());
        if (!IsTrial)
            Write(opened);
        foreach (var draft in opened)
        {
            var name = VisibleText.Of(SealedName.Opened(draft.File.Path));
            Tell(IsTrial ? new($"{name} に復号します。", $"Would unseal as {name}.") : new($"{name} に復号しました。", $"Unsealed as {name}."));
        }

        var many = opened.Count == 1 ? "one file" : $"{opened.Count} files";
        TellCount(opened.Count, opened.Count == 0 ? new("暗号化されたファイルはありません。", "None of it is sealed.")
            : IsTrial ? new($"{opened.Count} 個のファイルを復号します。", $"Would unseal {many}.") : new($"{opened.Count} 個のファイルを復号しました。", $"Unsealed {many}."));
        if (opened.Count > 0)
            Next(new Bilingual("平文がディスクにあります。commit すると、リポジトリを持つ人は誰でも読めます。",
                "The clear text is on the disk now; once committed, whoever has the repository reads it."));
        return ExitCode.Done;
    }

    private static void Write(IReadOnlyCollection<OpenedDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (!EditedFile.Create(SealedName.Opened(draft.File.FullPath), draft.Text) || !EditedFile.Delete(draft.File, draft.Sealed))
                throw new InputChangedException();
        }
    }
}
