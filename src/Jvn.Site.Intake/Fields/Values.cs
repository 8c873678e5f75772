using System.Diagnostics;
using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Yaml;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Fields;

/// <summary>Strict conversions from what is written to what is meant. Each reports at the value's place and gives null when it cannot.</summary>
internal static partial class Values
{
    /// <summary>Text that is not empty.</summary>
    public static YamlNode.Scalar? Scalar(string key, YamlNode node, DiagnosticBag bag)
    {
        if (node is not YamlNode.Scalar scalar)
        {
            ReportShape(key, node, "文字列", "text", bag);
            return null;
        }

        if (scalar.Value.Trim().Length > 0 && !(scalar.IsPlain && scalar.Value is "~" or "null" or "Null" or "NULL"))
            return scalar;
        bag.Add(DiagnosticCatalog.EmptyValue.At(scalar.Location, key));
        return null;
    }

    /// <summary>One line of text within the limit; a line feed at its end does not count.</summary>
    public static Located<string>? Line(string key, YamlNode node, DiagnosticBag bag)
    {
        if (Scalar(key, node, bag) is not { } scalar)
            return null;
        var text = scalar.Value.Trim();
        if (text.AsSpan().ContainsAny('\n', '\r'))
        {
            bag.Add(DiagnosticCatalog.NotOneLine.At(scalar.Location, key));
            return null;
        }

        return FitsIn(key, text, Limits.LineCharacters, scalar.Location, bag) ? new Located<string>(text, scalar.Location) : null;
    }

    public static bool FitsIn(string key, string text, int limit, SourceLocation place, DiagnosticBag bag)
    {
        if (text.Length <= limit)
            return true;
        bag.Add(DiagnosticCatalog.TextTooLong.At(place, key, $"{text.Length}", $"{limit}"));
        return false;
    }

    public static Located<DateTimeOffset>? Instant(string key, Located<string> text, UtcOffsets offsets, DiagnosticBag bag)
    {
        switch (InstantText.TryParse(text.Value, offsets, out var instant))
        {
            case InstantFault.None:
                return text.As(instant);
            case InstantFault.ForeignOffset:
                bag.Add(DiagnosticCatalog.InstantForeignOffset.At(text.Location, key, text.Value, JapanTime.Rfc3339(instant)));
                return null;
            case InstantFault.NoOffset:
                bag.Add(DiagnosticCatalog.InstantWithoutOffset.At(text.Location, key, text.Value, InstantText.WithJapanOffset(text.Value)));
                return null;
            case InstantFault.Implausible:
                bag.Add(DiagnosticCatalog.InstantImplausible.At(text.Location, key, text.Value));
                return null;
            case InstantFault.NoSuchDay:
                bag.Add(NoSuchDay(key, text));
                return null;
            case InstantFault.NoSuchTime:
                bag.Add(DiagnosticCatalog.NoSuchTime.At(text.Location, key, text.Value));
                return null;
            case InstantFault.Syntax:
                bag.Add(DiagnosticCatalog.InstantSyntax.At(text.Location, key, text.Value));
                return null;
            default:
                throw new UnreachableException();
        }
    }

    public static Located<DateOnly>? Day(string key, Located<string> text, DiagnosticBag bag)
    {
        if (InstantText.TryParseDay(text.Value, out var day))
            return text.As(day);
        if (!InstantText.IsDayTooEarly(text.Value, out day))
        {
            bag.Add(InstantText.IsImpossibleDay(text.Value) ? NoSuchDay(key, text) : DiagnosticCatalog.DaySyntax.At(text.Location, key, text.Value));
            return null;
        }

        // It was written and can be read: nothing is missing.
        bag.Add(DiagnosticCatalog.DayTooEarly.At(text.Location, key, text.Value, $"{InstantText.EarliestYear}"));
        return text.As(day);
    }

    /// <summary>An absolute http or https address with a host and without credentials; nothing in it can leave the address or run.</summary>
    public static Located<Uri>? Url(string key, Located<string> text, DiagnosticBag bag)
    {
        if (SecondAddress().IsMatch(text.Value))
        {
            bag.Add(DiagnosticCatalog.SeveralUrls.At(text.Location, key));
            return null;
        }

        if (WebAddress.TryParse(text.Value, out var url))
        {
            if (text.Value is [.., var mark] && "。、，．）」】".Contains(mark, StringComparison.Ordinal))
                bag.Add(DiagnosticCatalog.UrlEndsInPunctuation.At(text.Location, key, $"{mark}"));
            if (HostLetters.AreMixed(url.Host))
                bag.Add(DiagnosticCatalog.HostOfMixedLetters.At(text.Location, url.Host, HostLetters.Foreign(url.Host)));
            if (InnerHost.Is(url.Host))
                bag.Add(DiagnosticCatalog.HostNotPublic.At(text.Location, url.Host));
            return text.As(url);
        }

        bag.Add(DiagnosticCatalog.UrlSyntax.At(text.Location, key, text.Value));
        return null;
    }

    // The text begins with a day in the accepted form.
    private static Diagnostic NoSuchDay(string key, Located<string> text)
    {
        var why = DayFault.Of(text.Value);
        return DiagnosticCatalog.NoSuchDay.At(text.Location, key, text.Value, why.Japanese, why.English);
    }

    public static void ReportShape(string key, YamlNode node, string japanese, string english, DiagnosticBag bag)
    {
        if (node is YamlNode.Scalar { Value.Length: 0 })
            bag.Add(DiagnosticCatalog.EmptyValue.At(node.Location, key));
        else
            bag.Add(DiagnosticCatalog.WrongShape.At(node.Location, key, japanese, english));
    }

    // An address may have another one in it, but not behind a mark or a blank that parts the two.
    [GeneratedRegex(@"[\s、。，；;,・]\s*https?://")]
    private static partial Regex SecondAddress();
}
