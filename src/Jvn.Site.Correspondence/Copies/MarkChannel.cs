namespace Jvn.Site.Correspondence.Copies;

/// <summary>A kind of marks that no reader sees. Each goes by a way of its own: what takes one away leaves the others.</summary>
public enum MarkChannel
{
    /// <summary>Characters without width behind commas and full stops: they go along when text is copied, in whatever form.</summary>
    Joiners,

    /// <summary>Fixed sentences of ours in other words of the same meaning: they outlast retyping, printing and conversion.</summary>
    Sentences,

    /// <summary>In which order a file writes what has no order: it outlasts whoever cleans the text, as long as the file is kept.</summary>
    Order,
}
