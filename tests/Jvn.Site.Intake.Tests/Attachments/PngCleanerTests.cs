using Jvn.Site.Intake.Attachments;
using Xunit;

namespace Jvn.Site.Intake.Tests.Attachments;

public sealed class PngCleanerTests
{
    private static readonly byte[] Bare = TinyPictures.Png(TinyPictures.Header, TinyPictures.Pixels, TinyPictures.End);

    [Fact]
    public void A_bare_picture_stays_as_it_is() => Assert.Equal(Bare, PngCleaner.Clean(Bare).Bytes);

    [Theory]
    [InlineData("tEXt")]
    [InlineData("iTXt")]
    [InlineData("zTXt")]
    [InlineData("tIME")]
    [InlineData("eXIf")]
    [InlineData("iCCP")]
    [InlineData("prVt")]
    public void What_tells_about_its_author_goes(string type) =>
        Assert.Equal(Bare, PngCleaner.Clean(TinyPictures.Png(TinyPictures.Header, TinyPictures.Chunk(type, [1, 2]), TinyPictures.Pixels,
            TinyPictures.End)).Bytes);

    [Fact]
    public void What_stands_behind_the_end_goes() => Assert.Equal(Bare, PngCleaner.Clean([.. Bare, .. "secret"u8]).Bytes);

    [Fact]
    public void Colours_stay()
    {
        var picture = TinyPictures.Png(TinyPictures.Header, TinyPictures.Chunk("gAMA", [0, 0, 177, 143]), TinyPictures.Pixels, TinyPictures.End);
        Assert.Equal(picture, PngCleaner.Clean(picture).Bytes);
    }

    [Fact]
    public void A_broken_picture_is_refused_where_it_breaks()
    {
        var bad = Bare.ToArray();
        bad[20] ^= 1;
        Assert.Equal((null, 8), (PngCleaner.Clean(bad).Bytes, PngCleaner.Clean(bad).BrokenAt));
        Assert.Equal(0, PngCleaner.Clean("GIF89a"u8).BrokenAt);
        Assert.Null(PngCleaner.Clean(TinyPictures.Png(TinyPictures.Header, TinyPictures.End)).Bytes);
        Assert.Null(PngCleaner.Clean(TinyPictures.Png(TinyPictures.Pixels, TinyPictures.Header, TinyPictures.End)).Bytes);
        Assert.Null(PngCleaner.Clean(TinyPictures.Png(TinyPictures.Header, TinyPictures.Chunk("ABCD", []), TinyPictures.Pixels, TinyPictures.End)).Bytes);
        Assert.Null(PngCleaner.Clean(TinyPictures.Png(TinyPictures.Chunk("IHDR", new byte[13]), TinyPictures.Pixels, TinyPictures.End)).Bytes);
    }

    [Fact]
    public void No_cut_is_taken_for_a_whole_picture()
    {
        for (var length = 0; length < Bare.Length; length++)
            Assert.Null(PngCleaner.Clean(Bare.AsSpan(0, length)).Bytes);
    }
}
