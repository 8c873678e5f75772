using System.Collections.Immutable;

namespace Jvn.Site.Correspondence.Copies;

/// <summary>Whose copy a file comes from, as far as its marks can tell.</summary>
public sealed class CopyTrace
{
    // Of a hundred marks so many may have been altered by whoever passed the file on.
    private const double Altered = 0.03;

    // One in 2^13 files that are no copy at all would be taken for one.
    private const double Certainty = 13;

    // As much clearer than the next copy.
    private const double Distance = 10;

    // So few may all be of one form by chance.
    private const int TooFewToJudge = 8;

    private readonly ImmutableArray<MarkReading> marks;

    private CopyTrace(LeakedFile file, ImmutableArray<IssuedCopy> issued)
    {
        marks = [.. file.Marks.GroupBy(mark => mark.Channel).Where(IsKept).SelectMany(channel => channel)];
        Named = [.. issued.Where(copy => file.Words.Contains(copy.Token.Number, StringComparison.OrdinalIgnoreCase))];
        var ranked = issued.Select(copy => (Copy: copy, Bits: Bits(copy.Token))).OrderByDescending(one => one.Bits).ToList();
        if (ranked is [var (copy, bits), ..] && bits >= Math.Log2(issued.Length) + Certainty && (ranked.Count == 1 || bits - ranked[1].Bits >= Distance))
            Marked = copy;
    }

    /// <summary>The copy whose invisible marks the file has; null when they cannot tell.</summary>
    public IssuedCopy? Marked { get; }

    /// <summary>Those whose numbers stand in it. Anybody can write a number into a file.</summary>
    public ImmutableArray<IssuedCopy> Named { get; }

    /// <summary>Whether the number says another copy than the marks: then somebody wants another one to be suspected.</summary>
    public bool IsContradicted => Marked is { } copy && !Named.IsEmpty && !Named.Contains(copy);

    /// <param name="issued">Every copy that was ever handed out, each once.</param>
    public static CopyTrace Of(LeakedFile file, ImmutableArray<IssuedCopy> issued) => new(file, issued);

    /// <summary>The marks of each kind that are left in the file, held against those of a copy.</summary>
    public ImmutableArray<TraceCount> CountsOf(IssuedCopy copy) => [.. Enum.GetValues<MarkChannel>().Select(channel => new TraceCount(channel,
        marks.Count(mark => mark.Channel == channel && Expected(copy.Token, mark) == mark.Value), marks.Count(mark => mark.Channel == channel)))];

    // Where none is of another form than that of a file without marks, somebody has cleaned it.
    private static bool IsKept(IGrouping<MarkChannel, MarkReading> channel) => channel.Key switch
    {
        MarkChannel.Sentences => true,
        _ => channel.Count() < TooFewToJudge || channel.Any(mark => mark.Value != 0),
    };

    // How much likelier these marks are in this copy than by chance.
    private double Bits(CopyToken token) => marks.Sum(mark => Math.Log2(mark.Forms
        * (Expected(token, mark) == mark.Value ? 1 - Altered : Altered / (mark.Forms - 1))));

    private static int Expected(CopyToken token, MarkReading mark) => mark.Channel switch
    {
        MarkChannel.Joiners => JoinerMarks.Expected(token, mark.Key),
        MarkChannel.Sentences => SentenceMarks.Expected(token, mark.Key, mark.Forms),
        MarkChannel.Order => OrderMarks.Expected(token, mark.Key),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
