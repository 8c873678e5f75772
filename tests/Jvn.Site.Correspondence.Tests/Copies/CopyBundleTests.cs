using System.Collections.Immutable;
using System.IO.Compression;
using Jvn.Site.Correspondence.Copies;
using Xunit;

namespace Jvn.Site.Correspondence.Tests.Copies;

/// <summary>What a copy is packed into, and what its marks leave alone.</summary>
public sealed class CopyBundleTests
{
    private const string Text = "文の一つ目は長めに書き、二つ目も長めに書く。`a, b。c` と ``x`y, z。`` は符号。\n\n```\ncode, and more。\n```\n\n版は 1.2.3 で、https://a.example/b,c。\n" +
        "English sentences, too, are marked; each of them. As this one is.\n";

    [Fact]
    public void Copies_of_one_run_are_alike_in_length_although_their_marks_are_not()
    {
        var (shorter, longer) = (Files(16000), Files(16200));
        Assert.Equal([16384, 65536], new[] { shorter, longer }.Select(files => CopyBundle.Pack([files])[0].Length));
        Assert.Equal([65536, 65536], CopyBundle.Pack([shorter, longer]).Select(bundle => bundle.Length));
    }

    [Fact]
    public void The_same_files_are_the_same_bytes_which_any_program_reads()
    {
        var files = Files(1234);
        var bundle = CopyBundle.Pack([files])[0];
        Assert.Equal(bundle, CopyBundle.Pack([files])[0]);
        using var zip = new ZipArchive(new MemoryStream(bundle));
        Assert.Equal(["a.html", "attachments/図.png", "padding"], zip.Entries.Select(entry => entry.FullName));
        foreach (var entry in zip.Entries.Take(2))
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            Assert.Equal(files.First(file => file.Name == entry.FullName).Bytes, bytes.ToArray());
            Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime);
        }
    }

    [Fact]
    public void No_letter_changes_and_no_code_version_or_address()
    {
        var marked = Enumerable.Range(0, 64).Select(number => JoinerMarks.InPlain(Text, Token(number))).ToList();
        Assert.True(marked.Distinct().Count() > 30);
        Assert.All(marked, text =>
        {
            Assert.Equal(Text, text.Replace("\u200C", "", StringComparison.Ordinal));
            foreach (var kept in new[] { "`a, b。c`", "``x`y, z。``", "code, and more。\n```", "1.2.3", "https://a.example/b,c" })
                Assert.Contains(kept, text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_copy_shows_half_of_its_token()
    {
        var token = CopyToken.Parse("4be1c39a7d20f586")!;
        Assert.Equal("4be1-c39a", token.Number);
        Assert.All(new[] { "", "4be1c39a7d20f58", "4BE1C39A7D20F586", "4be1c39a7d20f58g" }, text => Assert.Null(CopyToken.Parse(text)));
    }

    private static CopyToken Token(int number)
    {
        var next = number;
        return CopyToken.Draw(end => (next = (next * 31) + 7) % end);
    }

    private static ImmutableArray<(string Name, byte[] Bytes)> Files(int length) =>
        [("a.html", [.. Enumerable.Range(0, length).Select(at => (byte)at)]), ("attachments/図.png", [1, 2, 3])];
}
