namespace Jvn.Site.Intake.Texts;

/// <summary>Full-width letters, digits and signs as the ordinary ones that they stand for.</summary>
public static class FoldedWidth
{
    public static string Of(string text) => string.Create(text.Length, text, (folded, source) =>
    {
        foreach (var (index, letter) in source.Index())
            folded[index] = Of(letter);
    });

    private static char Of(char letter) => letter switch
    {
        '\u3000' or '\u00A0' => ' ',
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' => '-',
        >= '\uFF01' and <= '\uFF5E' => (char)(letter - '\uFF01' + '!'),
        _ => letter,
    };
}
