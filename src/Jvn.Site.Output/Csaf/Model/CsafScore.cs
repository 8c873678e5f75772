using System.Collections.Immutable;

namespace Jvn.Site.Output.Csaf.Model;

/// <summary>Scores that hold for products (CSAF 2.0, section 3.2.3.13).</summary>
internal sealed record CsafScore(CsafCvss2? CvssV2, CsafCvss3? CvssV3, ImmutableArray<string> Products);
