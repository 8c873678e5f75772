using Jvn.Site.Cli.Commands;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Editing;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Sealing;

/// <summary>Opens the clear text of a sealed file in an editor, and seals again what was saved. In clear it lies in memory only.</summary>
internal sealed class DraftEditing(string input, DateTimeOffset now, TextWriter results, ReportOptions options, Func<string, string?> environment)
    : DraftDesk(input, now, results, options)
{
    private const int Rounds = 3;

    /// <summary>Where the clear text lies while it is edited; null when there is no such place.</summary>
    public Func<MemoryFolder?> Memory { get; init; } = () => MemoryFolder.Make(environment);

    public async Task<ExitCode> RunAsync(string wanted, DraftKeyReading key, CancellationToken cancellation)
    {
        // An interrupt ends the whole program at once until an action has begun to wait; the editor must not be open by then.
        await Task.Yield();
        var read = SiteInput.Read(Input, opener: key.Opener);
        var file = Chosen(new DraftSearch(read.Content, IsRedacted).Find([wanted])[0]);
        var editor = TextEditor.Of(environment) ?? throw new UsageException("エディタを VISUAL か EDITOR に設定してください",
            "set your editor in VISUAL or EDITOR");
        var bag = new DiagnosticBag();
        if (OpenedDraft.Of(file, read.Content, key.Opener!, bag) is not { } draft)
            return Report(ExitCode.InvalidInput, bag.Sorted());
        if (KeysOf(read.Content.Files) is not { } keys)
            return ExitCode.InvalidInput;

        // Before anything is written: what is sealed again must open again.
        if (key.Opener!.Open(EncryptedMessage.Seal([], keys.Keys)).Text is null)
            return Report(ExitCode.Refused, DiagnosticCatalog.EditorLockedOut.At(new SourceLocation(file.Path)));
        using var folder = Memory();
        if (folder is not null && IsTrial)
        {
            Tell(new Bilingual($"{VisibleText.Of(file.Path)} を編集のために開きます。", $"Would open {VisibleText.Of(file.Path)} to be edited."));
            Next(new Bilingual("", ""));
            return ExitCode.Done;
        }

        return folder is null ? Report(ExitCode.Refused, DiagnosticCatalog.NoMemoryFolder.At(new SourceLocation(file.Path)))
            : await EditAsync(draft, keys, read, editor, folder, cancellation);
    }

    // A name means the advisory itself; its case, translation and revision are meant by their paths.
    private static InputEntry Chosen(DraftFiles found)
    {
        var closed = found.Files.Where(file => SealedName.EndsAsSealed(file.Path)).ToList();
        return closed switch
        {
            [var only] => only,
            [_, _, ..] when closed.FindAll(file => SealedName.IsOfText(file.Path)) is [var text] => text,
            [] => throw new UsageException("暗号化されていないので、いつものエディタで開いてください", "it is not sealed; open it in your editor as any other file"),
            _ => throw new UsageException("暗号化されたファイルが二つ以上あります。ファイルのパスで指定してください",
                "more than one of its files is sealed; give the path of one"),
        };
    }

    private async Task<ExitCode> EditAsync(
        OpenedDraft draft, EditorKeys keys, SiteInput read, TextEditor editor, MemoryFolder folder, CancellationToken cancellation)
    {
        var path = folder.Put(SealedName.Opened(draft.File.Name), draft.Text);
        for (var round = 1; ; round++)
        {
            if (await editor.RunAsync(folder.Path, path, cancellation) is not 0 and var code)
            {
                return Leave(ExitCode.MachineFailed, new Bilingual($"エディタが終了コード {code} で終わったため、元のままです。",
                    $"The editor ended with exit code {code}; the file was left as it was."));
            }

            switch (MemoryFolder.Read(path, Limits.FileBytes))
            {
                case null when round < Rounds && Path.Exists(path):
                    Say(new Bilingual($"大きすぎます（{Limits.FileBytes} バイトまで）。短くしてください。",
                        $"It is too large ({Limits.FileBytes} bytes at most). Make it shorter."));
                    continue;
                case null or []:
                    return Leave(ExitCode.Refused, new Bilingual("暗号化できるものが保存されなかったため、元のままです。",
                        "Nothing was saved that can be sealed; the file was left as it was."));
                case var text when text.AsSpan().SequenceEqual(draft.Text):
                    return Leave(ExitCode.Done, new Bilingual("変更がないため、元のままです。エディタがすぐに戻る場合は、待つ設定にしてください（code --wait など）。",
                        "Nothing changed; the file was left as it was. If your editor returned at once, make it wait (code --wait)."));
                case var text:
                    return Seal(draft, text, keys, read);
            }
        }
    }

    private ExitCode Leave(ExitCode code, Bilingual words)
    {
        Say(words);
        return code;
    }

    private ExitCode Seal(OpenedDraft draft, byte[] text, EditorKeys keys, SiteInput read)
    {
        var (file, bytes) = (draft.File, EncryptedMessage.Seal(text, keys.Keys));
        if (!EditedFile.Write(file with { Edited = bytes, IsSealed = false }, draft.Sealed))
        {
            var kept = MemoryFolder.Keep(IsRedacted ? "draft.asc" : Path.GetFileName(file.FullPath), bytes);
            Say(new Bilingual($"ファイルが途中で変更されたため、書き換えませんでした。編集した内容は、暗号化して {kept} に置きました。",
                $"The file was changed in the meantime and was left alone. What you wrote is sealed in {kept}."));
            return ExitCode.TryAgain;
        }

        var names = string.Join(", ", keys.Names.Select(VisibleText.Of));
        Tell(new Bilingual($"{VisibleText.Of(file.Path)} に暗号化しました（開ける人: {names}）。", $"Sealed in {VisibleText.Of(file.Path)} to {names}."));
        TellCount(1, new Bilingual("1 個のファイルを暗号化しました。", "Sealed one file."));
        Report(read.With([file with { Edited = text }]).FindingsFrom(Now, Now).Where(finding => finding.Diagnostic.Location.Path == file.Path));
        return ExitCode.Done;
    }
}
