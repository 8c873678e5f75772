using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;
using Jvn.Site.Theme.Words;

namespace Jvn.Site.Output.Csaf;

/// <summary>The rows of 関連文書 as the page names them, one name after the other.</summary>
internal static class RelatedDocuments
{
    public static IEnumerable<(string Row, string Name)> Of(ShownAdvisory advisory) =>
        PageWords.In(Language.Japanese).RelatedRows
            .Zip(RelatedRows.Of(advisory))
            .SelectMany(row => row.Second, (row, name) => (row.First, name));
}
