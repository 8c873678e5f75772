using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Jvn.Site.Published;

/// <summary>An identifier such as <c>JVN#12345678</c>, exactly as it is printed. Leading zeros are part of it.</summary>
/// <remarks>A class, so that an identifier that was never parsed cannot exist.</remarks>
public sealed partial class AdvisoryId : IEquatable<AdvisoryId>, IComparable<AdvisoryId>
{
    private AdvisoryId(string text, AdvisoryKind kind)
    {
        Text = text;
        Kind = kind;
    }

    /// <summary>Stands where no identifier could be read. It is no identifier, so nothing parses to it.</summary>
    public static AdvisoryId None { get; } = new("", AdvisoryKind.Jvn);

    /// <summary>As printed, with <c>#</c> where the series has one.</summary>
    public string Text { get; }

    public AdvisoryKind Kind { get; }

    /// <summary>Without <c>#</c>: the name of the file and of the page's folder, for example <c>JVN12345678</c>.</summary>
    public string Slug => Text.Replace("#", "", StringComparison.Ordinal);

    /// <summary>True for the six digits that JVNVU# had before 2012-12-03.</summary>
    public bool HasSixDigits => Kind == AdvisoryKind.JvnVu && Text.Length == "JVNVU#123456".Length;

    public static bool TryParse(string text, [NotNullWhen(true)] out AdvisoryId? id)
    {
        id = KindOf(text) is { } kind ? new AdvisoryId(text, kind) : null;
        return id is not null;
    }

    /// <summary>Reads the form without <c>#</c>, as file names and addresses have it.</summary>
    public static bool TryParseSlug(string slug, [NotNullWhen(true)] out AdvisoryId? id) =>
        TryParse(SeriesWithSign().Replace(slug, "$1#"), out id);

    public bool Equals(AdvisoryId? other) => other is not null && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as AdvisoryId);

    public override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);

    public int CompareTo(AdvisoryId? other) => string.CompareOrdinal(Text, other?.Text);

    public override string ToString() => Text;

    private static AdvisoryKind? KindOf(string text) =>
        JvnForm().IsMatch(text) ? AdvisoryKind.Jvn
        : JvnVuForm().IsMatch(text) ? AdvisoryKind.JvnVu
        : JvnTaForm().IsMatch(text) ? AdvisoryKind.JvnTa
        : JvnTrForm().IsMatch(text) ? AdvisoryKind.JvnTr
        : NisccForm().IsMatch(text) ? AdvisoryKind.Niscc
        : null;

    // Eight digits, or the eight letters and digits of the early years; never what reads as JVNVU and six digits without its sign.
    [GeneratedRegex(@"\AJVN#(?!VU[0-9]{6}\z)[0-9A-Z]{8}\z")]
    private static partial Regex JvnForm();

    [GeneratedRegex(@"\AJVNVU#(?:[0-9]{8}|[0-9]{6})\z")]
    private static partial Regex JvnVuForm();

    [GeneratedRegex(@"\A(?:JVNTA#[0-9]{8}|JVNTA[0-9]{2}-[0-9]{3}[A-Z]|JVNCA-[0-9]{4}-[0-9]{2,3})\z")]
    private static partial Regex JvnTaForm();

    [GeneratedRegex(@"\AJVNTR-[0-9]{4}-[0-9]{2,4}\z")]
    private static partial Regex JvnTrForm();

    [GeneratedRegex(@"\A(?:NISCC|CPNI)-[0-9A-Z]{1,12}(?:-[0-9A-Z]{1,12}){0,3}\z")]
    private static partial Regex NisccForm();

    [GeneratedRegex(@"\A(JVNVU|JVNTA|JVN)(?=[0-9]{8}\z|(?<=JVNVU)[0-9]{6}\z|(?<=\AJVN)[0-9A-Z]{8}\z)")]
    private static partial Regex SeriesWithSign();
}
