using System.Diagnostics;

namespace Jvn.Site.Published.Cvss;

/// <summary>How a version of CVSS is written on the pages and in the feeds.</summary>
public static class CvssVersionDisplay
{
    extension(CvssVersion version)
    {
        /// <summary>The number alone, for example <c>3.1</c>.</summary>
        public string Display => version switch
        {
            CvssVersion.V20 => "2.0",
            CvssVersion.V30 => "3.0",
            CvssVersion.V31 => "3.1",
            CvssVersion.V40 => "4.0",
            _ => throw new UnreachableException(),
        };
    }
}
