using System.Collections.Immutable;

namespace Jvn.Site.Published;

/// <summary>Reads one text as a version range and stops at its first fault.</summary>
internal sealed class VersionRangeParser(string text)
{
    private const string Or = " || ";

    // Two-letter operators first, so that "<=" is not read as "<" and a version "=1".
    private static readonly ImmutableArray<(string Sign, VersionOperator Operator)> Operators =
    [
        ("<=", VersionOperator.LessThanOrEqual),
        (">=", VersionOperator.GreaterThanOrEqual),
        ("<", VersionOperator.LessThan),
        (">", VersionOperator.GreaterThan),
        ("=", VersionOperator.Equal),
    ];

    private VersionRangeFault? _fault;
    private int _offset;

    public VersionRange? Parse(out VersionRangeFault? fault)
    {
        var alternatives = text == "*" ? [] : ParseAlternatives();
        fault = _fault;
        return fault is null ? new VersionRange(text, alternatives) : null;
    }

    private ImmutableArray<ImmutableArray<VersionComparator>> ParseAlternatives()
    {
        var alternatives = ImmutableArray.CreateBuilder<ImmutableArray<VersionComparator>>();
        do
            alternatives.Add(ParseComparators());
        while (_fault is null && Accept(Or));

        if (_fault is null && _offset < text.Length)
            Fail(text[_offset] == '*' ? VersionRangeFaultKind.StarNotAlone : VersionRangeFaultKind.IllegalCharacter);
        return alternatives.ToImmutable();
    }

    private ImmutableArray<VersionComparator> ParseComparators()
    {
        var comparators = ImmutableArray.CreateBuilder<VersionComparator>();
        do
        {
            if (ParseComparator() is { } comparator)
                comparators.Add(comparator);
        }
        while (_fault is null && Accept(","));
        return comparators.ToImmutable();
    }

    private VersionComparator? ParseComparator()
    {
        foreach (var (sign, op) in Operators)
        {
            if (Accept(sign))
                return ParseVersion() is { } version ? new VersionComparator(op, version) : null;
        }

        return Fail(
            text.Length == 0 ? VersionRangeFaultKind.Empty
            : _offset < text.Length && text[_offset] == '*' ? VersionRangeFaultKind.StarNotAlone
            : VersionRangeFaultKind.MissingOperator);
    }

    private string? ParseVersion()
    {
        var start = _offset;
        while (_offset < text.Length && IsVersionCharacter(text[_offset]))
            _offset++;
        if (_offset > start)
            return text[start.._offset];

        Fail(_offset == text.Length || text[_offset] is ',' or ' ' ? VersionRangeFaultKind.MissingVersion : VersionRangeFaultKind.IllegalCharacter);
        return null;
    }

    private static bool IsVersionCharacter(char character) =>
        !char.IsWhiteSpace(character) && !char.IsControl(character) && !",|<>=*".Contains(character);

    private bool Accept(string sign)
    {
        var found = text.AsSpan(_offset).StartsWith(sign);
        _offset += found ? sign.Length : 0;
        return found;
    }

    private VersionComparator? Fail(VersionRangeFaultKind kind)
    {
        _fault = new VersionRangeFault(kind, _offset);
        return null;
    }
}
