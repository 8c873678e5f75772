namespace Jvn.Site.Targets.ObjectStorage;

/// <summary>An object as it lies in the store.</summary>
/// <param name="Tag">Tells it from what was or will be there.</param>
/// <param name="Mark">Null for an object of somebody else.</param>
/// <param name="Marker">What was kept with it; null when nothing was.</param>
/// <param name="Plain">Of the pointer: see <see cref="Pointer.Plain"/>.</param>
internal sealed record StoredObject(byte[] Bytes, string Tag, string? Mark, string? Marker, string? Plain);
