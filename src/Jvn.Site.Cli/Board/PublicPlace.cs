using System.Collections.Immutable;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Cli.Board;

/// <summary>Tells whether a file would lie where a web server may find it.</summary>
internal static class PublicPlace
{
    private static readonly ImmutableArray<string> WebRoots = ["htdocs", "www", "public", "public_html", "wwwroot", "html"];

    /// <summary>Null when nothing speaks against it.</summary>
    /// <param name="target">A full path without links.</param>
    /// <param name="input">The input folder: a board in it would be taken for a file of the input.</param>
    public static Bilingual? ReasonAgainst(string target, string input)
    {
        for (var folder = Path.GetDirectoryName(target); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.TrimEndingDirectorySeparator(input) == folder)
                return new("そこは入力フォルダの中です", "it lies in the input folder");
            var (name, parent) = (Path.GetFileName(folder), Path.GetDirectoryName(folder));
            if (parent is not null && Path.Exists(Path.Combine(parent, $".{name}.record")))
                return new($"{name} はこのプログラムが作ったサイトです", $"'{name}' is a site that this program built");
            if (Path.Exists(Path.Combine(folder, "receipts")) && Path.Exists(Path.Combine(folder, "releases")))
                return new($"{name} はサイトの公開先です", $"a site is published in '{name}'");
            foreach (var sign in new[] { "SHA256SUMS", "index.html" })
            {
                if (Path.Exists(Path.Combine(folder, sign)))
                    return new($"{name} には {sign} があり、公開されている場所に見えます", $"'{name}' has {sign}, and looks like a place that is published");
            }

            if (WebRoots.Contains(name, StringComparer.OrdinalIgnoreCase))
                return new($"{name} はウェブサーバの公開フォルダの名前です", $"'{name}' is what folders are called that a web server shows");
        }

        return null;
    }
}
