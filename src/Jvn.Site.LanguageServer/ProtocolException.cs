namespace Jvn.Site.LanguageServer;

/// <summary>A question that cannot be answered.</summary>
/// <param name="code">Of JSON-RPC.</param>
internal sealed class ProtocolException(int code, string words) : Exception(words)
{
    public int Code => code;
}
