using System.Buffers;

namespace Jvn.Site.Verification.Pages;

/// <summary>Where attributes lead, as they are written.</summary>
internal static class PageLinks
{
    private static readonly SearchValues<byte> Doubtful = SearchValues.Create("&:\\\t\n\r"u8);

    /// <summary>True for attributes whose value a reader follows.</summary>
    public static bool IsAddress(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("href"u8) || name.SequenceEqual("action"u8) || name.SequenceEqual("formaction"u8);

    /// <summary>True for attributes whose value is loaded with the page.</summary>
    public static bool IsLoaded(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("src"u8) || name.SequenceEqual("srcset"u8) || name.SequenceEqual("poster"u8) || name.SequenceEqual("data"u8);

    /// <summary>True for an address that runs nothing, for certain.</summary>
    public static bool IsFine(ReadOnlySpan<byte> address) =>
        address.IsEmpty || address[0] is (byte)'/' or (byte)'#' or (byte)'?' || address.StartsWith("https://"u8) || address.StartsWith("http://"u8)
            || address.StartsWith("mailto:"u8) || address.StartsWith("tel:"u8);

    /// <summary>True for an address below the root of the site, for certain.</summary>
    public static bool IsOwn(ReadOnlySpan<byte> address) =>
        address.StartsWith("/"u8) && !address.StartsWith("//"u8) && !address.ContainsAny(Doubtful);
}
