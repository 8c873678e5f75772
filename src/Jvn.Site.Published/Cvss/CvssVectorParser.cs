using System.Collections.Immutable;

namespace Jvn.Site.Published.Cvss;

/// <summary>Reads one text as a CVSS vector and stops at its first fault.</summary>
internal sealed class CvssVectorParser(string text)
{
    private CvssFault? _fault;

    public CvssChoices? Parse(out CvssFault? fault)
    {
        var choices = HasOnlyVectorCharacters() && FindScheme() is { } scheme ? ParseParts(scheme) : null;
        fault = _fault;
        return choices;
    }

    private bool HasOnlyVectorCharacters()
    {
        if (text.Length == 0)
            return Fail(CvssFaultKind.Empty, "", 0);

        var offset = text.AsSpan().IndexOfAnyExcept(VectorCharacters.All);
        if (offset < 0)
            return true;
        var kind = char.IsWhiteSpace(text[offset]) ? CvssFaultKind.WhiteSpace : CvssFaultKind.IllegalCharacter;
        return Fail(kind, text[offset].ToString(), offset);
    }

    private CvssScheme? FindScheme()
    {
        var head = text.Split('/')[0];
        if (!head.StartsWith("CVSS", StringComparison.OrdinalIgnoreCase))
            return LacksPrefix() ? NoScheme(CvssFaultKind.MissingPrefix, head) : CvssScheme.All[0];
        if (CvssScheme.All.FirstOrDefault(scheme => scheme.Prefix == head) is { } found)
            return found;

        var isWrongCase = CvssScheme.Prefixes.Contains(head, StringComparer.OrdinalIgnoreCase);
        return NoScheme(isWrongCase ? CvssFaultKind.WrongCase : CvssFaultKind.UnknownVersion, head);
    }

    // PR is in every vector of v3 and v4 and in none of v2, so it tells the two apart.
    private bool LacksPrefix() => text.Contains("/PR:", StringComparison.Ordinal) || text.StartsWith("PR:", StringComparison.Ordinal);

    private CvssChoices? ParseParts(CvssScheme scheme)
    {
        var parts = new List<CvssPart>();
        var offset = scheme.Prefix.Length == 0 ? 0 : scheme.Prefix.Length + 1;
        while (offset <= text.Length)
        {
            if (ParsePart(scheme, parts, offset) is not { } part)
                return null;
            parts.Add(part);
            offset = EndOfPart(offset) + 1;
        }

        return HasAllMetrics(scheme, parts) && IsInOrder(scheme, parts)
            ? new CvssChoices(scheme, parts.ToDictionary(part => part.Metric, part => part.Value, StringComparer.Ordinal))
            : null;
    }

    private CvssPart? ParsePart(CvssScheme scheme, List<CvssPart> earlier, int offset)
    {
        var token = text[offset..EndOfPart(offset)];
        var colon = token.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return NoPart(token.Length == 0 ? CvssFaultKind.EmptyPart : CvssFaultKind.MissingColon, token, offset);

        var (metric, value) = (token[..colon], token[(colon + 1)..]);
        if (scheme.Rules.FirstOrDefault(candidate => candidate.Abbreviation == metric) is not { } rule)
            return NoName(CvssFaultKind.UnknownMetric, metric, offset, [.. scheme.Rules.Select(candidate => candidate.Abbreviation)]);
        if (earlier.Any(part => part.Metric == metric))
            return NoPart(CvssFaultKind.DuplicateMetric, metric, offset);
        if (!rule.Values.Contains(value))
            return NoName(CvssFaultKind.UnknownValue, value, offset + colon + 1, rule.Values);
        return new CvssPart(metric, value, scheme.Rules.IndexOf(rule), offset);
    }

    private bool HasAllMetrics(CvssScheme scheme, List<CvssPart> parts)
    {
        var present = parts.Select(part => scheme.Rules[part.Place]).ToList();
        var missing = scheme.Rules.Except(present).FirstOrDefault(rule =>
            rule.Group == CvssMetricGroup.Base || (scheme.HasWholeGroups && present.Any(other => other.Group == rule.Group)));
        if (missing is null)
            return true;

        var place = scheme.Rules.IndexOf(missing);
        var next = parts.Where(part => part.Place > place).Select(part => part.Offset).DefaultIfEmpty(text.Length).First();
        return Fail(CvssFaultKind.MissingMetric, missing.Abbreviation, next, [.. missing.Values.Select(value => $"{missing.Abbreviation}:{value}")]);
    }

    private bool IsInOrder(CvssScheme scheme, List<CvssPart> parts)
    {
        if (!scheme.HasFixedOrder)
            return true;
        foreach (var (found, due) in parts.Zip(parts.OrderBy(part => part.Place)))
        {
            if (found != due)
                return Fail(CvssFaultKind.OutOfOrder, found.Metric, found.Offset, due.Metric);
        }

        return true;
    }

    private int EndOfPart(int offset) => text.IndexOf('/', offset) is var slash and >= 0 ? slash : text.Length;

    private bool Fail(CvssFaultKind kind, string token, int offset, params ImmutableArray<string> expected)
    {
        _fault = new CvssFault(kind, token, offset, expected);
        return false;
    }

    private CvssScheme? NoScheme(CvssFaultKind kind, string head)
    {
        Fail(kind, head, 0, CvssScheme.Prefixes);
        return null;
    }

    private CvssPart? NoPart(CvssFaultKind kind, string token, int offset)
    {
        Fail(kind, token, offset);
        return null;
    }

    /// <summary>A name that is not among <paramref name="known"/>. One that differs only in case gets the right spelling as its hint.</summary>
    private CvssPart? NoName(CvssFaultKind kind, string token, int offset, ImmutableArray<string> known)
    {
        var spelling = known.Where(name => name.Equals(token, StringComparison.OrdinalIgnoreCase)).ToImmutableArray();
        Fail(spelling.IsEmpty ? kind : CvssFaultKind.WrongCase, token, offset, spelling.IsEmpty ? known : spelling);
        return null;
    }
}
