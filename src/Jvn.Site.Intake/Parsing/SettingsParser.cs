using System.Collections.Immutable;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Reads <c>site.yml</c>.</summary>
internal static class SettingsParser
{
    private const int LongestFeed = 200;

    /// <returns>What the site says of itself, where letters reach who runs it, and how the rest of the input is read. Without a file that says so, nobody
    /// could tell whose site it is.</returns>
    public static (SiteSettings Settings, string? Postal, ImmutableArray<Correction> Corrections, UtcOffsets Offsets) Parse(
        ImmutableArray<InputEntry> files, string name, DiagnosticBag bag)
    {
        if (files.FirstOrDefault(file => file.RelativePath == name) is { } file)
            return Parse(file, bag);

        // An input that is missing altogether is reported as such.
        if (!bag.Sorted().Any(finding => finding.Rule == DiagnosticCatalog.InputMissing))
            bag.Add(DiagnosticCatalog.SettingsMissing.At(new SourceLocation(files is [var any, ..] ? any.Path[..^any.RelativePath.Length] + name : name)));
        return (new SiteSettings(), null, [], UtcOffsets.Japan);
    }

    private static (SiteSettings Settings, string? Postal, ImmutableArray<Correction> Corrections, UtcOffsets Offsets) Parse(InputEntry file, DiagnosticBag bag)
    {
        var settings = new SiteSettings();
        if (PlainYaml.Open(file, bag) is not { } yaml)
            return (settings, null, [], UtcOffsets.Japan);
        if (yaml.Root is not { } root)
        {
            if (yaml.IsWhole)
                bag.Add(DiagnosticCatalog.KeyMissing.At(new SourceLocation(file.Path), FieldKey.BaseUrl, "base-url: https://jvn.example.jp/"));
            return (settings, null, [], UtcOffsets.Japan);
        }

        var offsets = new FieldReader(root, FieldSet.Settings, UtcOffsets.Japan, new DiagnosticBag()).Word(FieldKey.UtcOffsets, Words.Offsets)?.Value
            ?? UtcOffsets.Japan;
        var fields = new FieldReader(root, FieldSet.Settings, offsets, bag, yaml.IsWhole);
        fields.Word(FieldKey.UtcOffsets, Words.Offsets);
        settings = settings with
        {
            BaseUrl = BaseUrl(fields) ?? settings.BaseUrl,
            Name = fields.Localized(FieldKey.Name) ?? settings.Name,
            Operator = fields.Localized(FieldKey.Operator) ?? settings.Operator,
            ContactUrl = fields.Url(FieldKey.ContactUrl)?.Value,
            TermsUrl = fields.Url(FieldKey.TermsUrl)?.Value,
            FeedLength = FeedLength(fields) ?? settings.FeedLength,
            Notice = NoticeSentenceParser.Parse(fields, settings.Notice),
            Cna = Authority(fields),
        };
        return (settings, fields.Scalar(FieldKey.Postal)?.Value,
            fields.Maps(FieldKey.Corrections, entry => ConfidentialParser.Correction(entry, mayBeDay: false)), offsets);
    }

    // Addresses are root-relative, so the site stands at the root of its host. A provider of CSAF is reached by https and by name.
    private static Uri? BaseUrl(FieldReader fields)
    {
        if (fields.Url(FieldKey.BaseUrl) is not { } url)
            return null;
        if (url.Value is { Scheme: "https", PathAndQuery: "/", Fragment.Length: 0, HostNameType: UriHostNameType.Dns })
            return url.Value;
        fields.Bag.Add(DiagnosticCatalog.BaseUrlSyntax.At(url.Location, url.Value.OriginalString));
        return null;
    }

    // Half of it would sign records with a name that nobody has.
    private static NumberingAuthority? Authority(FieldReader fields)
    {
        if (fields.Below(FieldKey.Cna) is not { } cna)
            return null;
        var (id, name) = (cna.Line(FieldKey.OrgId), cna.Line(FieldKey.ShortName));
        if (id is not null && !NumberingAuthority.IsOrgId(id.Value))
            fields.Bag.Add(DiagnosticCatalog.OrgIdSyntax.At(id.Location, id.Value));
        else if (name is not null && !NumberingAuthority.IsShortName(name.Value))
            fields.Bag.Add(DiagnosticCatalog.ShortNameSyntax.At(name.Location, name.Value));
        else if (id is not null && name is not null)
            return new NumberingAuthority(id.Value.ToLowerInvariant(), name.Value);
        return null;
    }

    private static int? FeedLength(FieldReader fields)
    {
        if (fields.Line(FieldKey.FeedLength) is not { } text)
            return null;
        if (text.Value.All(char.IsAsciiDigit) && int.TryParse(text.Value, out var length) && length is > 0 and <= LongestFeed)
            return length;
        fields.Bag.Add(DiagnosticCatalog.FeedLengthSyntax.At(text.Location, text.Value));
        return null;
    }
}
