namespace Jvn.Site.Published;

/// <summary>An advisory's まず行うこと: a word, and one line of text where the editor gave one.</summary>
public sealed record PublicAction(ActionKind Kind, LocalizedText? Text);
