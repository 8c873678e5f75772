using Jvn.Site.Published;
using Jvn.Site.Theme.Words;

namespace Jvn.Site.Output.Csaf;

/// <summary>まず行うこと in one line: the word, and the editor's text.</summary>
internal static class CsafActions
{
    /// <summary>Empty for an advisory without an action.</summary>
    public static string Of(ShownAdvisory advisory)
    {
        if (advisory.Action is not { } action)
            return "";
        var word = CsafText.Both(PageWords.In(Language.Japanese).Action(action.Kind), PageWords.In(Language.English).Action(action.Kind));
        return action.Text is { } text && CsafText.Both(text).Length > 0 ? $"{word}\n{CsafText.Both(text)}" : word;
    }
}
