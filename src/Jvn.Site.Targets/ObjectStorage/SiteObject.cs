using Jvn.Site.Output.Integrity;
using Jvn.Site.Output.Tree;

namespace Jvn.Site.Targets.ObjectStorage;

/// <summary>An object of a release: a file, or a text in the form that is sent to those who read it compressed.</summary>
/// <param name="Address">Of the file.</param>
/// <param name="Ending">What its name has behind the file's: empty for the file itself.</param>
/// <remarks>Every text has an object of each form, so that a front need not know which texts are worth compressing: of those that are not, it holds the text as
/// it is.</remarks>
internal readonly record struct SiteObject(string Address, string Ending)
{
    private static readonly (string Ending, string Encoding)[] Forms = [(CompressedCopies.BrotliEnding, "br"), (CompressedCopies.GZipEnding, "gzip")];

    /// <summary>Of the site: the address and what follows it.</summary>
    public string Name => Address + Ending;

    /// <summary>Whether it is the file itself, which every reader can read.</summary>
    public bool IsFile => Ending.Length == 0;

    public static IEnumerable<SiteObject> Of(string address) =>
        IsText(address) ? [new(address, ""), .. Forms.Select(form => new SiteObject(address, form.Ending))] : [new(address, "")];

    /// <summary>The object that has a name.</summary>
    public static SiteObject Named(string name) => CompressedCopies.Original(name) is { } address ? new(address, name[address.Length..]) : new(name, "");

    /// <summary>What is to be put there, read from the publisher's own folder and held against what the release says of it.</summary>
    /// <exception cref="TargetFailedException">The file is not the one of the release.</exception>
    public ObjectContent Read(ReleaseParcel parcel)
    {
        var (address, ending) = this;
        var isPacked = ending.Length > 0 && parcel.Files.Contains(Name);
        var bytes = parcel.Files.Read(isPacked ? Name : address);
        var hash = FileHash.Of(bytes);
        if (!isPacked && parcel.Sums.Hashes.TryGetValue(address, out var promised) && promised != hash)
        {
            throw new TargetFailedException(TargetFault.Failed, new(
                "自分の公開用フォルダのファイルが、リリースの SHA256SUMS と一致しません", "a file in the publisher's own folder is not as the release's SHA256SUMS has it"));
        }

        return new(bytes, hash, Mark(parcel.Sums, address), ServedFile.ContentType(address), ServedFile.CacheControl(address),
            isPacked ? Forms.First(form => form.Ending == ending).Encoding : null);
    }

    /// <summary>What tells an object of ours, and of which file it is.</summary>
    public static string Mark(HashList sums, string address) => sums.Hashes.TryGetValue(address, out var hash) ? hash.ToString() : "list";

    private static bool IsText(string address) => CompressedCopies.Original(address + CompressedCopies.BrotliEnding) is not null;
}
