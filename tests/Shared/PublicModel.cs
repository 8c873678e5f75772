using System.Collections.Immutable;
using System.Reflection;
using Jvn.Site.Published;
using Jvn.Site.Published.Cvss;

namespace Jvn.Site.Tests.Shared;

/// <summary>Makes what only the gate may make, for tests of what comes after the gate. Every member has a plain default; <c>set</c> names what a test is
/// about.</summary>
/// <example><c>PublicModel.Advisory("JVN#12345678", a => a.Set(x => x.Title, "…"))</c></example>
public static class PublicModel
{
    public static DateTimeOffset Noon { get; } = new(2026, 11, 20, 12, 0, 0, JapanTime.Offset);

    public static SiteModel Site(params IEnumerable<PublicAdvisory> advisories) => SiteModel.Assemble(new SiteSettings(), advisories, []);

    /// <summary>What is shown of an advisory.</summary>
    public static ShownAdvisory Shown(PublicAdvisory advisory) => Site(advisory).Advisories.Single();

    /// <summary>A released advisory of figure 1 without vendors, published and updated at <see cref="Noon"/>.</summary>
    public static PublicAdvisory Advisory(string id, Action<Maker<PublicAdvisory>>? set = null) => Make(set, maker => maker
        .Set(advisory => advisory.Id, Id(id))
        .Set(advisory => advisory.Form, AdvisoryForm.Ordinary)
        .Set(advisory => advisory.Title, "架空CMS におけるクロスサイトスクリプティングの脆弱性")
        .Set(advisory => advisory.PublishedAt, Noon)
        .Set(advisory => advisory.UpdatedAt, Noon)
        .Set(advisory => advisory.Cves, [])
        .Set(advisory => advisory.AssignedElsewhere, [])
        .Set(advisory => advisory.Weaknesses, [])
        .Set(advisory => advisory.LinkedVendors, [])
        .Set(advisory => advisory.Scores, [])
        .Set(advisory => advisory.Affected, [])
        .Set(advisory => advisory.Sections, Sections((SectionKind.Overview, "架空CMS には、クロスサイトスクリプティングの脆弱性が存在します。")))
        .Set(advisory => advisory.Statements, [])
        .Set(advisory => advisory.References, [])
        .Set(advisory => advisory.Related, new PublicRelatedDocuments([], [], [], [], [], []))
        .Set(advisory => advisory.History, [])
        .Set(advisory => advisory.Corrections, [])
        .Set(advisory => advisory.CorrectionsElsewhere, [])
        .Set(advisory => advisory.Attachments, []));

    public static PublicVendor Vendor(string number, LocalizedText name, Action<Maker<PublicVendor>>? set = null) => Make(set, maker => maker
        .Set(vendor => vendor.Number, Number(number))
        .Set(vendor => vendor.Name, name)
        .Set(vendor => vendor.Aliases, []));

    public static PublicTranslation English(string title, string overview = "Kakuu CMS has a cross-site scripting vulnerability.") =>
        new(title, Sections((SectionKind.Overview, overview)), Noon);

    public static ImmutableDictionary<SectionKind, HtmlFragment> Sections(params (SectionKind Kind, string Text)[] sections) =>
        sections.ToImmutableDictionary(section => section.Kind, section => Html(section.Text));

    /// <summary>One escaped paragraph.</summary>
    public static HtmlFragment Html(string text) => HtmlFragment.FromTrusted($"<p>{System.Net.WebUtility.HtmlEncode(text)}</p>", text);

    public static AdvisoryId Id(string text) => AdvisoryId.TryParse(text, out var id) ? id : throw new ArgumentException(text);

    public static VendorNumber Number(string text) => VendorNumber.TryParse(text, out var number) ? number : throw new ArgumentException(text);

    public static VersionRange Range(string text) => VersionRange.TryParse(text, out var range, out _) ? range : throw new ArgumentException(text);

    public static CveId Cve(string text) => CveId.TryParse(text, out var id) ? id : throw new ArgumentException(text);

    public static CweId Cwe(string text) => CweId.TryParse(text, out var id) ? id : throw new ArgumentException(text);

    public static PublicWeakness Weakness(string text) => new(Cwe(text), null);

    public static Cpe23 Cpe(string text) => Cpe23.TryParse(text, out var cpe, out _) ? cpe : throw new ArgumentException(text);

    public static CvssVector Vector(string text) => CvssVector.TryParse(text, out var vector, out _) ? vector : throw new ArgumentException(text);

    private static T Make<T>(Action<Maker<T>>? set, Action<Maker<T>> defaults)
        where T : class
    {
        var made = (T)Activator.CreateInstance(typeof(T), nonPublic: true)!;
        var maker = new Maker<T>(made);
        defaults(maker);
        set?.Invoke(maker);
        return made;
    }

    /// <summary>Sets members by reflection, past <c>init</c> and the constructor that only the gate can call.</summary>
    public sealed class Maker<T>(T made)
    {
        public Maker<T> Set<TValue>(System.Linq.Expressions.Expression<Func<T, TValue>> member, TValue value)
        {
            ((PropertyInfo)((System.Linq.Expressions.MemberExpression)member.Body).Member).SetValue(made, value);
            return this;
        }
    }
}
