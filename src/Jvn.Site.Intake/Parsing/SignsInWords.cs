using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Yaml;

namespace Jvn.Site.Intake.Parsing;

/// <summary>Markdown, HTML and entities in the front matter, where all of it is shown as it is typed. A comment is a vendor's own words.</summary>
internal static partial class SignsInWords
{
    public static void Report(ImmutableArray<YamlText> texts, DiagnosticBag bag)
    {
        foreach (var (key, scalar) in texts.Where(pair => pair.Key != FieldKey.Comment))
        {
            if (Sign().Match(scalar.Value) is { Success: true } sign)
                bag.Add(DiagnosticCatalog.SignsInWords.At(scalar.Location, key, sign.Value));
        }
    }

    [GeneratedRegex(@"\*\*[^*\s][^*]{0,100}\*\*|`[^`]{1,100}`|\[[^\[\]]{1,100}\]\(https?:"
        + @"|</?(?:b|i|u|s|p|br|em|strong|a|span|font|div|code|sub|sup)(?:\s[^<>]{0,100})?/?>"
        + @"|&(?:amp|lt|gt|quot|apos|nbsp|copy|reg|trade|hellip|[mn]dash|#[0-9]{1,7}|#x[0-9a-f]{1,6});", RegexOptions.IgnoreCase)]
    private static partial Regex Sign();
}
