namespace Jvn.Site.Output.Tree;

/// <summary>A place within the site, and how many pages lead there.</summary>
internal sealed class LinkPlace(InternalLink place)
{
    private int pages;

    public InternalLink Place { get; } = place;

    public int Pages => pages;

    public void Count(int more) => Interlocked.Add(ref pages, more);
}
