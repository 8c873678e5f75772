using System.Collections.Immutable;
using Jvn.Site.Benchmarks.Generation;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Published;

namespace Jvn.Site.Benchmarks.Parts;

/// <summary>A made-up input of three hundred advisories, read, let through the gate and ready to be rendered: what the parts are measured on.</summary>
internal sealed class SampleSite
{
    public const int Advisories = 300;

    public static readonly DateTimeOffset Now = new(2027, 6, 1, 12, 0, 0, TimeSpan.FromHours(9));

    private static readonly Lazy<SampleSite> Made = new(() => new SampleSite());

    private readonly ImmutableArray<PublicAdvisory> released;

    private SampleSite()
    {
        new InputWriter(Folder).Write(new MadeCollection(Advisories, Now));
        Files = InputFolder.List(Folder, new DiagnosticBag());
        var input = SiteInput.Read(Folder);
        var gate = EmbargoGate.Open(input.Content, Now);
        released = [.. gate.Released];
        Probe = LeakProbe.For(input.Content, Now);
        Site = SiteModel.Assemble(input.Content.Settings, gate.Released, gate.Vendors);
        Pages = new SamplePages(Site);
        var bySize = Site.Advisories.Where(advisory => !advisory.IsWithdrawn)
            .OrderBy(advisory => advisory.Statements.Length).ThenBy(advisory => advisory.Id).ToList();
        Usual = bySize[bySize.Count / 2];
        Largest = bySize[^1];
    }

    public static SampleSite Instance => Made.Value;

    /// <summary>Where the input lies; <see cref="Remove"/> takes it away.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("jvn-benchmarks-").FullName;

    public ImmutableArray<InputEntry> Files { get; }

    public LeakProbe Probe { get; }

    public SiteModel Site { get; }

    public SamplePages Pages { get; }

    /// <summary>The advisory in the middle by the length of its vendor table.</summary>
    public ShownAdvisory Usual { get; }

    /// <summary>The advisory with the longest vendor table.</summary>
    public ShownAdvisory Largest { get; }

    public static void Remove()
    {
        if (Made.IsValueCreated)
            Directory.Delete(Instance.Folder, recursive: true);
    }

    /// <summary>One of the two advisories, by the name that a table of results shows.</summary>
    public ShownAdvisory Advisory(string size) => size == "usual" ? Usual : Largest;

    /// <summary>What is needed to parse one advisory: its file and the settings.</summary>
    public ImmutableArray<InputEntry> FilesOf(ShownAdvisory advisory) =>
        [.. Files.Where(file => file.RelativePath == "site.yml" || file.Name == $"{advisory.Id.Slug}.md")];

    /// <summary>A site of one advisory.</summary>
    public SiteModel Alone(ShownAdvisory advisory) =>
        SiteModel.Assemble(Site.Settings, released.Where(one => one.Id.Equals(advisory.Id)), Site.Vendors);
}
