namespace Jvn.Site.Embargo.Tests.Sites;

/// <summary>How a run of <c>jvn</c> ended.</summary>
internal sealed record Outcome(int Code, string Results, string Errors)
{
    public IEnumerable<string> Lines => Results.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public override string ToString() => $"exit {Code}\n{Results}{Errors}";
}
