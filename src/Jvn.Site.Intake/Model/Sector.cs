namespace Jvn.Site.Intake.Model;

/// <summary>The fields of important infrastructure that may be told before the release (guideline 4-5).</summary>
public enum Sector
{
    Telecommunications,
    Finance,
    Aviation,
    Railways,
    ElectricPower,
    Gas,
    MedicalCare,
    Water,
    Logistics,
    Government,
}
