using System.Collections.Immutable;

namespace Jvn.Site.Intake.Markdown;

/// <summary>What the renderers need to know about the text they render, and where they put what they find.</summary>
internal sealed class RenderScope(Findings findings, BodyRules? rules)
{
    private readonly ImmutableArray<AttachmentUse>.Builder attachments = ImmutableArray.CreateBuilder<AttachmentUse>();
    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    public Findings Findings => findings;

    /// <summary>Null in a vendor's comment.</summary>
    public BodyRules? Rules => rules;

    public bool IsComment => rules is null;

    public ImmutableArray<AttachmentUse> Attachments => attachments.ToImmutable();

    public void Use(string attachment, int offset)
    {
        if (used.Add(attachment))
            attachments.Add(new AttachmentUse(attachment, findings.At(offset)));
    }
}
