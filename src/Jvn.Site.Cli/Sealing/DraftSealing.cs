using System.Collections.Immutable;
using Jvn.Site.Cli.Editing;
using Jvn.Site.Cli.Git;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Sealing;

/// <summary>Seals withheld files to the editors: all of what was asked for, or nothing.</summary>
internal sealed class DraftSealing(string input, DateTimeOffset now, TextWriter results, ReportOptions options) : DraftDesk(input, now, results, options)
{
    public ExitCode Run(IReadOnlyCollection<string> wanted)
    {
        var read = SiteInput.Read(Input);
        var found = new DraftSearch(read.Content, IsRedacted).Find(wanted);
        var bag = new DiagnosticBag();
        ImmutableArray<InputEntry> chosen = [.. found.SelectMany(files => Sealable(files, read, bag)).DistinctBy(file => file.Path)];
        if (bag.HasErrors)
            return Report(ExitCode.Refused, bag.Sorted());
        if (chosen.IsEmpty)
        {
            Say(new Bilingual("すべて暗号化済みです。", "All of it is sealed already."));
            return ExitCode.Done;
        }

        // What depends on a sealed file is not read either, and is no twin of itself.
        foreach (var twin in read.Content.Unread.Where(file => SealedName.Is(file.RelativePath)
            && chosen.Any(one => one.RelativePath == SealedName.Opened(file.RelativePath))))
            bag.Add(DiagnosticCatalog.SealedAndClear.At(new SourceLocation(SealedName.Opened(twin.Path)), SealedName.Opened(twin.Name), twin.Name));
        var texts = chosen.Select(file => (File: file, Text: InputFolder.ReadText(file, bag) is null ? [] : InputFolder.ReadUnchecked(file))).ToList();
        if (bag.HasErrors)
            return Report(ExitCode.InvalidInput, bag.Sorted());
        if (KeysOf(read.Content.Files) is not { } keys)
            return ExitCode.InvalidInput;
        if (!IsTrial)
            Write(texts, keys);
        Tell(texts.Select(one => one.File), keys, read.Content);
        return ExitCode.Done;
    }

    // Of a released advisory with a pending revision, the revision. The case goes with the first text.
    private ImmutableArray<InputEntry> Sealable(DraftFiles found, SiteInput read, DiagnosticBag bag)
    {
        ImmutableArray<InputEntry> open = [.. found.Files.Where(file => !SealedName.Is(file.RelativePath))];
        ImmutableArray<InputEntry> withheld = [.. open.Where(file => read.Timeline.IsCertainlyWithheld(file.Path, Now))];
        if (!found.IsWholeAdvisory || !withheld.Any(IsText))
        {
            foreach (var file in open.Where(file => !withheld.Contains(file)))
                bag.Add(DiagnosticCatalog.SealOfReleased.At(new SourceLocation(file.Path), file.Name));
            return withheld;
        }

        return open.Except(withheld).Any(IsText) ? [.. withheld.Where(IsText)] : withheld;
    }

    private static bool IsText(InputEntry file) => !file.Name.EndsWith(Case.Ending, StringComparison.Ordinal);

    // The clear texts go when all sealed ones are there.
    private static void Write(IReadOnlyCollection<(InputEntry File, byte[] Text)> texts, EditorKeys keys)
    {
        foreach (var (file, text) in texts)
        {
            if (!EditedFile.Create(file.FullPath + SealedName.Ending, EncryptedMessage.Seal(text, keys.Keys)))
                throw new InputChangedException();
        }

        foreach (var (file, text) in texts)
        {
            if (!EditedFile.Delete(file, text))
                throw new InputChangedException();
        }
    }

    private void Tell(IEnumerable<InputEntry> files, EditorKeys keys, InputContent content)
    {
        var names = string.Join(", ", keys.Names.Select(VisibleText.Of));
        var count = 0;
        foreach (var file in files)
        {
            count++;
            var name = VisibleText.Of(file.Path);
            Tell(IsTrial ? new($"{name}{SealedName.Ending} に暗号化します（開ける人: {names}）。", $"Would seal as {name}{SealedName.Ending} to {names}.")
                : new($"{name}{SealedName.Ending} に暗号化しました（開ける人: {names}）。", $"Sealed as {name}{SealedName.Ending} to {names}."));
            if (GitCheckout.Remembers(Input, file.RelativePath))
            {
                Tell(new Bilingual($"  ただし git の履歴には {name} の平文が残っていて、リポジトリを持つ人は読めます。",
                    $"  But git keeps {name} in its history: whoever has the repository reads the clear text there."));
            }
        }

        foreach (var dossier in content.Dossiers.Where(dossier => files.Any(file => Dossier.StemOf(file.RelativePath) == dossier.Stem)
            && dossier.Attachments.Files.Length + dossier.PendingAttachments.Files.Length > 0))
        {
            Tell(new Bilingual($"  {VisibleText.Of(dossier.Name)}/ の添付ファイルは暗号化されません。",
                $"  The attachments of {VisibleText.Of(dossier.Name)} stay in clear."));
        }

        var many = count == 1 ? "one file" : $"{count} files";
        TellCount(count, IsTrial ? new($"{count} 個のファイルを暗号化します。", $"Would seal {many}.") : new($"{count} 個のファイルを暗号化しました。", $"Sealed {many}."));
        Next(new Bilingual("次に: 平文の削除も合わせて git commit してください（git add -A）。", "Next: commit it, together with the deletion of the clear text (git add -A)."));
    }
}
