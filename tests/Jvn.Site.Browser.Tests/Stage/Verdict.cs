using Xunit;

namespace Jvn.Site.Browser.Tests.Stage;

/// <summary>Fails with everything that was found, in full.</summary>
internal static class Verdict
{
    public static void Clean(IEnumerable<string?> found)
    {
        var all = found.ToList();
        if (all.Count > 0)
            Assert.Fail(string.Join('\n', all));
    }
}
