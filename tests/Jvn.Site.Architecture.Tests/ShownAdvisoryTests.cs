using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Architecture.Tests;

/// <summary>What readers are told is decided in <see cref="ShownAdvisory"/> alone: whatever writes for them reads nothing else.</summary>
public sealed class ShownAdvisoryTests
{
    [Theory]
    [InlineData("theme")]
    [InlineData("src/Jvn.Site.Output")]
    [InlineData("src/Jvn.Site.Verification")]
    public void Whatever_writes_for_readers_names_no_part_of_an_advisory_that_is_not_shown(string folder)
    {
        var undecided = Undecided();
        var names = new Regex($@"\b({string.Join('|', undecided.Select(type => type.Name))})\b");
        var named =
            from file in Sources(folder)
            from Match match in names.Matches(File.ReadAllText(file))
            select $"{Path.GetRelativePath(Checkout.At(""), file)}: {match.Value}";
        Assert.Empty(named);
    }

    [Fact]
    public void Every_part_with_a_rule_is_among_those_that_are_not_named() =>
        Assert.Equal(
            ["PublicAction", "PublicAdvisory", "PublicAffectedProduct", "PublicContactAttempt", "PublicRevision", "PublicStatement", "PublicTranslation",
                "PublicWithdrawal"],
            Undecided().Select(type => type.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void What_is_shown_is_made_in_one_place_and_cannot_be_altered()
    {
        foreach (var type in typeof(ShownAdvisory).Assembly.GetTypes().Where(type => type.Name.StartsWith("Shown", StringComparison.Ordinal) && type.IsClass))
        {
            Assert.Empty(type.GetConstructors());
            Assert.Null(type.GetMethod("<Clone>$"));
            Assert.DoesNotContain(type.GetProperties(), property => property.CanWrite);
        }
    }

    // What the gate makes and the site model does not hand on.
    private static ImmutableArray<Type> Undecided() =>
        [.. Reached(typeof(PublicAdvisory)).Except(Reached(typeof(ShownAdvisory))).Where(type => !type.IsEnum)];

    private static HashSet<Type> Reached(Type from)
    {
        var seen = new HashSet<Type>();
        var open = new Queue<Type>([from]);
        while (open.TryDequeue(out var type))
        {
            foreach (var part in type.GetGenericArguments())
                open.Enqueue(part);
            if (type.Assembly != typeof(ShownAdvisory).Assembly || !seen.Add(type))
                continue;
            foreach (var property in type.GetProperties())
                open.Enqueue(property.PropertyType);
        }

        return seen;
    }

    private static IEnumerable<string> Sources(string folder) => Directory.EnumerateFiles(Checkout.At(folder), "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".cs" or ".razor")
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"));
}
