namespace Jvn.Site.Published;

/// <summary>Where the markup of a fragment names an advisory, a CVE or a CWE.</summary>
/// <param name="Start">The offset in the markup.</param>
public readonly record struct FragmentMention(int Start, int Length);
