using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Jvn.Site.Published;

/// <summary>The grammar of the formatted-string binding, section 6.2 of NISTIR 7695.</summary>
internal static partial class Cpe23Syntax
{
    private const string Prefix = "cpe:2.3:";
    private const int Count = 11;
    private const int LanguageIndex = 6;

    private static readonly SearchValues<char> Plain =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._");

    private static readonly SearchValues<char> Quotable = SearchValues.Create("\\*?!\"#$%&'()+,/:;<=>@[]^`{|}~");

    public static Cpe23Fault? Check(string text, out ImmutableArray<string> components)
    {
        components = [];
        if (!text.StartsWith(Prefix, StringComparison.Ordinal))
            return new(Cpe23FaultKind.WrongPrefix, 0);

        var offset = Prefix.Length;
        components = [.. UnquotedColon().Split(text[offset..])];
        for (var index = 0; index < components.Length && index < Count; index++)
        {
            if (CheckComponent(index, components[index], offset) is { } fault)
                return fault;
            offset += components[index].Length + 1;
        }

        return components.Length < Count ? new(Cpe23FaultKind.TooFewComponents, text.Length)
            : components.Length > Count ? new(Cpe23FaultKind.TooManyComponents, offset - 1)
            : null;
    }

    private static Cpe23Fault? CheckComponent(int index, string component, int offset) => (index, component) switch
    {
        (_, "") => new(Cpe23FaultKind.EmptyComponent, offset),
        (_, "*" or "-") => null,
        (0, "a" or "o" or "h") => null,
        (0, _) => new(Cpe23FaultKind.UnknownPart, offset),
        (LanguageIndex, _) => LanguageTag().IsMatch(component) ? null : new(Cpe23FaultKind.WrongLanguage, offset),
        _ => CheckString(component, offset),
    };

    // A wildcard run at either end (one "*", or any number of "?"), and between the two at least one character that is itself.
    private static Cpe23Fault? CheckString(string component, int offset)
    {
        var start = LengthOfWildcards(component);
        var end = component.Length;
        while (end > start && component[end - 1] is '*' or '?' && !IsQuoted(component, end - 1))
            end--;

        var trailing = component[end..];
        if (end == start)
            return new(Cpe23FaultKind.MisplacedWildcard, offset);
        if (LengthOfWildcards(trailing) != trailing.Length)
            return new(Cpe23FaultKind.MisplacedWildcard, offset + end + LengthOfWildcards(trailing));
        return CheckCharacters(component, start, end, offset);
    }

    private static Cpe23Fault? CheckCharacters(string component, int start, int end, int offset)
    {
        for (var i = start; i < end; i++)
        {
            if (component[i] == '\\')
            {
                if (i + 1 == component.Length || !Quotable.Contains(component[i + 1]))
                    return new(Cpe23FaultKind.NeedlessBackslash, offset + i);
                i++;
            }
            else if (!Plain.Contains(component[i]))
            {
                return new(KindOf(component[i]), offset + i);
            }
        }

        return null;
    }

    private static Cpe23FaultKind KindOf(char character) =>
        character is '*' or '?' ? Cpe23FaultKind.MisplacedWildcard
        : Quotable.Contains(character) ? Cpe23FaultKind.UnquotedCharacter
        : Cpe23FaultKind.IllegalCharacter;

    private static int LengthOfWildcards(string text) =>
        text.StartsWith('*') ? 1 : text.Length - text.TrimStart('?').Length;

    /// <summary>Whether an odd number of backslashes stands before the character.</summary>
    private static bool IsQuoted(string text, int index) => (index - text[..index].TrimEnd('\\').Length) % 2 == 1;

    // A colon after an even number of backslashes.
    [GeneratedRegex(@"(?<=(?<!\\)(?:\\\\)*):")]
    private static partial Regex UnquotedColon();

    [GeneratedRegex(@"\A[A-Za-z]{2,3}(?:-(?:[A-Za-z]{2}|[0-9]{3}))?\z")]
    private static partial Regex LanguageTag();
}
