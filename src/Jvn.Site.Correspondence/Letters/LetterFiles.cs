using System.Collections.Immutable;
using Jvn.Site.Published;

namespace Jvn.Site.Correspondence.Letters;

/// <summary>Which file of the input is the template of which letter: <c>letters/outline.md</c> in Japanese, <c>letters/outline.en.md</c> in English.</summary>
public static class LetterFiles
{
    public const string Folder = "letters";

    public static ImmutableArray<LetterKind> Kinds { get; } = [.. Enum.GetValues<LetterKind>()];

    /// <summary>The word of the command line and of the file.</summary>
    public static string Word(this LetterKind kind) => kind.ToString().ToLowerInvariant();

    public static string Name(LetterKind kind, Language language) => kind.Word() + (language == Language.English ? ".en.md" : ".md");

    /// <summary>Reads the name of a file below <see cref="Folder"/>.</summary>
    public static bool TryParse(string name, out LetterKind kind, out Language language)
    {
        foreach (var candidate in Kinds)
        {
            foreach (var tongue in new[] { Language.Japanese, Language.English })
            {
                if (name == Name(candidate, tongue))
                {
                    (kind, language) = (candidate, tongue);
                    return true;
                }
            }
        }

        (kind, language) = (default(LetterKind), default(Language));
        return false;
    }

    /// <summary>The text that is used where the input has none.</summary>
    public static string Default(LetterKind kind, Language language)
    {
        using var stream = typeof(LetterFiles).Assembly.GetManifestResourceStream(Name(kind, language))!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
