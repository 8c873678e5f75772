using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Jvn.Site.Correspondence.Sheets;
using Jvn.Site.Diagnostics;
using Jvn.Site.Published;

namespace Jvn.Site.Correspondence.Letters;

/// <summary>The text of a letter before it is filled in: its first line, behind <c># </c>, is the subject; lines stay as they are written.</summary>
/// <remarks><c>{{</c> and <c>}}</c> stand for the braces themselves. What is filled in is not looked through again.</remarks>
public sealed partial class LetterTemplate
{
    private readonly ImmutableArray<TemplatePart> subject;
    private readonly ImmutableArray<TemplatePart> body;

    private LetterTemplate(LetterKind kind, Language language, ImmutableArray<TemplatePart> subject, ImmutableArray<TemplatePart> body)
    {
        (Kind, Language) = (kind, language);
        (this.subject, this.body) = (subject, body);
    }

    public LetterKind Kind { get; }

    public Language Language { get; }

    /// <summary>The template that is used where the input has none.</summary>
    public static LetterTemplate Default(LetterKind kind, Language language) =>
        Parse(LetterFiles.Folder + "/" + LetterFiles.Name(kind, language), LetterFiles.Default(kind, language), kind, language, new DiagnosticBag())!;

    /// <summary>Null when the template is wrong anywhere; all that is wrong is reported.</summary>
    /// <param name="text">With line feeds only.</param>
    public static LetterTemplate? Parse(string path, string text, LetterKind kind, Language language, DiagnosticBag bag)
    {
        var found = new DiagnosticBag();
        var lines = text.TrimEnd('\n', ' ').Split('\n');
        if (!lines[0].StartsWith("# ", StringComparison.Ordinal) || lines[0].AsSpan(2).IsWhiteSpace())
            found.Add(DiagnosticCatalog.LetterWithoutSubject.At(new SourceLocation(path)));
        var parts = lines.Select((line, index) => Parts(line, new SourceLocation(path, index + 1), kind, found).ToImmutableArray()).ToList();
        var used = parts.SelectMany(line => line).Select(part => part.Placeholder).OfType<Placeholder>().Select(placeholder => placeholder.Name).ToHashSet();
        foreach (var needed in Placeholder.All.Where(placeholder => placeholder.Needed.Contains(kind) && !used.Contains(placeholder.Name)))
            found.Add(DiagnosticCatalog.LetterLacksPlaceholder.At(new SourceLocation(path), needed.Name, needed.Meaning.Japanese, needed.Meaning.English));
        bag.AddRange(found.Sorted());
        if (found.HasErrors)
            return null;
        var below = parts.Skip(1).SkipWhile(line => line.All(part => part.Placeholder is null && string.IsNullOrWhiteSpace(part.Text)));
        return new LetterTemplate(kind, language, [.. WithoutSign(parts[0])], [.. below.SelectMany(line => line.Append(TemplatePart.LineFeed))]);
    }

    /// <summary>Null when something that the template names is not known; it is reported at its place.</summary>
    public Letter? Fill(LetterValues values, DiagnosticBag bag)
    {
        var known = values.Texts(Kind, Language);
        var missing = subject.Concat(body).Where(part => part.Placeholder is { } placeholder && !known.ContainsKey(placeholder.Name)).ToList();
        foreach (var part in missing)
            bag.Add(DiagnosticCatalog.LetterValueMissing.At(part.Location, part.Placeholder!.Name, part.Placeholder.Meaning.Japanese,
                part.Placeholder.Meaning.English));
        if (missing.Count > 0)
            return null;
        var sheet = body.Any(part => part.Placeholder?.Name == "sheet") ? (values.Form == LetterForm.Print ? WithRoom(values.Sheet) : values.Sheet) : null;
        var text = values.Form == LetterForm.Print ? body.SkipWhile(IsOfAddressee) : body;
        return new Letter(Kind, Language, Filled(subject).ReplaceLineEndings(" "), Filled(text), sheet?.Render(Language))
        {
            ReleaseAt = subject.Concat(body).Any(part => part.Placeholder?.Name == "release-at") ? values.ReleaseAt : null,
        };

        string Filled(IEnumerable<TemplatePart> parts) =>
            string.Concat(parts.Select(part => part.Placeholder is { } placeholder ? known[placeholder.Name].TrimEnd('\n') : part.Text));
    }

    // A comment is written by hand.
    private static ReplySheet? WithRoom(ReplySheet? sheet) => sheet is { Comment: null } ? sheet with { Comment = "\n\n\n\n" } : sheet;

    // On paper it stands in the window of the envelope.
    private static bool IsOfAddressee(TemplatePart part) => part.Placeholder?.Name is "vendor" or "contact"
        || part.Placeholder is null && string.IsNullOrWhiteSpace(part.Text);

    private static IEnumerable<TemplatePart> WithoutSign(ImmutableArray<TemplatePart> line) =>
        line.Select((part, index) => index == 0 ? part with { Text = part.Text[2..].TrimStart() } : part);

    private static IEnumerable<TemplatePart> Parts(string line, SourceLocation start, LetterKind kind, DiagnosticBag bag)
    {
        var from = 0;
        foreach (var brace in (IEnumerable<Match>)Brace().Matches(line))
        {
            var place = start with { Column = brace.Index + 1 };
            yield return new TemplatePart(line[from..brace.Index], null, start);
            from = brace.Index + brace.Length;
            var written = brace.Value;
            if (written is "{{" or "}}")
                yield return new TemplatePart(written[..1], null, place);
            else if (Known(written, place, kind, bag) is { } placeholder)
                yield return new TemplatePart("", placeholder, place);
        }

        yield return new TemplatePart(line[from..], null, start);
    }

    private static Placeholder? Known(string written, SourceLocation place, LetterKind kind, DiagnosticBag bag)
    {
        var name = written.Trim('{', '}', '｛', '｝');
        var allowed = Placeholder.All.Where(placeholder => placeholder.Kinds.Contains(kind)).ToList();
        if (written == $"{{{name}}}" && Placeholder.All.FirstOrDefault(placeholder => placeholder.Name == name) is { } known)
        {
            if (known.Kinds.Contains(kind))
                return known;
            bag.Add(DiagnosticCatalog.LetterMayNotSay.At(place, name, kind.Word(), string.Join(" ", allowed.Select(one => $"{{{one.Name}}}"))));
            return null;
        }

        var nearest = NearestName.Of(name.Trim(), allowed.Select(one => one.Name)) ?? "id";
        bag.Add(DiagnosticCatalog.LetterPlaceholderUnknown.At(place, written, $"{{{nearest}}}", string.Join(" ", allowed.Select(one => $"{{{one.Name}}}"))));
        return null;
    }

    // What looks like a placeholder and is none must not go out as it stands.
    [GeneratedRegex(@"\{\{|\}\}|[{｛][^{}｛｝]*[}｝]?|[}｝]")]
    private static partial Regex Brace();
}
