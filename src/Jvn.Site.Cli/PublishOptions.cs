using Jvn.Site.Publishing;

namespace Jvn.Site.Cli;

/// <summary>What a publisher is asked to do.</summary>
/// <param name="Target">The publisher's own folder, where releases are made and kept; a web server's root is <c>current</c> in it.</param>
/// <param name="Wait">How long to wait for releases that fall due; none when zero.</param>
/// <param name="Keep">How many releases before the live one stay for a rollback.</param>
/// <param name="Pull">Bring the input up to date with <c>git pull</c> each time before it is read.</param>
/// <param name="TrustClock">The clock is right though the kernel does not say that it is synchronised.</param>
/// <param name="ConfirmClock">The clock is right though no publisher has run for more than seven days, or though the live site was made for a later
/// instant.</param>
/// <param name="IsFirst">Publish although nobody can tell any longer what readers saw here before.</param>
public sealed record PublishOptions(SourceFolders Source, string Target, TimeSpan Wait, int Keep, bool Pull, bool TrustClock, bool ConfirmClock,
    bool IsFirst = false)
{
    /// <summary>How much older than the last look something new may be, if nothing else is asked for.</summary>
    public static TimeSpan UsualLateness { get; } = TimeSpan.FromHours(1);

    /// <summary>Which files are made again although they could be taken over.</summary>
    public SpotCheck Spots { get; init; } = SpotCheck.Usual;

    /// <summary>How much older than the last look something new may be: it was announced elsewhere and came late.</summary>
    public TimeSpan Late { get; init; } = UsualLateness;
}
