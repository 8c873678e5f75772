using Jvn.Site.Published;

namespace Jvn.Site.Theme.Parts;

/// <summary>A success criterion, how it is checked here, and what is known.</summary>
/// <param name="Level">A or AA.</param>
/// <param name="Remark">Why it does not apply, or what is left to look at.</param>
public sealed record AccessibilityCriterion(
    CriterionSource Source,
    string Number,
    string Level,
    LocalizedText Name,
    CheckMethod Methods,
    CriterionResult Result,
    LocalizedText? Remark = null)
{
    /// <summary>The ways in which it is checked, one by one.</summary>
    public IEnumerable<CheckMethod> EachMethod => Enum.GetValues<CheckMethod>().Where(method => method != CheckMethod.None && Methods.HasFlag(method));
}
