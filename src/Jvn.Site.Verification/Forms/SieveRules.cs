using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Json.Schema;

namespace Jvn.Site.Verification.Forms;

/// <summary>What single keywords of a schema say about a value. A keyword that is not about values of its kind says yes.</summary>
internal static class SieveRules
{
    private const int MostCompared = 500;

    /// <summary>No where one says no; yes where all say yes.</summary>
    public static Certainty All(Sieve[] rules, JsonElement value)
    {
        var all = Certainty.Yes;
        foreach (var rule in rules)
        {
            all = Both(all, rule(value));
            if (all == Certainty.No)
                break;
        }

        return all;
    }

    public static Sieve AllOf(Sieve[] parts) => value => All(parts, value);

    public static Sieve AnyOf(Sieve[] parts) => value => Any(parts.Select(part => part(value)));

    public static Sieve OneOf(Sieve[] parts) => value =>
    {
        var (yes, unsure) = (0, 0);
        foreach (var part in parts)
        {
            var certainty = part(value);
            yes += certainty == Certainty.Yes ? 1 : 0;
            unsure += certainty == Certainty.Unsure ? 1 : 0;
        }

        return yes > 1 ? Certainty.No : unsure > 0 ? Certainty.Unsure : Certain(yes == 1);
    };

    public static Sieve Type(JsonElement names)
    {
        var kinds = names.ValueKind == JsonValueKind.Array ? names.EnumerateArray().Select(name => name.GetString()!).ToArray() : [names.GetString()!];
        return value =>
        {
            var (name, isUnsure) = value.ValueKind switch
            {
                JsonValueKind.Object => ("object", false),
                JsonValueKind.Array => ("array", false),
                JsonValueKind.String => ("string", false),
                JsonValueKind.True or JsonValueKind.False => ("boolean", false),
                JsonValueKind.Null => ("null", false),
                // 1.0 is an integer too; that is left to the library.
                _ => value.TryGetInt64(out _) ? ("integer", false) : ("number", true),
            };
            return kinds.Contains(name) || (name == "integer" && kinds.Contains("number")) ? Certainty.Yes
                : isUnsure && kinds.Contains("integer") ? Certainty.Unsure : Certainty.No;
        };
    }

    // Texts are equal or not; of other values that differ in how they are written, the library knows.
    public static Sieve OneOfValues(JsonElement[] values)
    {
        var texts = values.Where(value => value.ValueKind == JsonValueKind.String).Select(value => JsonEncodedText.Encode(value.GetString()!)).ToArray();
        JsonElement[] others = [.. values.Where(value => value.ValueKind != JsonValueKind.String)];
        return value =>
        {
            if (value.ValueKind == JsonValueKind.String)
                return Certain(Array.Exists(texts, text => value.ValueEquals(text.Value)));
            return others.Length == 0 ? Certainty.No : Array.Exists(others, other => JsonElement.DeepEquals(other, value)) ? Certainty.Yes : Certainty.Unsure;
        };
    }

    // What a pattern of JavaScript means otherwise than one of the framework is written with a backslash.
    public static Sieve Pattern(string pattern)
    {
        var ours = new Regex(pattern, RegexOptions.CultureInvariant);
        if (!pattern.Contains('\\'))
            return Text(text => Certain(ours.IsMatch(text)));
        var theirs = new Regex(pattern, RegexOptions.ECMAScript);
        return Text(text => ours.IsMatch(text) is var matches && theirs.IsMatch(text) == matches ? Certain(matches) : Certainty.Unsure);
    }

    // The library's own.
    public static Sieve Format(string name)
    {
        var format = FormatRegistry.Global.Get(name);
        return value => Certain(format.Validate(value, out _));
    }

    // The library counts what a reader sees as one letter, of which there are never more than characters.
    public static Sieve ShortestText(int length) => Text(text => Certain(length <= 1 ? text.Length >= length : Letters(text) >= length));

