namespace Jvn.Site.Output.Csaf;

/// <summary>What a document says that is handed out before the release.</summary>
/// <param name="Distribution">Who may have it.</param>
/// <param name="Note">Whose copy it is, and how it is to be handled.</param>
public sealed record CsafDraft(string Distribution, string Note);
