using System.Text;
using Jvn.Site.Theme.Parts;

namespace Jvn.Site.Verification.Pages;

/// <summary>Tells of nearly every page, without building its tree, that <see cref="PageCheck"/> finds nothing in it.</summary>
/// <remarks>Only its yes counts. Whatever it does not know for certain is looked at in the tree that a browser would build.</remarks>
internal static class PageSieve
{
    private static readonly byte[] Policy = Encoding.UTF8.GetBytes(ContentSecurityPolicy.InPage);
    private static readonly byte[] Mark = Encoding.UTF8.GetBytes(PreviewMark.Class);

    /// <param name="language">What the page must be in: <c>ja</c> or <c>en</c>.</param>
    public static bool IsFine(ReadOnlySpan<byte> page, string language)
    {
        if (!page.StartsWith("<!DOCTYPE html>\n"u8))
            return false;
        var markup = new PageMarkup(page["<!DOCTYPE html>\n"u8.Length..]);
        if (!markup.MoveNext() || !IsRoot(markup, language) || !markup.MoveNext() || !markup.Name.SequenceEqual("head"u8)
            || !markup.MoveNext() || !markup.Name.SequenceEqual("meta"u8) || !markup.Attributes.SequenceEqual(" charset=\"utf-8\""u8))
            return false;

        var (hasPolicy, hasTitle) = (false, false);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        while (markup.MoveNext())
        {
            if (!PageNames.IsPlain(markup.Name) || !IsFine(markup.Name, markup.Attributes, ids))
                return false;
            if (markup.Name.SequenceEqual("title"u8) && !hasTitle && !(hasTitle = IsTitle(markup.Text)))
                return false;
            if (markup.Name.SequenceEqual("meta"u8) && StatesHeader(markup.Attributes) && !(hasPolicy = IsPolicy(markup.Attributes)))
                return false;
        }

        return markup.IsStrict && hasPolicy && hasTitle;
    }

    private static bool IsRoot(PageMarkup markup, string language)
    {
        var attributes = new PageAttributes(markup.Attributes);
        return markup.Name.SequenceEqual("html"u8) && attributes.MoveNext() && attributes.Name.SequenceEqual("lang"u8)
            && attributes.Value.SequenceEqual(Encoding.UTF8.GetBytes(language)) && !attributes.MoveNext();
    }

    private static bool IsTitle(ReadOnlySpan<byte> text) => !text.Contains((byte)'&') && !string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(text));

    private static bool StatesHeader(ReadOnlySpan<byte> attributes) => attributes.IndexOf("http-equiv"u8) >= 0;

    private static bool IsPolicy(ReadOnlySpan<byte> attributes)
    {
        var each = new PageAttributes(attributes);
        return each.MoveNext() && each.Name.SequenceEqual("http-equiv"u8) && each.Value.SequenceEqual("Content-Security-Policy"u8)
            && each.MoveNext() && each.Name.SequenceEqual("content"u8) && each.Value.SequenceEqual(Policy) && !each.MoveNext();
    }

    private static bool IsFine(ReadOnlySpan<byte> element, ReadOnlySpan<byte> attributes, HashSet<string> ids)
    {
        var loads = new Loading(element);
        var each = new PageAttributes(attributes);
        while (each.MoveNext())
        {
            var name = each.Name;
            var value = each.Value;
            if (name.SequenceEqual("style"u8) || name.StartsWith("on"u8))
                return false;
            if (name.SequenceEqual("class"u8) && (value.Contains((byte)'&') || value.IndexOf(Mark) >= 0))
                return false;
            if (name.SequenceEqual("id"u8) && (PageNames.IsRepeated(element) || value.Contains((byte)'&') || !ids.Add(Encoding.UTF8.GetString(value))))
                return false;
            if (PageLinks.IsAddress(name) && !PageLinks.IsFine(value))
                return false;
            if (PageLinks.IsLoaded(name) && !PageLinks.IsOwn(value))
                return false;
            loads.See(name, value);
        }

        return loads.IsFine;
    }

    // A script has an address, or is none; and of what a link leads to, only a few kinds are loaded.
    private ref struct Loading(ReadOnlySpan<byte> element)
    {
        private readonly bool isScript = element.SequenceEqual("script"u8);
        private readonly bool isLink = element.SequenceEqual("link"u8);
        private bool hasAddress;
        private bool isData;
        private bool isOwn = true;
        private bool isNamed;

        public readonly bool IsFine => (!isScript || hasAddress || isData) && (!isLink || isOwn || isNamed);

        public void See(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
        {
            hasAddress |= isScript && name.SequenceEqual("src"u8);
            isData |= isScript && name.SequenceEqual("type"u8) && value.SequenceEqual("application/ld+json"u8);
            isOwn &= !name.SequenceEqual("href"u8) || PageLinks.IsOwn(value);
            isNamed |= isLink && name.SequenceEqual("rel"u8)
                && (value.SequenceEqual("canonical"u8) || value.SequenceEqual("alternate"u8) || value.SequenceEqual("license"u8));
        }
    }
}
