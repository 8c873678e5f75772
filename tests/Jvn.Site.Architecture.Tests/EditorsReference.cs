using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Jvn.Site.Architecture.Tests;

/// <summary>A file that explains the input to editors, taken apart: its sections with their tables, examples, names in backticks and links.</summary>
internal sealed partial class EditorsReference
{
    private EditorsReference(string name, string firstLine, ImmutableArray<ReferenceSection> sections) =>
        (Name, FirstLine, Sections) = (name, firstLine, sections);

    public string Name { get; }

    public string FirstLine { get; }

    /// <summary>In the order of the file; what stands before the first heading is no section.</summary>
    public ImmutableArray<ReferenceSection> Sections { get; }

    public static EditorsReference Read(string name)
    {
        var lines = File.ReadAllLines(Checkout.At("input", name));
        var sections = ImmutableArray.CreateBuilder<ReferenceSection>();
        var isExample = false;
        foreach (var line in lines)
        {
            isExample ^= line.StartsWith("```", StringComparison.Ordinal);
            if (!isExample && Heading().Match(line) is { Success: true } heading)
                sections.Add(new ReferenceSection(heading.Groups["words"].Value, heading.Groups["signs"].Length));
            if (sections is [.., var section])
                section.Take(line, isExample);
        }

        return new EditorsReference(name, lines[0], sections.ToImmutable());
    }

    /// <summary>The part of an address behind # that a code host gives a heading.</summary>
    public static string AnchorOf(string heading)
    {
        var anchor = new StringBuilder();
        foreach (var letter in heading.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(letter) || letter is '-' or '_')
                anchor.Append(letter);
            else if (letter == ' ')
                anchor.Append('-');
        }

        return anchor.ToString();
    }

    [GeneratedRegex("^(?<signs>#+) (?<words>.+)$")]
    private static partial Regex Heading();
}
