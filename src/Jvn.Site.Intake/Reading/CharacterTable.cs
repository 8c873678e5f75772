namespace Jvn.Site.Intake.Reading;

/// <summary>Characters to look for in a text, most of which is Japanese.</summary>
/// <remarks>A table of all characters: what the framework has for sets that go beyond ASCII looks twice at nearly every Japanese one.</remarks>
internal sealed class CharacterTable
{
    private readonly bool[] isIn;

    public CharacterTable(string characters)
        : this(characters.Contains)
    {
    }

    /// <param name="contains">Asked once of every UTF-16 unit.</param>
    public CharacterTable(Func<char, bool> contains) =>
        isIn = [.. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(code => contains((char)code))];

    public bool Contains(char letter) => isIn[letter];

    public bool IsAnyIn(ReadOnlySpan<char> text) => Next(text, 0) < text.Length;

    /// <summary>Where the next of them stands, from an offset on; the length of the text when there is none.</summary>
    public int Next(ReadOnlySpan<char> text, int offset)
    {
        var table = isIn;
        while (offset < text.Length && !table[text[offset]])
            offset++;
        return offset;
    }
}
