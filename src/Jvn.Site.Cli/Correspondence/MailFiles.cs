using System.Globalization;
using Jvn.Site.Correspondence.Receiving;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;

namespace Jvn.Site.Cli.Correspondence;

/// <summary>The mails that somebody names: files, folders of them (those of a mail program too), or
/// <see cref="StandardInput"/> for what is typed or piped in.</summary>
internal sealed class MailFiles(Stream typed, DiagnosticBag bag)
{
    /// <summary>What is written in place of a file's name.</summary>
    public const string StandardInput = "-";

    /// <summary>One file after the other, so that never more than one is in memory. What cannot be read is reported and left out.</summary>
    public IEnumerable<(SourceLocation Place, ReceivedMessage Mail)> Read(IEnumerable<string> named)
    {
        foreach (var path in named.SelectMany(Below))
        {
            var mails = Bytes(path) is { } bytes ? MailReader.Read(bytes) : [];
            foreach (var mail in mails)
                yield return (new SourceLocation(mails.Length > 1 ? $"{path}#{mail.Number}" : path), mail);
        }
    }

    private IEnumerable<string> Below(string named)
    {
        if (named == StandardInput || !InputFolder.Exists(named))
            return [named];
        var files = InputFolder.List(named, bag).Where(file => !file.RelativePath.Split('/').Any(name => name.StartsWith('.'))).ToList();
        return files.Where(file => !IsOnItsWay(file, files)).Select(file => file.Path);
    }

    // What a mail program has not delivered to a Maildir yet.
    private static bool IsOnItsWay(InputEntry file, List<InputEntry> files) => Path.GetFileName(file.Folder) == "tmp"
        && files.Exists(other => Path.GetFileName(other.Folder) is "cur" or "new" && Path.GetDirectoryName(other.Folder) == Path.GetDirectoryName(file.Folder));

    private byte[]? Bytes(string path)
    {
        if (path != StandardInput)
            return InputFolder.ReadForeign(path, MailLimits.FileBytes, bag, length => TooLarge(path, length));
        using var read = new MemoryStream();
        var part = new byte[64 * 1024];
        while (typed.Read(part) is > 0 and var count)
        {
            read.Write(part, 0, count);
            if (read.Length <= MailLimits.FileBytes)
                continue;
            bag.Add(TooLarge(path, read.Length));
            return null;
        }

        return read.ToArray();
    }

    private static Diagnostic TooLarge(string path, long length) => DiagnosticCatalog.ReplyFileTooLarge.At(
        new SourceLocation(path), length.ToString(CultureInfo.InvariantCulture), MailLimits.FileBytes.ToString(CultureInfo.InvariantCulture));
}
