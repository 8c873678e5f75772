using Jvn.Site.Cli.Commands;
using Jvn.Site.Cli.Git;
using Xunit;

namespace Jvn.Site.Publishing.Tests;

/// <summary>A shared log tells what the machine lacked, and in which of our folders, and not a word more.</summary>
public sealed class MachineFailureTests : IDisposable
{
    private readonly PublishingPlace place = new();

    public static TheoryData<Exception, string> Failures => new()
    {
        { new IOException("No space left on device : '/in/www/private/x'", 28), "IOException: No space left on device, in the directory published to" },
        { new IOException("No space left on device : '/in'", 28), "IOException: No space left on device, in the input" },
        { new IOException("No space left on device : '/input/himitsu.md'", 28), "IOException: No space left on device" },
        { new UnauthorizedAccessException("Access to the path '/in/advisories/himitsu.md' is denied.", new IOException("Permission denied", 13)),
            "UnauthorizedAccessException: Permission denied, in the input" },
        { new FileNotFoundException("Could not find file '/theme/assets/himitsu.css'.", "/theme/assets/himitsu.css"),
            "FileNotFoundException: No such file or directory, in the theme" },
        { new DirectoryNotFoundException("Could not find a part of the path '/theme'."),
            "DirectoryNotFoundException: No such file or directory, in the theme" },
        { new IOException("himitsu"), "IOException" },
        { new InvalidDataException("himitsu '/in/himitsu'"), "InvalidDataException: in the input" },
        { new GitFailedException("'git pull' ended with exit code 128"), "GitFailedException: 'git pull' ended with exit code 128" },
        { new InvalidOperationException("himitsu"), "InvalidOperationException" },
    };

    [Theory]
    [MemberData(nameof(Failures), DisableDiscoveryEnumeration = true)]
    public void What_is_said_in_a_shared_log_holds_nothing_of_the_input(Exception failure, string words)
    {
        var said = new MachineFailure([("/in", "the input"), ("/theme/", "the theme"), ("/in/www", "the directory published to")]).Redacted(failure);
        Assert.Equal(words, said);
        Assert.DoesNotContain("himitsu", said);
    }

    [Theory]
    [InlineData("pull", "GitFailedException: 'git fetch' ended with exit code ")]
    [InlineData("theme", "(DirectoryNotFoundException: No such file or directory, in the theme)")]
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

    public void Dispose() => place.Dispose();
}
