namespace Jvn.Site.Intake.Model;

/// <summary>Whether a vendor has affected products, as it told the coordinator (guideline 3-3).</summary>
public enum Presence
{
    Yes,
    No,
    Investigating,
}
