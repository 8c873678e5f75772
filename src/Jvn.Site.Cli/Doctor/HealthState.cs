namespace Jvn.Site.Cli.Doctor;

/// <summary>How something that the work rests on is.</summary>
internal enum HealthState
{
    Ok,

    /// <summary>It may be meant so; somebody should look.</summary>
    Look,

    Wrong,
}
