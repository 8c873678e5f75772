using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Yaml;

namespace Jvn.Site.Intake.Parsing;

/// <summary>A Markdown file with its front matter read, not yet understood.</summary>
internal sealed partial record OpenedDocument(SourceText Source, FrontMatter FrontMatter, YamlDocument Yaml)
{
    private const string ReleaseKey = "release-at";

    /// <summary>Null after reporting why there is nothing to read.</summary>
    public static OpenedDocument? Open(InputEntry file, DiagnosticBag bag)
    {
        if (InputFolder.ReadText(file, bag) is not { } source || FrontMatter.Split(source, bag) is not { } frontMatter)
            return null;
        var yaml = YamlReader.Read(file.Path, frontMatter.Yaml, FrontMatter.YamlLine, bag);
        CharacterCheck.Run(source, yaml.Root, frontMatter.BodyLine, bag);
        return new OpenedDocument(source, frontMatter, yaml);
    }

    /// <summary>Whether the file has a release instant of its own, as far as anybody can tell: a file that stopped being readable may have one further down.</summary>
    public bool MayStateRelease => ReleaseLine().IsMatch(FrontMatter.Yaml);

    /// <summary>The release instant when it is beyond doubt: it stands once, at the top level, and reads well. A doubt withholds nothing and publishes nothing.</summary>
    public DateTimeOffset? CertainRelease()
    {
        var entries = Yaml.Root?.Entries.Where(entry => entry.Key == ReleaseKey).ToList() ?? [];
        if (entries is not [{ Value: YamlNode.Scalar scalar }] || InstantText.TryParse(scalar.Value.Trim(), out var instant) != InstantFault.None)
            return null;
        return Yaml.IsWhole || ReleaseLine().Count(FrontMatter.Yaml) == 1 ? instant : null;
    }

    [GeneratedRegex("""release[-_ ]?at""", RegexOptions.IgnoreCase)]
    private static partial Regex ReleaseLine();
}
