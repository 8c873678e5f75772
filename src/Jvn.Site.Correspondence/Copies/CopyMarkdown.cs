using System.Text;
using Jvn.Site.Published;

namespace Jvn.Site.Correspondence.Copies;

/// <summary>A copy as Markdown. It is made from what the page will show and not from the file of the advisory, in which editors may leave remarks that no page
/// shows.</summary>
/// <param name="ofHtml">Makes Markdown of the markup that advisories may have.</param>
/// <param name="escaped">Makes of a line of plain text one that Markdown shows so.</param>
internal sealed class CopyMarkdown(Func<string, string> ofHtml, Func<string, string> escaped)
{
    public byte[] Render(AdvanceCopy copy)
    {
        var (text, forms) = (new StringBuilder(), new FragmentForms(copy.Advisory));
        foreach (var language in copy.Languages)
        {
            text.Append($"**{escaped(copy.Mark(language))}**\n\n# {escaped($"{copy.Advisory.Id.Text} {copy.Advisory.Headline.Title.In(language).Text}")}\n\n")
                .Append($"{escaped(copy.Handling(language))}\n\n");
            foreach (var section in new CopySections(copy, language).All())
                Append(text, section, copy, forms);
        }

        text.Append($"**{escaped(copy.Mark(Language.Japanese))}**\n");
        return Encoding.UTF8.GetBytes(JoinerMarks.InPlain(text.ToString(), copy.Token));
    }

    private void Append(StringBuilder text, CopySection section, AdvanceCopy copy, FragmentForms forms)
    {
        text.Append(OrderMarks.Heading(section.Heading, copy.Token)).Append("\n\n");
        if (section.Lead is { } lead)
            text.Append($"{escaped(lead)}\n\n");
        foreach (var (row, written) in section.Parts.Where(part => part.Row is not null))
        {
            text.Append($"- {escaped(row!)}\n");
            if (written is not null)
                text.Append($"\n  {ofHtml(forms.HtmlOfWords(written)).Replace("\n", "\n  ", StringComparison.Ordinal)}\n\n");
        }

        if (section.Parts.Any(part => part.Row is not null))
            text.Append('\n');
        foreach (var (_, written) in section.Parts.Where(part => part.Row is null))
            text.Append(ofHtml(forms.HtmlOfWords(written!))).Append("\n\n");
    }
}
