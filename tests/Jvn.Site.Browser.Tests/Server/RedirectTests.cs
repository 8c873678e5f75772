using Jvn.Site.Browser.Tests.Stage;
using Xunit;

namespace Jvn.Site.Browser.Tests.Server;

/// <summary>Addresses of earlier forms lead to those of today, by their form alone.</summary>
public sealed class RedirectTests(TestStage stage)
{
    [Theory]
    [InlineData("/jp/JVN%2312345678/", "/jp/JVN12345678/")]
    [InlineData("/jp/JVN%2312345678/index.html", "/jp/JVN12345678/")]
    [InlineData("/jp/JVN%23AB12CD34/", "/jp/JVNAB12CD34/")]
    [InlineData("/en/jp/JVN%2312345678/995312/index.html", "/en/jp/JVN12345678/995312/")]
    [InlineData("/jp/jvn12345678", "/jp/JVN12345678/")]
    [InlineData("/cert/JVNVU%23123456/index.html", "/vu/JVNVU123456/")]
    [InlineData("/cert/JVNVU91234567/", "/vu/JVNVU91234567/")]
    [InlineData("/vu/jvnvu91234567/", "/vu/JVNVU91234567/")]
    [InlineData("/cert/JVNTA07-089A/index.html", "/ta/JVNTA07-089A/")]
    [InlineData("/en/cert/JVNTA%2391234567", "/en/ta/JVNTA91234567/")]
    [InlineData("/cert/JVNCA-2001-01/", "/ta/JVNCA-2001-01/")]
    [InlineData("/jp/JVN%2300000000/", "/jp/JVN00000000/")] // whether there is such an advisory or not
    public async Task An_earlier_form_leads_to_the_one_of_today(string earlier, string today)
    {
        var answer = await Answer.ToAsync(stage.Demonstration, earlier);

        Assert.Equal((301, today), (answer.Status, Assert.Single(answer.All("Location"))));
        Assert.Equal(["public, max-age=60"], answer.All("Cache-Control"));
        Assert.NotEmpty(answer.All("Content-Security-Policy"));
    }

    [Theory]
    [InlineData("/jp/JVN00000000/")]
    [InlineData("/vu/JVNVU00000000/")]
    [InlineData("/jp/JVNVU123456/")]
    [InlineData("/jp/JVN%23abcdefgh/")]
    [InlineData("/jp/JVN%2312345678/0/")]
    [InlineData("/jp/JVN%231234567%0d%0a8/")]
    [InlineData("/cert/x")]
    public async Task What_has_no_earlier_form_is_not_there(string address) =>
        Assert.Equal(404, (await Answer.ToAsync(stage.Demonstration, address)).Status);

    [Fact]
    public async Task Every_advisory_is_found_under_its_earlier_forms()
    {
        foreach (var address in stage.Demonstration.Site.Addresses.Where(address => address.StartsWith("/jp/JVN", StringComparison.Ordinal)
            && address.Count(letter => letter == '/') == 3 && address.EndsWith('/')))
        {
            var earlier = address.Replace("/JVN", "/JVN%23", StringComparison.Ordinal) + "index.html";
            Assert.Equal([address], (await Answer.ToAsync(stage.Demonstration, earlier)).All("Location"));
        }
    }
}
