using System.Collections.Immutable;

namespace Jvn.Site.Intake.Yaml;

/// <summary>The texts of a document, gathered once for all who look at each of them.</summary>
internal static class YamlTexts
{
    /// <summary>Every text below a node, in the order of the file, with the key that it stands under.</summary>
    public static ImmutableArray<YamlText> Of(YamlNode? node)
    {
        var texts = ImmutableArray.CreateBuilder<YamlText>();
        Gather(node, key: "", texts);
        return texts.DrainToImmutable();
    }

    // As deep as the reader lets a document be.
    private static void Gather(YamlNode? node, string key, ImmutableArray<YamlText>.Builder texts)
    {
        switch (node)
        {
            case YamlNode.Scalar scalar:
                texts.Add(new YamlText(key, scalar));
                break;
            case YamlNode.List list:
                foreach (var item in list.Items)
                    Gather(item, key, texts);
                break;
            case YamlNode.Map map:
                foreach (var entry in map.Entries)
                    Gather(entry.Value, entry.Key, texts);
                break;
        }
    }
}
