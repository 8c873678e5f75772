using System.Text.Json;

namespace Jvn.Site.Verification.Forms;

/// <summary>What can be said at once about a value: never <see cref="Certainty.Yes"/> for one that the library would refuse, never
/// <see cref="Certainty.No"/> for one that it would take.</summary>
internal delegate Certainty Sieve(JsonElement value);
