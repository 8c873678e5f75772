using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Xml.Linq;
using Jvn.Site.Output.Feeds;
using Jvn.Site.Output.Tests.Feeds;
using Jvn.Site.Output.Tests.Pages;
using Jvn.Site.Output.Values;
using Jvn.Site.Published;
using Xunit;

namespace Jvn.Site.Output.Tests.Values;

/// <summary>Two values have one digest only when nothing that could be shown of them differs.</summary>
public sealed class ValueDigestsTests
{
    [Fact]
    public void Equal_values_have_equal_digests_whoever_made_them()
    {
        Assert.Equal(Digest(Sample()), Digest(Sample()));
        Assert.Equal(Digest(FeedSamples.Full()), Digest(FeedSamples.Full()));
        Assert.Equal(Digest(PublicModel.Shown(FeedSamples.Full())), Digest(PublicModel.Shown(FeedSamples.Full())));
        Assert.NotEqual(Digest(PublicModel.Shown(FeedSamples.Full())), Digest(SampleSite.Model.Advisories[0]));
    }

    [Fact]
    public void Every_field_of_everything_that_an_advisory_shows_counts()
    {
        // Each field of each object is changed and changed back: a field that nobody thought of counts too.
        var advisory = PublicModel.Shown(FeedSamples.Full());
        var feed = new Feed(new SiteSettings(), FeedChannel.Everything, Language.Japanese, [FeedItem.Of(advisory, Language.Japanese, new SiteSettings())!]);
        var before = Digest(feed);
        var changed = 0;
        foreach (var (owner, field) in FieldsBelow(feed, []))
        {
            var value = field.GetValue(owner);
            if (Other(value) is not { } other)
                continue;
            field.SetValue(owner, other);
            Assert.True(before != Digest(feed), $"{owner.GetType().Name}.{field.Name} does not count.");
            field.SetValue(owner, value);
            changed++;
        }

        Assert.True(changed > 200, $"{changed} fields");
        Assert.Equal(before, Digest(feed));
    }

    [Fact]
    public void Texts_and_lists_do_not_run_together()
    {
        Assert.NotEqual(Digest(("ab", "c")), Digest(("a", "bc")));
        Assert.NotEqual(Digest((ImmutableArray.Create("a"), ImmutableArray.Create("b", "c"))),
            Digest((ImmutableArray.Create("a", "b"), ImmutableArray.Create("c"))));
        Assert.NotEqual(Digest(ImmutableArray.Create<string>()), Digest(default(ImmutableArray<string>)));
        Assert.NotEqual(Digest<string?>(""), Digest<string?>(null));
        Assert.NotEqual(Digest<(int?, int)>((null, 1)), Digest<(int?, int)>((1, 1)));
        Assert.NotEqual(Digest(new DateTimeOffset(2026, 1, 1, 9, 0, 0, TimeSpan.FromHours(9))), Digest(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)));
        Assert.NotEqual(Digest<object>(new LocalizedText("a")), Digest<object>("a"));
    }

    [Fact]
    public void Sets_count_by_what_is_in_them()
    {
        var names = Enumerable.Range(0, 40).Select(number => $"名前{number}").ToList();
        Assert.Equal(Digest(names.ToFrozenSet()), Digest(names.AsEnumerable().Reverse().ToFrozenSet()));
        Assert.NotEqual(Digest(names.ToFrozenSet()), Digest(names.Skip(1).ToFrozenSet()));
        Assert.Equal(Digest(names.ToFrozenDictionary(name => name, name => name.Length)),
            Digest(names.AsEnumerable().Reverse().ToFrozenDictionary(name => name, name => name.Length)));
        Assert.NotEqual(Digest(names.ToFrozenDictionary(name => name, name => 1)), Digest(names.ToFrozenDictionary(name => name, name => 2)));
        Assert.NotEqual(Digest(names), Digest(names.AsEnumerable().Reverse().ToList()));
    }

    [Fact]
    public void What_nobody_can_look_into_is_refused()
    {
        Assert.Throws<NotSupportedException>(() => Digest<Func<int>>(() => 1));
        Assert.Throws<NotSupportedException>(() => Digest(new Lazy<int>(1)));
        Assert.Throws<NotSupportedException>(() => Digest(("a", new MemoryStream())));
    }

    [Fact]
    public void Fields_are_asked_for_only_where_a_native_program_has_them_all()
    {
        // Of what is not rooted, a native program shows no field that nobody names: two different values would be the same.
        Assert.Throws<NotSupportedException>(() => Digest(KeyValuePair.Create("a", 1)));
        Assert.Throws<NotSupportedException>(() => Digest(new Version(1, 2)));
        var program = XDocument.Load(Checkout.At("src", "Jvn.Site.Cli", "Jvn.Site.Cli.csproj"));
        Assert.Equal(ValueForm.WholeAssemblies, program.Descendants("TrimmerRootAssembly").Single().Attribute("Include")!.Value.Split(';'));
    }

    private static ValueDigest Digest<T>(T value) => new ValueDigests().Of(value);

    private static (string, ImmutableArray<int>, SiteSettings) Sample() => ("文", [1, 2, 3], new SiteSettings());

    // Only what belongs to our classes: a struct of a struct cannot be changed in its place.
    private static IEnumerable<(object Owner, FieldInfo Field)> FieldsBelow(object? value, HashSet<object> seen)
    {
        if (value is null or string or Uri or Type || (!value.GetType().IsValueType && !seen.Add(value)))
            yield break;
        if (value is IEnumerable elements)
        {
            foreach (var below in elements.Cast<object?>().SelectMany(element => FieldsBelow(element, seen)))
                yield return below;
            yield break;
        }

        if (!value.GetType().FullName!.StartsWith("Jvn.Site.", StringComparison.Ordinal) || value.GetType().IsEnum)
            yield break;
        foreach (var field in value.GetType().GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            if (value.GetType().IsClass)
                yield return (value, field);
            if (field.FieldType.Name.StartsWith("ImmutableArray", StringComparison.Ordinal)
                && (bool)field.FieldType.GetProperty("IsDefault")!.GetValue(field.GetValue(value))!)
                continue;
            foreach (var below in FieldsBelow(field.GetValue(value), seen))
                yield return below;
        }
    }

    private static object? Other(object? value) => value switch
    {
        string text => text + "x",
        bool flag => !flag,
        int number => number + 1,
        decimal number => number + 0.1m,
        DateTimeOffset instant => instant.AddTicks(1),
        Enum word => Enum.ToObject(word.GetType(), Convert.ToInt32(word) + 1),
        _ => null,
    };
}
