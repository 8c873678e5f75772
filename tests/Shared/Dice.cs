namespace Jvn.Site.Tests.Shared;

/// <summary>Chance with a seed, so that a failure can be thrown again.</summary>
internal sealed class Dice(int seed)
{
    private readonly System.Random random = new(seed);

    public bool Chance(int percent) => random.Next(100) < percent;

    /// <summary>From <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Number(int low, int high) => random.Next(low, high + 1);

    public T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    public List<T> Some<T>(IReadOnlyList<T> items, int most)
    {
        var shuffled = items.ToArray();
        random.Shuffle(shuffled);
        return [.. shuffled.Take(Number(0, Math.Min(most, shuffled.Length)))];
    }

    public string Letters(string alphabet, int count) => string.Concat(Enumerable.Range(0, count).Select(_ => alphabet[random.Next(alphabet.Length)]));
}
