using System.IO.Compression;
using System.Text;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo.Tests.Editing;
using Jvn.Site.Embargo.Tests.Sites;
using Jvn.Site.Signing;
using Org.BouncyCastle.Bcpg.OpenPgp;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Copies;

/// <summary>An input with a withheld advisory, a group of recipients who share one key, and what became of their copies.</summary>
internal sealed class CopyInput : IDisposable
{
    public static readonly DateTimeOffset Before = EditedInput.Before;

    private static readonly (byte[] Secret, byte[] Public) Key = new KeyPlan { Subkey = SubkeyPlan.ToEncryptTo }.Make();

    public CopyInput(int recipients)
    {
        Input = new EditedInput();
        Input.Work.Put("key.asc", Encoding.ASCII.GetBytes(SiteSigningKey.Armored));
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(SigningKey, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Input.Work.Put("input/recipients/keys/all.asc", Key.Public);
        Group("", [.. Enumerable.Range(1, recipients).Select(Row)]);
        Input.Put("case-1.md", Text());
        Input.Put("case-2.md", TinySite.Advisory("JVN#11112222", "2027-06-01T12:00:00+09:00").Replace("架空CMS", "秘匿フォン カナリア", StringComparison.Ordinal));
    }

    public EditedInput Input { get; }

    public static byte[] Secret => Key.Secret;

    public string Folder => Path.Combine(Input.Work.Root, "copies");

    private static string Fingerprint => Convert.ToHexString(new PgpPublicKeyRing(Key.Public).GetPublicKey().GetFingerprint());

    private string SigningKey => Path.Combine(Input.Work.Root, "key.asc");

    public static string Row(int number) => $"{{key: r{number}, name: 架空電力{number}, pgp: keys/all.asc, fingerprint: \"{Fingerprint}\"}}";

    /// <summary>A text of some length, with what no copy may say.</summary>
    public static string Text(string more = "", string release = EditedInput.Release) => EditedInput.Advisory(release)
        .Replace("vendors:\n", "handling-started: 2027-02-03\ndelay-reason: カナリア理由\nreferences:\n  - {title: 参考, url: https://example.jp/a}\nvendors:\n",
            StringComparison.Ordinal)
        .Replace("    status: unknown\n", "    status: vulnerable\n    notified: 2027-02-04\n    replied: 2027-02-06\n    comment: 修正版を公開します。\n",
            StringComparison.Ordinal)
        .Replace("## 概要\n\n文\n", $"## 概要\n\n{Prose("概要")}{more}\n", StringComparison.Ordinal)
        .Replace("## 対策方法\n\n文\n", $"## 対策方法\n\n{Prose("対策")}[手順](https://example.jp/b)、`a, b。c` を見る。\n", StringComparison.Ordinal);

    /// <param name="reason">A line of the file, or nothing.</param>
    public void Group(string reason, params string[] rows) => Input.Work.Put("input/recipients/denryoku.yml",
        $"sector: 電力\n{reason}recipients:\n{string.Concat(rows.Select(row => $"  - {row}\n"))}");

    public string[] Arguments(params string[] more) => ["advance", "case-1", "--to", "denryoku", "--out", Folder, "--key", SigningKey, .. more];

    /// <summary>Makes all copies, and opens those of some recipients.</summary>
    public async Task<Dictionary<int, Dictionary<string, byte[]>>> MakeAsync(params int[] wanted)
    {
        var outcome = await Input.Done(Before, Arguments("--consent", "カナリア合意"));
        return wanted.ToDictionary(number => number, number =>
        {
            var line = outcome.Results.Split('\n').Single(line => line.Contains($": 架空電力{number} (copy", StringComparison.Ordinal));
            return Open(Path.Combine(Folder, line.Split(':')[0]));
        });
    }

    public static Dictionary<string, byte[]> Open(string file)
    {
        var place = new SourceLocation("key");
        var key = DecryptionKey.Load(Key.Secret, null, place, Before, new DiagnosticBag())!;
        var ours = CorrespondentKey.Read(Encoding.ASCII.GetBytes(SiteSigningKey.Public))!;
        var (message, fault) = MessageReader.Open(File.ReadAllBytes(file), key, [ours], Before.AddDays(1));
        Assert.Equal(MessageFault.None, fault);
        return Files(message!.Data);
    }

    public static Dictionary<string, byte[]> Files(byte[] bundle)
    {
        using var zip = new ZipArchive(new MemoryStream(bundle));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var bytes = new MemoryStream();
            using var content = entry.Open();
            content.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    public Task<Outcome> Trace(string text)
    {
        Input.Work.Put("leaked", text);
        return Input.Run(Before, "advance", "trace", Path.Combine(Input.Work.Root, "leaked"));
    }

    public void Dispose() => Input.Dispose();

    private static string Prose(string about) => string.Concat(Enumerable.Range(1, 24).Select(number =>
        $"これは{about}についての第{number}の文であり、{number}番目の事柄を述べます。"));
}
