namespace Jvn.Site.Output.Csaf;

/// <summary>The statuses of CSAF that JVN uses (CSAF 2.0, section 3.2.3.9). 不明 is none of them: it stands in a note.</summary>
internal enum CsafStatus
{
    KnownAffected,
    UnderInvestigation,
    KnownNotAffected,
}
