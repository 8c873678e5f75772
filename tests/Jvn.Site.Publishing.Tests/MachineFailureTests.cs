using Jvn.Site.Cli.Commands;
using Jvn.Site.Cli.Git;
using Jvn.Site.Diagnostics;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>A shared log tells what the machine lacked, and in which of our folders, and not a word more.</summary>
public sealed class MachineFailureTests : IDisposable
{
    private readonly PublishingPlace place = new();

    public static TheoryData<Exception, string> Failures => new()
    {
        { new IOException("No space left on device : '/in/www/private/x'", 28), "no space is left on the disk, in the directory published to" },
        { new IOException("No space left on device : '/in'", 28), "no space is left on the disk, in the input" },
        { new IOException("No space left on device : '/input/himitsu.md'", 28), "no space is left on the disk" },
        { new UnauthorizedAccessException("Access to the path '/in/advisories/himitsu.md' is denied.", new IOException("Permission denied", 13)),
            "access is not permitted, in the input" },
        { new FileNotFoundException("Could not find file '/theme/assets/himitsu.css'.", "/theme/assets/himitsu.css"),
            "there is no such file or folder, in the theme" },
        { new DirectoryNotFoundException("Could not find a part of the path '/theme'."),
            "there is no such file or folder, in the theme" },
        { new IOException("himitsu"), "" },
        { new InvalidDataException("himitsu '/in/himitsu'"), "InvalidDataException, in the input" },
        { new GitFailedException("'git pull' ended with exit code 128"), "'git pull' ended with exit code 128" },
        { new InvalidOperationException("himitsu"), "InvalidOperationException" },
    };

    [Theory]
    [MemberData(nameof(Failures), DisableDiscoveryEnumeration = true)]
    public void What_is_said_in_a_shared_log_holds_nothing_of_the_input(Exception failure, string words)
    {
        var said = new MachineFailure([("/in", Role("the input")), ("/theme/", Role("the theme")), ("/in/www", Role("the directory published to"))])
            .Redacted(failure);
        Assert.Equal(words, said.English);
        Assert.DoesNotContain("himitsu", said.English + said.Japanese);
        if (failure is IOException and not GitFailedException or UnauthorizedAccessException)
            Assert.DoesNotMatch("[A-Za-z]", said.Japanese.Replace("ja", "", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Failures), DisableDiscoveryEnumeration = true)]
    public void No_name_of_a_type_is_said_of_what_the_machine_did(Exception failure, string words)
    {
        var said = MachineFailure.InFull(failure);
        Assert.Equal(failure is not IOException and not UnauthorizedAccessException, said.English.Contains("Exception", StringComparison.Ordinal));
        Assert.Equal(failure is not IOException and not UnauthorizedAccessException, said.Japanese.Contains("Exception", StringComparison.Ordinal));
        Assert.True(words.Length == 0 || said.English.Length > 0);
    }

    [Theory]
    [InlineData("pull", "('git fetch' ended with exit code ")]
    [InlineData("theme", "(there is no such file or folder, in the theme)")]
    public async Task The_units_of_an_operator_say_what_is_missing(string missing, string words)
    {
        place.PutAdvisory("JVN#10000001", "2026-02-01T12:00:00+09:00");
        var theme = missing == "theme" ? Path.Combine(place.Root, "no-theme") : PublishingPlace.Theme;
        string[] pull = missing == "pull" ? ["--pull"] : [];
        var (code, said) = await Jvn.RunAsync(TimeProvider.System,
            ["publish", "--input", place.Input, "--theme", theme, "--to", place.Target, "--trust-clock", "--redact", .. pull]);
        Assert.Equal(4, code);
        Assert.Contains(words, said);
        Assert.DoesNotContain(place.Root, said);
        Assert.Contains("nothing was left half published", said);
    }

    private static Bilingual Role(string english) => new("ja", english);

    public void Dispose() => place.Dispose();
}
