using Jvn.Site.Diagnostics;

namespace Jvn.Site.Publishing.Mirroring;

/// <summary>The site gave an answer that no mirror takes over.</summary>
internal sealed class OriginRefusedException(Diagnostic finding) : Exception(finding.Message(DiagnosticLanguage.English))
{
    public Diagnostic Finding { get; } = finding;
}
