using System.Text.Json;
using Microsoft.Playwright;

namespace Jvn.Site.Browser.Tests.Stage;

/// <summary>Runs scripts of the tests in a page by the debugging protocol, which no policy of the page's stands in the way of.</summary>
internal static class Script
{
    /// <summary>Evaluates an expression, waits for its promise, and returns its value.</summary>
    public static async Task<JsonElement> EvaluateAsync(IPage page, string expression)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        var answer = (await session.SendAsync("Runtime.evaluate", new Dictionary<string, object>
        {
            ["expression"] = expression,
            ["awaitPromise"] = true,
            ["returnByValue"] = true,
        }))!.Value;
        await session.DetachAsync();
        if (answer.TryGetProperty("exceptionDetails", out var details))
            throw new InvalidOperationException(details.ToString());
        return answer.GetProperty("result").TryGetProperty("value", out var value) ? value : default;
    }
}
