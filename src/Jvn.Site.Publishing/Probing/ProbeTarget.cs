namespace Jvn.Site.Publishing.Probing;

/// <summary>An address, and what must be there.</summary>
/// <param name="Hash">Lower-case hexadecimal SHA-256 of its bytes; null when it was removed.</param>
/// <param name="Length">Of its bytes.</param>
internal sealed record ProbeTarget(string Address, string? Hash, long Length)
{
    private const string Index = "/index.html";
    private const string NotFoundPage = "/404.html";

    /// <summary>As readers ask for it: a page by its folder.</summary>
    public string Asked => Address.EndsWith(Index, StringComparison.Ordinal) ? Address[..^(Index.Length - 1)] : Address;

    /// <summary>The page for what is not there is sent with that status, also when somebody asks for it by its own name.</summary>
    public bool MayBeNotFound => Hash is null || Address == NotFoundPage;
}
