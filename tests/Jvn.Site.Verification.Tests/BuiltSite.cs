using Jvn.Site.Output.Tree;
using Jvn.Site.Signing;
using Xunit;

namespace Jvn.Site.Verification.Tests;

/// <summary>A small signed site, built once for all tests.</summary>
public sealed class BuiltSite : IAsyncLifetime
{
    // The first lines go on with the table of vendors.
    private const string Facts = """
          - vendor: other
            links: [{title: 告知, url: https://www.example.com/notice}, {url: https://www.example.com/more}]
        cve: [CVE-2026-12345]
        cwe: [CWE-79]
        cvss:
          - vector: CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:A/VC:N/VI:N/VA:N/SC:L/SI:L/SA:N
          - vector: CVSS:3.1/AV:N/AC:L/PR:N/UI:R/S:C/C:L/I:L/A:N
        affected:
          - vendor: acme
            product: 架空CMS
            versions: 3.1.0 より前
            range: "<3.1.0"
            cpe: cpe:2.3:a:kakuu:cms:*:*:*:*:*:*:*:*
            cve: [CVE-2026-12345]

        """;

    private readonly SigningSite site = new();

    internal SigningKey Key { get; private set; } = null!;

    internal DateTimeOffset Now => site.Now;

    internal FinishedTree Tree { get; private set; } = null!;

    internal SigningSite Site => site;

    public async ValueTask InitializeAsync()
    {
        var secret = new KeyPlan { MadeAt = site.Now.AddYears(-10), BoundAt = site.Now.AddYears(-10), Subkey = new SubkeyPlan() }.Secret();
        Key = SigningKey.Load(secret, null, new("key"), site.Now, new())!;
        site.Put("input/vendors/other.yml", "number: 100002\nname: {ja: 他社, en: Other}\nkana: タシャ\n");
        site.PutAdvisory("JVN#10000001", "2026-03-01T12:00:00+09:00", more: Facts);
        site.PutAdvisory("JVN#10000003", "2026-03-03T12:00:00+09:00", more: Facts.Replace("12345", "12347", StringComparison.Ordinal));
        site.Put("input/advisories/JVN10000003.en.md", "---\ntitle: Vulnerability in Kakuu CMS\n---\n## Overview\n\nText\n\n"
            + "## Products Affected\n## Description\n"
            + "## Impact\n## Solution\n## JPCERT/CC Addendum\n## Vulnerability Analysis by JPCERT/CC\n## Credit\n");
        var (code, said) = await site.BuildAsync("--key", site.Put("key.asc", secret));
        Assert.True(code == 0, said);
        Tree = FinishedTree.Open(site.Output);
    }

    public ValueTask DisposeAsync()
    {
        site.Dispose();
        return ValueTask.CompletedTask;
    }
}
