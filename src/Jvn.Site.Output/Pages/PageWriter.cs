using Jvn.Site.Output.Tree;

namespace Jvn.Site.Output.Pages;

/// <summary>Renders pages on all cores and writes each as soon as it is ready. The order of writing does not show in the result.</summary>
internal static class PageWriter
{
    public static void Write(IEnumerable<Page> pages, ISiteWriter tree, CancellationToken cancellation)
    {
        var source = pages.GetEnumerator();
        var taking = new Lock();
        Parallel.For(0, Environment.ProcessorCount, new ParallelOptions { CancellationToken = cancellation }, _ =>
        {
            var renderer = new PageRenderer();
            while (Next() is { } page)
            {
                cancellation.ThrowIfCancellationRequested();
                tree.Make(page.Address, page.ModifiedAt, (page.Component, page.Parameters), renderer.Render);
            }
        });

        Page? Next()
        {
            lock (taking)
                return source.MoveNext() ? source.Current : null;
        }
    }
}
