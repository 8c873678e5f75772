using System.Text;
using Xunit;

namespace Jvn.Site.Embargo.Tests.Leaks;

/// <summary>The sieve lets every file through that holds a word, whatever the words are, and hardly any other.</summary>
public sealed class WordSieveTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("空")]
    [InlineData("脆弱性")]
    [InlineData("JVN#12345678")]
    [InlineData("架空製品における脆弱性")]
    [InlineData("a long sentence that goes on and on, far longer than any stretch")]
    public void A_word_is_found_wherever_it_stands(string word)
    {
        var sieve = new WordSieve([word, "CVE-2026-12345", "別の題名における脆弱性"]);
        foreach (var (before, after) in new[] { ("", ""), ("x", ""), ("", "x"), (new string('文', 50), new string('x', 50)), (word[..^1], word[1..]) })
            Assert.True(sieve.MayHoldAny(Encoding.UTF8.GetBytes(before + word + after)), before);
        Assert.True(sieve.MayHoldAny(Encoding.UTF8.GetBytes($"… cve-2026-12345 …")));
    }

    [Fact]
    public void By_chance_it_says_what_a_plain_search_says()
    {
        var dice = new Dice(1);
        for (var round = 0; round < 3000; round++)
        {
            var words = Enumerable.Range(0, dice.Number(1, 6)).Select(_ => Word(dice)).ToList();
            var text = string.Concat(Enumerable.Range(0, dice.Number(0, 12)).Select(_ => dice.Chance(20) ? dice.Pick(words) : Word(dice)));
            var stands = words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
            var mayStand = new WordSieve(words).MayHoldAny(Encoding.UTF8.GetBytes(text));
            Assert.True(mayStand || !stands, $"round {round}: '{string.Join("', '", words)}' in '{text}'");

            // Where words have a block, it looks at whole words.
            if (words.All(word => Encoding.UTF8.GetByteCount(word) >= 3))
                Assert.True(mayStand == stands, $"round {round}: '{string.Join("', '", words)}' not in '{text}'");
        }
    }

    [Fact]
    public void Without_words_nothing_is_let_through() => Assert.False(new WordSieve([]).MayHoldAny("anything at all, as long as it may be"u8));

    private static string Word(Dice dice) => dice.Letters(dice.Chance(50) ? "abcAB#-12" : "脆弱性の架空製品JVN#1", dice.Number(1, 9));
}