    public static Sieve LongestText(int length) => Text(text => Certain(text.Length <= length || Letters(text) <= length));

    public static Sieve AtLeast(decimal least) => Number(number => number >= least);

    public static Sieve AtMost(decimal most) => Number(number => number <= most);

    public static Sieve Items(int least, int most) => value =>
        Certain(value.ValueKind != JsonValueKind.Array || (value.GetArrayLength() is var length && length >= least && length <= most));

    public static Certainty DifferentItems(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array || value.GetArrayLength() is var length && length < 2)
            return Certainty.Yes;
        if (length > MostCompared)
            return Certainty.Unsure;
        JsonElement[] items = [.. value.EnumerateArray()];
        for (var one = 1; one < items.Length; one++)
        {
            for (var other = 0; other < one; other++)
            {
                if (JsonElement.DeepEquals(items[one], items[other]))
                    return Certainty.Unsure;
            }
        }

        return Certainty.Yes;
    }

    public static Sieve EachItem(Sieve item) => value =>
    {
        if (value.ValueKind != JsonValueKind.Array)
            return Certainty.Yes;
        var all = Certainty.Yes;
        foreach (var each in value.EnumerateArray())
        {
            all = Both(all, item(each));
            if (all == Certainty.No)
                break;
        }

        return all;
    };

    public static Sieve Contains(Sieve item) => value =>
        value.ValueKind == JsonValueKind.Array ? Any(value.EnumerateArray().Select(each => item(each))) : Certainty.Yes;

    public static Sieve Properties(int least, int most) => value =>
        Certain(value.ValueKind != JsonValueKind.Object || (value.GetPropertyCount() is var count && count >= least && count <= most));

    public static Sieve Required(JsonElement names)
    {
        JsonEncodedText[] required = [.. names.EnumerateArray().Select(name => JsonEncodedText.Encode(name.GetString()!))];
        return value =>
        {
            if (value.ValueKind != JsonValueKind.Object)
                return Certainty.Yes;
            foreach (var name in required)
            {
                if (!value.TryGetProperty(name.Value, out _))
                    return Certainty.No;
            }

            return Certainty.Yes;
        };
    }

    /// <param name="others">For properties that are not known; null when they may be anything.</param>
    public static Sieve EachProperty((JsonEncodedText Name, Sieve Sieve)[] known, Func<JsonProperty, Certainty>? others) => value =>
    {
        if (value.ValueKind != JsonValueKind.Object)
            return Certainty.Yes;
        var all = Certainty.Yes;
        foreach (var property in value.EnumerateObject())
        {
            var at = Array.FindIndex(known, one => property.NameEquals(one.Name.Value));
            all = Both(all, at >= 0 ? known[at].Sieve(property.Value) : others?.Invoke(property) ?? Certainty.Yes);
            if (all == Certainty.No)
                break;
        }

        return all;
    };

    private static Sieve Text(Func<string, Certainty> rule) => value => value.ValueKind == JsonValueKind.String ? rule(value.GetString()!) : Certainty.Yes;

    private static Sieve Number(Func<decimal, bool> rule) => value =>
        value.ValueKind != JsonValueKind.Number ? Certainty.Yes : value.TryGetDecimal(out var number) ? Certain(rule(number)) : Certainty.Unsure;

    private static int Letters(string text) => new StringInfo(text).LengthInTextElements;

    private static Certainty Any(IEnumerable<Certainty> all)
    {
        var none = Certainty.No;
        foreach (var each in all)
        {
            if (each == Certainty.Yes)
                return each;
            none = each == Certainty.Unsure ? each : none;
        }

        return none;
    }

    private static Certainty Both(Certainty one, Certainty other) =>
        one == Certainty.No || other == Certainty.No ? Certainty.No : one == Certainty.Unsure ? one : other;

    private static Certainty Certain(bool isSo) => isSo ? Certainty.Yes : Certainty.No;
}
