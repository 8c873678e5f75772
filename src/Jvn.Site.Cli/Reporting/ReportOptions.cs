using Jvn.Site.Diagnostics;

namespace Jvn.Site.Cli.Reporting;

/// <summary>How results are told.</summary>
/// <param name="Redact">Say nothing about what is withheld but codes and opaque numbers; the default where <c>CI</c> is set.</param>
public sealed record ReportOptions(DiagnosticLanguage Language, bool Redact, bool Quiet);
