using System.IO.Compression;
using Jvn.Site.Output.Search;
using Jvn.Site.Output.Tests.Tree;
using Jvn.Site.Output.Tree;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Output.Tests.Search;

/// <summary>Measures what a search of 15,000 advisories loads, with few and with many vendors, and judges the sum. Run it by hand: <c>-class
/// "*SearchSizeMeasurement" -explicit only -showliveoutput</c>.</summary>
public sealed class SearchSizeMeasurement(ITestOutputHelper output)
{
    private const int Advisories = 15_000;
    private const int Limit = 600_000;

    [Theory(Explicit = true)]
    [InlineData(3000, 0)]
    [InlineData(4000, 44)]
    public void All_files_of_one_language_are_small(int vendors, int crowd)
    {
        var site = LargeSite.Make(Advisories, vendors, crowd);
        var rows = site.Advisories.Sum(advisory => advisory.Statements.Length);
        output.WriteLine($"{Advisories:N0} advisories, {site.Vendors.Length:N0} vendors, {rows:N0} rows, {(double)rows / Advisories:0.0} an advisory");
        var index = SearchIndex.Of(site);
        using var folder = new OutputFolder();
        using var tree = OutputTree.Stage(folder.Output);
        index.Write(tree);
        foreach (var language in Enum.GetValues<Language>())
        {
            var files = index.In(language);
            var vendorFile = Sizes(tree.Read(files.Vendors));
            var years = files.Years.Select(year => Sizes(tree.Read(year.Address))).ToList();
            var sum = vendorFile.Brotli + years.Sum(year => year.Brotli);
            output.WriteLine($"{language}: vendors {vendorFile.Raw:N0} B raw, {vendorFile.Brotli:N0} brotli; {years.Count} years " +
                $"{years.Sum(year => year.Raw):N0} raw, {years.Sum(year => year.Brotli):N0} brotli, largest {years.Max(year => year.Brotli):N0}; sum {sum:N0}");
            Assert.InRange(sum, 1, Limit);
        }
    }

    private static (int Raw, int Brotli) Sizes(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, new BrotliCompressionOptions { Quality = 11 }, leaveOpen: true))
            brotli.Write(bytes);
        return (bytes.Length, (int)packed.Length);
    }
}
