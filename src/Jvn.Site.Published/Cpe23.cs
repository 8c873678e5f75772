using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Jvn.Site.Published;

/// <summary>A product name in the formatted-string binding of CPE 2.3 (NISTIR 7695). A malformed one cannot exist.</summary>
/// <remarks>A class, so that a name that was never parsed cannot exist. Components keep their backslashes: they are as written.</remarks>
public sealed class Cpe23 : IEquatable<Cpe23>
{
    private readonly ImmutableArray<string> _components;

    private Cpe23(string text, ImmutableArray<string> components)
    {
        Text = text;
        _components = components;
    }

    /// <summary>The whole name as written.</summary>
    public string Text { get; }

    /// <summary><c>a</c> for an application, <c>o</c> for an operating system, <c>h</c> for hardware; or <c>*</c> or <c>-</c>.</summary>
    public string Part => _components[0];

    public string Vendor => _components[1];

    public string Product => _components[2];

    /// <summary><c>*</c> for any version, <c>-</c> when the product has none.</summary>
    public string Version => _components[3];

    public static bool TryParse(string text, [NotNullWhen(true)] out Cpe23? cpe, [NotNullWhen(false)] out Cpe23Fault? fault)
    {
        fault = Cpe23Syntax.Check(text, out var components);
        cpe = fault is null ? new Cpe23(text, components) : null;
        return cpe is not null;
    }

    public bool Equals(Cpe23? other) => other is not null && Text == other.Text;

    public override bool Equals(object? obj) => Equals(obj as Cpe23);

    public override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);

    public override string ToString() => Text;
}
