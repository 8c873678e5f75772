using Jvn.Site.Output.Integrity;
using Microsoft.Win32.SafeHandles;

namespace Jvn.Site.Output.Tree;

#pragma warning disable RS0030 // This and OutputTree are the only code that makes, moves and deletes in the output.

/// <summary>The output directory and the names beside it that belong to the build: <c>.name.staging</c>, <c>.name.previous</c>, <c>.name.record</c>
/// and <c>.name.lock</c>.</summary>
/// <remarks><c>.name.previous</c> is always a whole site: it is renamed to the staging name before it is deleted, so that whatever is killed, and when, one
/// whole site is left.</remarks>
internal sealed class OutputPlace
{
    public OutputPlace(string outputDirectory)
    {
        Output = Path.TrimEndingDirectorySeparator(Path.GetFullPath(outputDirectory));
        var name = Path.GetFileName(Output);
        if (name.Length == 0 || Path.GetDirectoryName(Output) is not { } parent)
            throw new ArgumentException($"'{outputDirectory}' is not a directory that a site can be put in.", nameof(outputDirectory));
        Parent = parent;
        Staging = Path.Combine(parent, $".{name}.staging");
        Previous = Path.Combine(parent, $".{name}.previous");
        LockFile = Path.Combine(parent, $".{name}.lock");
        RecordFile = Path.Combine(parent, $".{name}.record");
    }

    public string Output { get; }

    public string Staging { get; }

    private string Parent { get; }

    private string Previous { get; }

    private string LockFile { get; }

    private string RecordFile { get; }

    /// <summary>Takes the lock, which the operating system releases when the process ends, however it ends. The file itself stays: deleting it would let two
    /// builds hold it.</summary>
    /// <exception cref="OutputBusyException">Somebody else has it.</exception>
    public SafeFileHandle Lock()
    {
        Directory.CreateDirectory(Parent);
        if (IsLink(LockFile))
            throw new ForeignDirectoryException(LockFile, "is a symbolic link");
        try
        {
            return File.OpenHandle(LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException failure) when (IsSharingViolation(failure))
        {
            throw new OutputBusyException(Output);
        }
    }

    /// <summary>Puts right what a killed build left behind, and makes an empty staging directory that only this user can enter.</summary>
    public void Prepare()
    {
        DeleteStaging();
        if (Exists(Previous))
        {
            EnsureOurs(Previous);
            if (Exists(Output))
                Discard();
            else
                Directory.Move(Previous, Output);
        }

        EnsureOurs(Output);
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(Staging);
        }
        else
        {
            const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
            Directory.CreateDirectory(Staging, Private);
            File.SetUnixFileMode(Staging, Private); // whatever the umask took away
        }

        if (IsLink(Staging))
            throw new ForeignDirectoryException(Staging, "is a symbolic link");
    }

    /// <summary>Makes the staging directory the output. When that fails the old output is back in its place.</summary>
    /// <param name="record">What is to be known of it when the next site is made; null for nothing.</param>
    public void Swap(byte[]? record)
    {
        EnsureOurs(Output);
        File.Delete(RecordFile); // before it is about another site
        var replaces = Exists(Output);
        if (replaces)
            Directory.Move(Output, Previous);
        try
        {
            Directory.Move(Staging, Output);
        }
        catch when (replaces)
        {
            Directory.Move(Previous, Output);
            throw;
        }

        if (record is not null)
            WriteRecord(record);
        if (replaces)
            Discard();
    }

    /// <summary>The site that is the output, and what is known of how it was made; null when there is none.</summary>
    /// <param name="maker">As in <see cref="SiteRecord"/>.</param>
    public EarlierSite? Earlier(string? maker)
    {
        if (!Directory.Exists(Output) || IsEmpty(Output))
            return null;
        var record = maker is not null && File.Exists(RecordFile) && !IsLink(RecordFile) ? SiteRecord.TryRead(File.ReadAllBytes(RecordFile), maker) : null;
        return new EarlierSite(FinishedTree.Open(Output), record is not null && IsOfOutput(record) ? record : null);
    }

    // Somebody may have put another site there since, such as an older one.
    private bool IsOfOutput(SiteRecord record) => record.Files.TryGetValue(HashList.Address, out var sums)
        && Path.Combine(Output, HashList.Address[1..]) is var list && File.Exists(list) && FileHash.Of(File.ReadAllBytes(list)) == sums.Hash;

    private void WriteRecord(byte[] record)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(RecordFile, options);
        file.Write(record);
    }

    public void DeleteStaging()
    {
        if (IsLink(Staging) || File.Exists(Staging))
            File.Delete(Staging);
        else
            TreeRemoval.Remove(Staging);
    }

    private void Discard()
    {
        Directory.Move(Previous, Staging);
        DeleteStaging();
    }

    private static void EnsureOurs(string directory)
    {
        if (!Exists(directory))
            return;
        if (IsLink(directory))
            throw new ForeignDirectoryException(directory, "is a symbolic link");
        if (!Directory.Exists(directory))
            throw new ForeignDirectoryException(directory, "is not a directory");
        if (!IsEmpty(directory) && !IsEarlierBuild(directory))
            throw new ForeignDirectoryException(directory, "has files that no earlier build made");
    }

    private static bool IsEarlierBuild(string directory) =>
        File.Exists(Path.Combine(directory, "404.html")) && File.Exists(Path.Combine(directory, "rss", "jvn.rdf"));

    private static bool IsEmpty(string directory) => !Directory.EnumerateFileSystemEntries(directory).Any();

    // A link counts even when its target is gone.
    private static bool Exists(string path) => Path.Exists(path) || IsLink(path);

    private static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;

    // The platform's own number: EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION of Windows.
    private static bool IsSharingViolation(IOException failure) => failure.HResult is 11 or 35 or unchecked((int)0x80070020);
}
