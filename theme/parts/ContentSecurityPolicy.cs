namespace Jvn.Site.Theme.Parts;

/// <summary>What a page may load and do: nothing, but for files of the site itself. <c>src/deploy/</c> sends the same as a header.</summary>
public static class ContentSecurityPolicy
{
    /// <summary>The policy as far as a page can state it of itself.</summary>
    public const string InPage =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
        + "require-trusted-types-for 'script'; trusted-types 'none'";

    /// <summary>The whole policy, as the server's header has it: who may put a page into a frame is not a page's to say.</summary>
    public const string AsHeader = InPage + "; frame-ancestors 'none'";
}
