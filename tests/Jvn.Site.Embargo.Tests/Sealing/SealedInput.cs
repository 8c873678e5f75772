using Jvn.Site.Embargo.Tests.Sites;

namespace Jvn.Site.Embargo.Tests.Sealing;

/// <summary>An input of one released advisory and one that is withheld, with an editor's key.</summary>
internal sealed class SealedInput : IDisposable
{
    public const string Withheld = "advisories/2027/case-7f3a.md";
    public const string Secret = "Himitsu-9c41-Kanaria";
    public const string ReleasedId = "JVN#10000001";
    public const string WithheldId = "JVN#10000002";

    public SealedInput(bool hasKeys = true)
    {
        Work.Put("input/vendors/acme.yml", "number: 100001\nname: {ja: 架空ソフト, en: Kakuu Software}\nkana: カクウソフト\n");
        Work.Put("input/advisories/2026/JVN10000001.md", TinySite.Advisory(ReleasedId, "2026-02-01T12:00:00+09:00"));
        Work.Put("input/" + Withheld, Text);
        if (hasKeys)
            PutKeys(EditorKey.Own);
    }

    public static DateTimeOffset Now { get; } = new(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(9));

    public static DateTimeOffset Release { get; } = new(2099, 4, 1, 12, 0, 0, TimeSpan.FromHours(9));

    public static string Text { get; } = Advisory(Secret);

    public Workplace Work { get; } = new();

    public static string Advisory(string canary) => TinySite.Advisory(WithheldId, "2099-04-01T12:00:00+09:00")
        .Replace("## 概要\n\n文", $"## 概要\n\n{canary} の文", StringComparison.Ordinal);

    public bool Has(string path) => File.Exists(At(path));

    public string At(string path) => Path.Combine(Work.Input, path);

    public byte[] Read(string path) => File.ReadAllBytes(At(path));

    public void PutKeys(params EditorKey[] keys)
    {
        foreach (var (index, key) in keys.Index())
            Work.Put($"input/editors/editor-{index + 1}.asc", key.Public);
        Work.Put("input/editors/fingerprints.txt", string.Concat(keys.Select(key => key.Fingerprint + " # 編集者\n")));
    }

    /// <summary>The withheld advisory as a sealed file.</summary>
    public void Seal(EditorKey? key = null)
    {
        File.Delete(At(Withheld));
        Work.Put($"input/{Withheld}.asc", (key ?? EditorKey.Own).Seal(Text));
    }

    public Task<Outcome> RunAsync(params string[] arguments) => RunAtAsync(Now, arguments);

    public Task<Outcome> RunAtAsync(DateTimeOffset now, params string[] arguments) =>
        Work.RunAsync(now, [arguments[0], "--input", Work.Input, "--lang", "en", "--redact", "false", .. arguments[1..]]);

    /// <summary>With the editor's key in the environment from now on.</summary>
    public SealedInput WithKey(EditorKey? key = null)
    {
        Work.Variables["JVN_UNSEAL_KEY"] = (key ?? EditorKey.Own).Secret;
        return this;
    }

    /// <summary>An editor that is a script of the shell; <c>$1</c> is the file.</summary>
    public void Edit(string script)
    {
        var path = Path.Combine(Work.Root, "editor.sh");
        File.WriteAllText(path, "#!/bin/sh\n" + script + "\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Work.Variables["EDITOR"] = path;
        Work.Variables["XDG_RUNTIME_DIR"] = RuntimeFolder;
        Directory.CreateDirectory(RuntimeFolder);
    }

    public string RuntimeFolder => Path.Combine(Work.Root, "run");

    public void Dispose() => Work.Dispose();
}
