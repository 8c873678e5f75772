using Microsoft.Playwright;

namespace Jvn.Site.Browser.Tests.Stage;

/// <summary>A page that has been opened for the first time, and all that happened meanwhile.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly List<string> troubles = [];
    private readonly List<IRequest> requests = [];

    private Visit(IPage page) => Page = page;

    public IPage Page { get; }

    /// <summary>Messages of the console, errors, violations of the policy, requests that failed.</summary>
    public IReadOnlyList<string> Troubles => troubles;

    public IReadOnlyList<IRequest> Requests => requests;

    /// <param name="untilQuiet">Wait until nothing has been asked for during half a second.</param>
    public static async Task<Visit> ToAsync(TestStage stage, string url, View view, bool untilQuiet = false)
    {
        var page = await stage.OpenAsync(view);
        var visit = new Visit(page);
        page.Console += (_, message) => visit.troubles.Add($"console {message.Type}: {message.Text}");
        page.PageError += (_, error) => visit.troubles.Add($"error: {error}");
        page.Request += (_, request) => visit.requests.Add(request);
        page.RequestFailed += (_, request) => visit.troubles.Add($"failed: {request.Url}: {request.Failure}");
        if (view.WithScript)
        {
            await page.AddInitScriptAsync(
                "window.violations = []; document.addEventListener('securitypolicyviolation', event => window.violations.push(`${event.violatedDirective}: " +
                    "${event.blockedURI} ${event.sample}`));");
        }

        await page.GotoAsync(url, new() { WaitUntil = untilQuiet ? WaitUntilState.NetworkIdle : WaitUntilState.Load });
        if (view.WithScript)
        {
            foreach (var violation in (await Script.EvaluateAsync(page, "window.violations")).EnumerateArray())
                visit.troubles.Add($"policy: {violation}");
        }

        return visit;
    }

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
