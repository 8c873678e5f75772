using System.Text.RegularExpressions;
using Jvn.Site.Cli.Git;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Cli.Commands;

/// <summary>Why the machine failed. A name of .NET is said of a fault in this program only, where no word of ours can be: it belongs into its report.</summary>
/// <param name="folders">Where our folders are, and what each is to us.</param>
internal sealed partial class MachineFailure(IReadOnlyCollection<(string Path, Bilingual Role)> folders)
{
    /// <summary>Everything there is to say, a path and words of the input too.</summary>
    public static Bilingual InFull(Exception failure)
    {
        var words = VisibleText.Of(failure.Message);
        if (!IsOfMachine(failure))
            return new Bilingual($"{failure.GetType().Name}: {words}", $"{failure.GetType().Name}: {words}");
        return SystemReason.Of(failure) is not { } reason ? new Bilingual(words, words)
            : QuotedPath().Match(failure.Message) is { Success: true } path
                ? new Bilingual($"{reason.Japanese}: {VisibleText.Of(path.Groups["path"].Value)}",
                    $"{reason.English}: {VisibleText.Of(path.Groups["path"].Value)}")
            : reason;
    }

    /// <summary>What may be said where everybody reads it: the system's reason, in which of our folders it was, how git ended. Nothing in it comes from the
    /// input.</summary>
    /// <returns>Empty when there is nothing of that kind to say.</returns>
    public Bilingual Redacted(Exception failure)
    {
        if (failure is GitFailedException)
            return new Bilingual(failure.Message, failure.Message); // it is made of our own words and git's number
        var name = failure.GetType().Name;
        var reason = IsOfMachine(failure) ? SystemReason.Of(failure) : new Bilingual(name, name);
        return (reason, RoleOf(failure)) switch
        {
            (null, null) => new Bilingual("", ""),
            (null, { } role) => new Bilingual(role.Japanese, $"in {role.English}"),
            ({ } why, null) => why,
            ({ } why, { } role) => new Bilingual($"{role.Japanese}：{why.Japanese}", $"{why.English}, in {role.English}"),
        };
    }

    /// <summary>Whether it was the machine, and not this program.</summary>
    public static bool IsOfMachine(Exception failure) => failure is IOException or UnauthorizedAccessException;

    // The innermost: a folder of ours may lie in another one.
    private Bilingual? RoleOf(Exception failure) => folders
        .Select(folder => (Path: Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder.Path)), folder.Role))
        .Where(folder => failure.Message.Contains($"'{folder.Path}'", StringComparison.Ordinal)
            || failure.Message.Contains($"'{folder.Path}{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .OrderByDescending(folder => folder.Path.Length).FirstOrDefault().Role;

    [GeneratedRegex("'(?<path>[^']*[/\\\\][^']*)'")]
    private static partial Regex QuotedPath();
}
