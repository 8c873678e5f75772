using Jvn.Site.Output.Tree;

namespace Jvn.Site.Output.Pages;

/// <summary>Renders pages on all cores and writes each as soon as it is ready. The order of writing does not show in the result.</summary>
internal static class PageWriter
{
    public static Task WriteAsync(IEnumerable<Page> pages, OutputTree tree, CancellationToken cancellation)
    {
        var source = pages.GetEnumerator();
        var taking = new Lock();
        return Parallel.ForAsync(0, Environment.ProcessorCount, cancellation, async (_, stop) =>
        {
            var renderer = new PageRenderer();
            while (Next() is { } page)
            {
                stop.ThrowIfCancellationRequested();
                tree.Write(page.Address, await renderer.RenderAsync(page), page.ModifiedAt);
            }
        });

        Page? Next()
        {
            lock (taking)
                return source.MoveNext() ? source.Current : null;
        }
    }
}
