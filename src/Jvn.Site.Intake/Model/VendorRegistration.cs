namespace Jvn.Site.Intake.Model;

/// <summary>How a vendor is registered with the coordinator.</summary>
public enum VendorRegistration
{
    /// <summary>一般登録</summary>
    General,

    /// <summary>個別登録</summary>
    Individual,

    /// <summary>未登録</summary>
    None,
}
