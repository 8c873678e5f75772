namespace Jvn.Site.Browser.Tests.Search;

/// <summary>A vendor of the collection.</summary>
internal sealed record CollectedVendor(string Key, int Number, string Japanese, string English, string Kana, IReadOnlyList<string> Aliases);
