namespace Jvn.Site.Benchmarks.Generation;

/// <summary>Twenty-two years of advisories and their vendors, always the same for the same number and instant.</summary>
internal sealed class MadeCollection
{
    private const double VendorsPerAdvisory = 0.675;
    private const int Years = 22;

    private readonly DateTimeOffset now;
    private readonly AdvisoryMaker maker;
    private readonly Dice dice;

    public MadeCollection(int count, DateTimeOffset now)
    {
        this.now = now;
        dice = new Dice(count);
        var names = new Names(dice);
        var numbers = new Numbers(dice);
        Vendors = [.. Enumerable.Range(0, Math.Max(3, (int)(count * VendorsPerAdvisory))).Select(_ => names.Vendor(numbers.Vendor()))];
        maker = new AdvisoryMaker(dice, names, numbers, Vendors);
        Advisories = Make(count);
    }

    public IReadOnlyList<MadeVendor> Vendors { get; }

    /// <summary>The oldest first.</summary>
    public IReadOnlyList<MadeAdvisory> Advisories { get; }

    /// <summary>An advisory that came out a minute ago.</summary>
    public MadeAdvisory OneMore()
    {
        var at = now.AddMinutes(-1);
        return maker.Make(at.AddTicks(-(at.Ticks % TimeSpan.TicksPerSecond)), now, 1, maker: null);
    }

    private List<MadeAdvisory> Make(int count)
    {
        // One in fifty is still to come out. All vendors are public: each has made a product of an advisory that is out.
        var withheld = count / 50;
        var released = count - withheld;
        var rows = Enumerable.Range(0, count).Select(n => Math.Min(Vendors.Count, Chances.Rows((n + 0.5) / count))).ToArray();
        var order = Shuffled(count);
        var makers = Shuffled(released);
        var made = new List<MadeAdvisory>();
        for (var n = 0; n < count; n++)
        {
            var release = n < released
                ? AtNoon(now.AddDays(-2 - ((released - n) * (Years * 365.25 / released))))
                : AtNoon(now.AddDays(2 + dice.Number(0, 40)));
            made.Add(maker.Make(release, now, rows[order[n]], n < released && makers[n] < Vendors.Count ? Vendors[makers[n]] : null));
        }

        return made;
    }

    // On a full hour of a working day, as they come out.
    private DateTimeOffset AtNoon(DateTimeOffset at)
    {
        var day = new DateTimeOffset(at.Year, at.Month, at.Day, dice.Chance(80) ? 12 : dice.Number(9, 18), 0, 0, TimeSpan.FromHours(9));
        return day.DayOfWeek switch { DayOfWeek.Saturday => day.AddDays(-1), DayOfWeek.Sunday => day.AddDays(1), _ => day };
    }

    private int[] Shuffled(int count)
    {
        var order = Enumerable.Range(0, count).ToArray();
        for (var last = count - 1; last > 0; last--)
        {
            var other = dice.Number(0, last);
            (order[last], order[other]) = (order[other], order[last]);
        }

        return order;
    }
}
