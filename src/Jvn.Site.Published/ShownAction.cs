namespace Jvn.Site.Published;

/// <summary>まず行うこと, as it holds: a word, and one line of text where the editor gave one.</summary>
public sealed class ShownAction
{
    private ShownAction(ActionKind kind, LocalizedText? text)
    {
        Kind = kind;
        Text = text;
    }

    public ActionKind Kind { get; }

    public LocalizedText? Text { get; }

    /// <summary>Without contact to the developer there is one thing to do, whatever the editor wrote.</summary>
    internal static ShownAction? Of(PublicAdvisory advisory) =>
        advisory.Form == AdvisoryForm.Unreachable ? new ShownAction(ActionKind.StopUsing, null)
        : advisory.Action is { } action ? new ShownAction(action.Kind, action.Text)
        : null;
}
