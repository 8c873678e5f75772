using Jvn.Site.Embargo.Tests.Sites;

namespace Jvn.Site.Embargo.Tests.Preview;

/// <summary>An input with one advisory that is out and one that is withheld, in a folder that goes with the test.</summary>
internal sealed class PreviewInput : IDisposable
{
    public const string Released = "/jp/JVN11111111/";
    public const string Withheld = "/jp/JVN22222222/";

    public static readonly DateTimeOffset Now = new(2027, 1, 15, 12, 0, 0, TimeSpan.FromHours(9));
    public static readonly DateTimeOffset Due = new(2027, 2, 1, 12, 0, 0, TimeSpan.FromHours(9));

    public PreviewInput()
    {
        Directory.CreateDirectory(At("advisories"));
        Directory.CreateDirectory(At("vendors"));
        File.WriteAllText(At("site.yml"), "base-url: https://jvn.example.jp/\nname: {ja: 情報, en: Notes}\noperator: {ja: 機関, en: Center}\n");
        File.WriteAllText(At("vendors/acme.yml"), "number: 100001\nname: {ja: アクメ, en: Acme}\n");
        File.WriteAllText(At("advisories/JVN11111111.md"), TinySite.Advisory("JVN#11111111", "2027-01-10T12:00:00+09:00"));
        File.WriteAllText(At("advisories/case-7f3a.md"), TinySite.Advisory("JVN#22222222", "2027-02-01T12:00:00+09:00"));
    }

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "jvn-preview-" + Guid.NewGuid().ToString("N"));

    public string At(string path) => Path.Combine(Folder, path);

    public void Replace(string path, string old, string text) =>
        File.WriteAllText(At(path), File.ReadAllText(At(path)).Replace(old, text, StringComparison.Ordinal));

    public void Dispose()
    {
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
    }
}
