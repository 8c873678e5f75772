using Jvn.Site.Diagnostics;
namespace Jvn.Site.Intake.Attachments;
public static class AttachmentCleaner { public static ReadOnlyMemory<byte>? Clean(string name, ReadOnlyMemory<byte> bytes, SourceLocation location, DiagnosticBag bag) => bytes; }
