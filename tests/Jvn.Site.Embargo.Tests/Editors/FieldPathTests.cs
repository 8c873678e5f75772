using Jvn.Site.Intake.Fields;
using Jvn.Site.LanguageServer;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Editors;

/// <summary>Where in the fields a place is, in a text that is being typed. The place is where the bar stands.</summary>
public sealed class FieldPathTests
{
    [Theory]
    [InlineData("ti|", "advisory key, typed 'ti'")]
    [InlineData("title: a, b|", "advisory title, typed 'a, b'")]
    [InlineData("kind: un|", "advisory kind, typed 'un'")]
    [InlineData("cve: [CVE-2026-1, CV|", "advisory cve, typed 'CV'")]
    [InlineData("action: {do: |", "action do, typed ''")]
    [InlineData("action: {do: update, te|", "action key beside do, typed 'te'")]
    [InlineData("action:\n  do: |", "action do, typed ''")]
    [InlineData("related:\n  jvndb: [x]\naction:\n  d|\nwithdrawn:\n  at: 2026-01-01", "action key, typed 'd'")]
    [InlineData("vendors:\n  - |", "vendors key, typed ''")]
    [InlineData("vendors:\n- |", "vendors key, typed ''")]
    [InlineData("vendors:\n  - vendor: a\n    st|\n    replied: 2026-01-01\n  - vendor: b\n    url: x", "vendors key beside replied vendor, typed 'st'")]
    [InlineData("vendors:\n  - {vendor: a, status: |", "vendors status, typed ''")]
    [InlineData("vendors: [{vendor: a}, {ven|", "vendors key, typed 'ven'")]
    [InlineData("vendors:\n  - vendor: a\n    history:\n      - {at: 2026-01-01, status: |", "vendors.history status, typed ''")]
    [InlineData("affected:\n  - vendor: a\n    versions: {ja: x, e|", "text key beside ja, typed 'e'")]
    [InlineData("cvss:\n  - vector: a\n\n    cve: |", "cvss cve, typed ''")]
    [InlineData("cwe: [CWE-79, {id: |", "cwe id, typed ''")]
    [InlineData("vendors:\n  - vendor: a\n|", "advisory key beside vendors, typed ''")]
    [InlineData("title: \"a: {b\"\ncv|", "advisory key beside title, typed 'cv'")]
    [InlineData("title: x # a comment|", "")]
    [InlineData("unknown:\n  - a: |", "")]
    [InlineData("title:\n  a: |", "")]
    [InlineData("vendors: [{nonsense: |", "")]
    public void A_place_is_a_key_or_the_value_of_a_field_of_a_map(string typed, string expected)
    {
        var text = new EditedText($"---\n{typed.Replace("|", "", StringComparison.Ordinal)}\n---\n");
        var lines = typed.Split('\n');
        var line = Array.FindIndex(lines, one => one.Contains('|', StringComparison.Ordinal));
        var path = FieldPath.At(FieldSet.Advisory, text, new EditorPosition(line + 1, lines[line].IndexOf('|', StringComparison.Ordinal)));
        var beside = path is { Field: null, Others.IsEmpty: false } ? $" beside {string.Join(' ', path.Others.Order(StringComparer.Ordinal))}" : "";
        Assert.Equal(expected, path is null ? "" : $"{path.Map.Name} {path.Field?.Key.ToString() ?? "key"}{beside}, typed '{path.Typed}'");
    }
}
