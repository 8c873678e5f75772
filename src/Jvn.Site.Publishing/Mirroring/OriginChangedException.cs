using Jvn.Site.Diagnostics;

namespace Jvn.Site.Publishing.Mirroring;

/// <summary>What came does not fit together: the site shows another release from one moment to the next, or is not to be believed.</summary>
/// <param name="finding">What is to be said when it does not come right.</param>
internal sealed class OriginChangedException(Diagnostic finding) : Exception(finding.Message(DiagnosticLanguage.English))
{
    public Diagnostic Finding { get; } = finding;
}
