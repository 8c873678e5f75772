namespace Jvn.Site.Benchmarks.Generation;

/// <summary>Gives out identifiers, each once.</summary>
internal sealed class Numbers(Dice dice)
{
    private static readonly DateTimeOffset EightDigitsForPartners = new(2012, 12, 3, 0, 0, 0, TimeSpan.FromHours(9));

    private readonly HashSet<string> used = new(StringComparer.Ordinal);

    public int Vendor() => int.Parse(New(() => $"{dice.Number(100_000, 999_999)}"));

    public string Advisory(DateTimeOffset release) => dice.Number(0, 99) switch
    {
        < 55 => New(() => $"JVN#{dice.Number(0, 99_999_999):00000000}"),
        < 98 => New(() => $"JVNVU#{(release < EightDigitsForPartners ? dice.Number(100_000, 999_999) : dice.Number(90_000_000, 99_999_999))}"),
        _ => New(() => $"JVNTA#{dice.Number(90_000_000, 99_999_999)}"),
    };

    public string Cve(int year) => New(() => $"CVE-{year}-{(year < 2015 ? dice.Number(1000, 9999) : dice.Number(10_000, 99_999))}");

    private string New(Func<string> throwAgain)
    {
        string number;
        do
            number = throwAgain();
        while (!used.Add(number));
        return number;
    }
}
