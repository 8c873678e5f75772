namespace Jvn.Site.Correspondence.Copies;

/// <summary>What the file of a copy is called: nothing that tells of an advisory, a recipient, or how many there are.</summary>
public static class CopyFileName
{
    // No word comes of letters without vowels, and none is taken for another.
    private const string Letters = "bcdfghjkmnpqrstvwxz23456789";

    private const int Length = 16;

    /// <param name="below">Any whole number from 0 to below another, by chance.</param>
    public static string Draw(Func<int, int> below) => string.Concat(Enumerable.Range(0, Length).Select(_ => Letters[below(Letters.Length)])) + ".asc";
}
