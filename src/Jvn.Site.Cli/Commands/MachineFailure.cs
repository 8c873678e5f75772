using System.Runtime.InteropServices;
using Jvn.Site.Cli.Git;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Cli.Commands;

/// <summary>Why the machine failed, in words for a shared log: the system's own, in which of our folders it was, how git ended. Nothing in them comes from the
/// input.</summary>
/// <param name="folders">Where our folders are, and what each is to us.</param>
internal sealed class MachineFailure(IReadOnlyCollection<(string Path, string Role)> folders)
{
    private const int NotPermitted = 1;
    private const int NotThere = 2;
    private const int LargestNumber = 4095;

    /// <summary>Everything there is to say: the failure's own words, which may quote a path or the input.</summary>
    public static string InFull(Exception failure) => $"{failure.GetType().Name}: {VisibleText.Of(failure.Message)}";

    /// <summary>What may be said where everybody reads it.</summary>
    public string Redacted(Exception failure)
    {
        if (failure is GitFailedException)
            return InFull(failure); // it is made of our own words and git's number
        var (number, role) = (Number(failure), RoleOf(failure));
        return failure.GetType().Name
            + (number is { } known ? $": {Marshal.GetPInvokeErrorMessage(known)}" : "")
            + (role is null ? "" : $"{(number is null ? ":" : ",")} in {role}");
    }

    // .NET passes the system's number on, but for a few kinds that it has names for.
    private static int? Number(Exception failure) => failure switch
    {
        FileNotFoundException or DirectoryNotFoundException => NotThere,
        UnauthorizedAccessException { InnerException: IOException { HResult: > 0 and <= LargestNumber } inner } => inner.HResult,
        UnauthorizedAccessException => NotPermitted,
        IOException { HResult: > 0 and <= LargestNumber } => failure.HResult,
        _ => null,
    };

    // The innermost: a folder of ours may lie in another one.
    private string? RoleOf(Exception failure) => folders
        .Select(folder => (Path: Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder.Path)), folder.Role))
        .Where(folder => failure.Message.Contains($"'{folder.Path}'", StringComparison.Ordinal)
            || failure.Message.Contains($"'{folder.Path}{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .OrderByDescending(folder => folder.Path.Length).FirstOrDefault().Role;
}
