using Jvn.Site.Intake.Attachments;
using Xunit;

namespace Jvn.Site.Intake.Tests.Attachments;

public sealed class JpegCleanerTests
{
    private static readonly byte[] Bare = TinyPictures.Jpeg(TinyPictures.Jfif, TinyPictures.Frame, TinyPictures.Scan, TinyPictures.EndOfImage);

    [Fact]
    public void A_bare_picture_stays_as_it_is() => Assert.Equal(Bare, JpegCleaner.Clean(Bare).Bytes);

    [Theory]
    [InlineData(0xE1)]
    [InlineData(0xE2)]
    [InlineData(0xED)]
    [InlineData(0xEE)]
    [InlineData(0xEF)]
    [InlineData(0xFE)]
    public void What_tells_about_its_author_goes(byte marker)
    {
        var secret = TinyPictures.Segment(marker, [.. "Exif\0\0secret"u8]);
        Assert.Equal(Bare, JpegCleaner.Clean(TinyPictures.Jpeg(TinyPictures.Jfif, secret, TinyPictures.Frame, TinyPictures.Scan, secret,
            TinyPictures.EndOfImage)).Bytes);
    }

    [Fact]
    public void The_thumbnail_goes()
    {
        var withThumbnail = TinyPictures.Segment(0xE0, [.. "JFIF\0"u8, 1, 2, 0, 0, 1, 0, 1, 1, 1, 9, 9, 9]);
        Assert.Equal(Bare, JpegCleaner.Clean(TinyPictures.Jpeg(withThumbnail, TinyPictures.Frame, TinyPictures.Scan, TinyPictures.EndOfImage)).Bytes);
    }

    [Fact]
    public void What_stands_behind_the_end_goes() => Assert.Equal(Bare, JpegCleaner.Clean([.. Bare, .. "secret"u8]).Bytes);

    [Fact]
    public void The_mark_that_says_how_colours_are_stored_stays()
    {
        var adobe = TinyPictures.Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1]);
        var picture = TinyPictures.Jpeg(adobe, TinyPictures.Frame, TinyPictures.Scan, TinyPictures.EndOfImage);
        Assert.Equal(picture, JpegCleaner.Clean(picture).Bytes);
    }

    [Fact]
    public void A_broken_picture_is_refused()
    {
        Assert.Null(JpegCleaner.Clean("<svg/>"u8).Bytes);
        Assert.Null(JpegCleaner.Clean(TinyPictures.Jpeg(TinyPictures.Frame, TinyPictures.EndOfImage)).Bytes);
        Assert.Null(JpegCleaner.Clean(TinyPictures.Jpeg(TinyPictures.Scan, TinyPictures.EndOfImage)).Bytes);
        Assert.Equal(2, JpegCleaner.Clean(TinyPictures.Jpeg([1, 2, 3])).BrokenAt);
    }

    [Fact]
    public void No_cut_is_taken_for_a_whole_picture()
    {
        for (var length = 0; length < Bare.Length; length++)
            Assert.Null(JpegCleaner.Clean(Bare.AsSpan(0, length)).Bytes);
    }
}
