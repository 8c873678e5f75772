namespace Jvn.Site.Theme.Parts;

/// <summary>The version of WCAG that brought a criterion. Those of 2.0 are the ones of JIS X 8341-3:2016.</summary>
public enum CriterionSource
{
    Wcag20,
    Wcag21,
    Wcag22,
}
