namespace Jvn.Site.Publishing.Mirroring;

/// <summary>The site gave no answer, or none that could be one.</summary>
/// <param name="detail">The kind of a failure, a status.</param>
internal sealed class OriginSilentException(string address, string detail) : Exception($"{address}: {detail}")
{
    public string Detail { get; } = $"{address}: {detail}";
}
