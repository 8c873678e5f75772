using System.Collections.Immutable;
using Jvn.Site.Correspondence.Mail;

namespace Jvn.Site.Correspondence.Copies;

/// <summary>All forms of one copy, and the attachments, in one file that is as long as its size class.</summary>
public static class CopyBundle
{
    // Whoever looks into a copy finds out what it is for.
    private const string Padding = "padding";

    public const string Html = "advisory.html";

    public const string Markdown = "advisory.md";

    /// <param name="csaf">The draft as the provider writes it, without marks of a copy.</param>
    /// <param name="csafName">As CSAF names the file of a document.</param>
    /// <param name="ofHtml">Makes Markdown of the markup that advisories may have.</param>
    /// <param name="escaped">Makes of a line of plain text one that Markdown shows so.</param>
    public static ImmutableArray<(string Name, byte[] Bytes)> Files(
        AdvanceCopy copy, byte[] csaf, string csafName, Func<string, string> ofHtml, Func<string, string> escaped) =>
    [
        (Html, CopyHtml.Render(copy)),
        (Markdown, new CopyMarkdown(ofHtml, escaped).Render(copy)),
        (csafName, CopyCsaf.Marked(csaf, copy.Token)),
        .. copy.Advisory.Attachments.Select(file => (FragmentForms.Folder + file.Name, file.Bytes.ToArray())),
    ];

    /// <summary>One ZIP file a copy: it is opened anywhere, and the same files give the same bytes. All have the length of the longest one's class, since marks
    /// of some copies take more bytes than those of others.</summary>
    public static ImmutableArray<byte[]> Pack(ImmutableArray<ImmutableArray<(string Name, byte[] Bytes)>> copies)
    {
        var size = SizeClass.Of(copies.Max(Length));
        return [.. copies.Select(files => StoredZip.Of([.. files, (Padding, new byte[size - Length(files)])]))];
    }

    private static int Length(ImmutableArray<(string Name, byte[] Bytes)> files) =>
        StoredZip.Overhead(files.Select(file => file.Name).Append(Padding)) + files.Sum(file => file.Bytes.Length);

    /// <summary>The fixed sentences for a document that has notes for them.</summary>
    public static string Sentences(AdvanceCopy copy) => string.Join("\n", copy.Languages.Select(copy.Handling)
        .Concat(copy.Languages.Select(language => new CopySections(copy, language).All().Select(section => section.Lead).OfType<string>())
            .Select(leads => string.Join(' ', leads))));
}
