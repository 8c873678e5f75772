namespace Jvn.Site.Embargo.Tests.Random;

/// <summary>A word that stands in exactly one place of the input, and from when on it may be seen.</summary>
/// <param name="PublicFrom"><see cref="DateTimeOffset.MaxValue"/> for what is never published.</param>
internal sealed record Canary(string Word, string Place, DateTimeOffset PublicFrom);
