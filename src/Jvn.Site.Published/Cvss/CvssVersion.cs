namespace Jvn.Site.Published.Cvss;

/// <summary>The versions of CVSS that JVN has published scores in.</summary>
public enum CvssVersion
{
    V20,
    V30,
    V31,
    V40,
}
