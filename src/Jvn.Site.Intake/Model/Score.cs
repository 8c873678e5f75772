using Jvn.Site.Published;
using Jvn.Site.Published.Cvss;

namespace Jvn.Site.Intake.Model;

/// <summary>A CVSS vector and what the editor states about it.</summary>
public sealed record Score(Located<CvssVector> Vector, Located<string>? StatedScore, Located<CveId>? Cve);
