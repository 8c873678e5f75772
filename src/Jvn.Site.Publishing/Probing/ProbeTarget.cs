namespace Jvn.Site.Publishing.Probing;

/// <summary>An address, and what must be there.</summary>
/// <param name="Hash">Lower-case hexadecimal SHA-256 of its bytes; null when it was removed.</param>
/// <param name="Length">Of its bytes.</param>
internal sealed record ProbeTarget(string Address, string? Hash, long Length)
{
    private const string Index = "/index.html";
    private const string NotFoundPage = "/404.html";

    public string Asked => AskedAs(Address);

    /// <summary>An address as readers ask for it: a page by its folder.</summary>
    public static string AskedAs(string address) => address.EndsWith(Index, StringComparison.Ordinal) ? address[..^(Index.Length - 1)] : address;

    /// <summary>The page for what is not there is sent with that status, also when somebody asks for it by its own name.</summary>
    public bool MayBeNotFound => Hash is null || Address == NotFoundPage;
}
