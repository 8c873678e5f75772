namespace Jvn.Site.Embargo.Tests.Random;

/// <summary>What all generated files of one input share: chance, the instant it turns on, and the canaries given out so far.</summary>
internal sealed class Ingredients
{
    private const int FirstIdeograph = 0x20000; // CJK Extension B: no theme and no text of ours has one
    private readonly List<Canary> canaries = [];
    private readonly List<DateTimeOffset> pool;
    private int number;

    public Ingredients(int seed)
    {
        Dice = new Dice(seed);
        Turn = new DateTimeOffset(2027, 1, 1, 0, 0, 0, TimeSpan.FromHours(9)).AddMinutes(Dice.Number(0, 800_000));
        pool = [.. Offsets.Select(offset => Turn + offset)];
    }

    public Dice Dice { get; }

    /// <summary>The instant the input is built for. Much of what is in it comes out exactly then, a second earlier or a second later.</summary>
    public DateTimeOffset Turn { get; }

    public IReadOnlyList<Canary> Canaries => canaries;

    /// <summary>Identifiers that a text may mention which comes out at that instant or later.</summary>
    public List<(string Id, DateTimeOffset From)> Mentionable { get; } = [];

    /// <summary>Whether what is made now belongs to something that was taken back, so that nothing makes it public whatever instant it states.</summary>
    public bool IsTakenBack { get; set; }

    /// <summary>From when on something is public that states <paramref name="from"/>.</summary>
    public DateTimeOffset Public(DateTimeOffset from) => IsTakenBack ? DateTimeOffset.MaxValue : from;

    private static IEnumerable<TimeSpan> Offsets =>
    [
        .. new[] { -400, -200, -46, -10, -1, 1, 10, 46, 200 }.Select(days => TimeSpan.FromDays(days)),
        .. new[] { -3600, -1, 0, 0, 1, 1, 3600 }.Select(seconds => TimeSpan.FromSeconds(seconds)),
    ];

    public DateTimeOffset Instant() => Dice.Pick(pool);

    /// <summary>An instant of the pool that is not before <paramref name="first"/>.</summary>
    public DateTimeOffset InstantFrom(DateTimeOffset first) => Dice.Pick([.. pool.Where(instant => instant >= first), first]);

    public DateTimeOffset InstantAfter(DateTimeOffset first) => InstantFrom(first.AddSeconds(1));

    public List<DateTimeOffset> InstantsBetween(DateTimeOffset first, DateTimeOffset last, int most) =>
        [.. Dice.Some([.. pool.Where(instant => instant >= first && instant <= last)], most).Order()];

    /// <summary>How an instant stands in a <see cref="Line"/>.</summary>
    public static string Mark(DateTimeOffset instant) => $"⟪{instant.UtcTicks}⟫";

    /// <summary>An ASCII word and a rare ideograph, found nowhere else.</summary>
    public string Canary(string place, DateTimeOffset from) => Word(place, from) + Remember(char.ConvertFromUtf32(FirstIdeograph + number), place, from);

    /// <summary>The ASCII word alone, for fields that take no other letters.</summary>
    public string Word(string place, DateTimeOffset from) => Remember($"zq{++number:000}{Dice.Letters("bcdfghjkvwxz", 6)}", place, from);

    public string Digits(string place, int count, DateTimeOffset from) => Remember(Dice.Number(1, 9) + Dice.Letters("0123456789", count - 1), place, from);

    public string Katakana(string place, DateTimeOffset from) => Remember(Dice.Letters("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホ", 12), place, from);

    public string Remember(string word, string place, DateTimeOffset from)
    {
        canaries.Add(new Canary(word, place, Public(from)));
        return word;
    }
}
