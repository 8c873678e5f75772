using Markdig;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace Jvn.Site.Intake.Markdown;

/// <summary>What editors type and CommonMark does not know: addresses without signs around them, marks that refer to notes.</summary>
internal sealed class TextAsTyped : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.InlineParsers.InsertBefore<EmphasisInlineParser>(new NoteMarkParser());
        pipeline.InlineParsers.InsertBefore<EmphasisInlineParser>(new BareAddressParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Nothing of the library's renders.
    }
}
