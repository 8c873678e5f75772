namespace Jvn.Site.Intake.Model;

/// <summary>Tells whether two names are one: full width or not, capital or not, with or without a space.</summary>
public static class VendorName
{
    /// <summary>The same for names that are one.</summary>
    public static string Fold(string name) => string.Concat(FullWidthKana.Of(name).Where(letter => !char.IsWhiteSpace(letter))
        .Select(letter => char.ToUpperInvariant(letter is >= '！' and <= '～' ? (char)(letter - '！' + '!') : letter)));
}
