using Jvn.Site.Correspondence.Letters;
using Jvn.Site.Intake.Model;

namespace Jvn.Site.Cli.Correspondence;

/// <summary>A letter that is written and not sent yet.</summary>
/// <param name="Form">On paper where the vendor has no key.</param>
/// <param name="Sender">What a letter on paper says of who writes.</param>
internal sealed record PlannedLetter(Vendor Vendor, Letter Letter, LetterForm Form, string Sender);
