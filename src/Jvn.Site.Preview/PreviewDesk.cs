using System.Collections.Immutable;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Parsing;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Output.Pages;

namespace Jvn.Site.Preview;

/// <summary>The input as it was read last, and the sites of it that somebody looks at. While a file cannot be read, the sites are those of before.</summary>
/// <remarks>One reads; many look.</remarks>
internal sealed class PreviewDesk(string input, string theme, TimeProvider clock, IDraftOpener? opener = null)
{
    private const int SitesKept = 6;

    private readonly ParseMemory memory = new();
    private readonly Lock making = new();
    private volatile Shown? shown;
    private volatile News news = new(0, null, ShowsEarlier: false);
    private string state = "";

    /// <summary>Told when the pages have changed, and when the findings have.</summary>
    public event Action? Changed;

    public News Newest => news;

    /// <summary>The input folder, absolute.</summary>
    public string Input { get; } = Path.GetFullPath(input);

    /// <summary>Whether the folder is another one than was read, by the names, lengths and times in it.</summary>
    public bool IsOutOfDate => InputState.Of(input) != state;

    /// <summary>The instants at which something comes out, in order.</summary>
    public ImmutableArray<DateTimeOffset> Pending => shown is { } now ? now.Input.PendingAfter(clock.GetUtcNow()) : [];

    /// <summary>Reads the input. Pages change at once, and what is wrong is told as soon as it is known.</summary>
    public void Refresh()
    {
        state = InputState.Of(input); // before it is read: what changes meanwhile is seen next
        var read = SiteInput.Read(input, parsed: null, memory, opener);
        var showsEarlier = read.IsBroken && shown is not null;
        if (!showsEarlier)
        {
            var next = new Shown(news.Version + 1, read, ThemeAssets.Read(theme));
            shown = next;
            Tell(new News(next.Version, null, ShowsEarlier: false));
        }

        var now = clock.GetUtcNow();
        Tell(new News(news.Version, read.FindingsFrom(now, now), showsEarlier));
    }

    /// <summary>The site as one wants to look at it.</summary>
    public PreviewedSite At(PreviewView view)
    {
        var now = shown ?? throw new InvalidOperationException("Nothing has been read.");
        return now.At(InstantOf(view, now.Input), making);
    }

    /// <summary>Whether a page shows what readers do not see yet.</summary>
    public bool IsWithheld(PreviewView view, string address, byte[] page) =>
        view != PreviewView.Now && At(PreviewView.Now).Read(address) is var released && (released is null || !released.AsSpan().SequenceEqual(page));

    // Between two instants nothing changes, so that the present is the last instant that has come.
    private DateTimeOffset InstantOf(PreviewView view, SiteInput read)
    {
        var now = clock.GetUtcNow();
        return view.IsEverything ? read.PendingAfter(now) is [.., var last] ? last : now : view.At ?? now;
    }

    private void Tell(News next)
    {
        news = next;
        Changed?.Invoke();
    }

    private sealed class Shown(int version, SiteInput input, ThemeAssets assets)
    {
        private readonly ImmutableArray<DateTimeOffset> instants = input.PendingAfter(DateTimeOffset.MinValue);
        private readonly Dictionary<DateTimeOffset, PreviewedSite> sites = [];
        private readonly Queue<DateTimeOffset> order = [];

        public int Version => version;

        public SiteInput Input => input;

        public PreviewedSite At(DateTimeOffset instant, Lock making)
        {
            var since = instants.LastOrDefault(due => due <= instant, DateTimeOffset.MinValue);
            lock (making)
            {
                if (sites.TryGetValue(since, out var site))
                    return site;
                if (order.Count == SitesKept)
                    sites.Remove(order.Dequeue());
                order.Enqueue(since);
                return sites[since] = new PreviewedSite(input.Content, since, assets);
            }
        }
    }
}
