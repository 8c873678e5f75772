using Jvn.Site.Targets.ObjectStorage;
using Xunit;

namespace Jvn.Site.Targets.Tests.ObjectStorage;

public sealed class BucketAddressTests
{
    [Theory]
    [InlineData("s3://jvn", "jvn", "", false, null, null)]
    [InlineData("s3://jvn/", "jvn", "", false, null, null, "s3://jvn")]
    [InlineData("s3://jvn.example/www/site/", "jvn.example", "www/site/", false, null, null, "s3://jvn.example/www/site")]
    [InlineData("s3://jvn/site?switch=pointer", "jvn", "site/", true, null, null)]
    [InlineData("s3://jvn/site?switch=order", "jvn", "site/", false, null, null, "s3://jvn/site")]
    [InlineData("s3://jvn?switch=pointer&endpoint=https%3A%2F%2Fs3.example:8443%2F&region=ap-northeast-1", "jvn", "", true, "https://s3.example:8443/",
        "ap-northeast-1", "s3://jvn?switch=pointer&endpoint=https://s3.example:8443/&region=ap-northeast-1")]
    public void An_address_names_a_place_and_is_printed_as_it_can_be_given_again(
        string text, string bucket, string prefix, bool isPointed, string? endpoint, string? region, string? printed = null)
    {
        var address = BucketAddress.TryParse(text)!;
        Assert.Equal(
            (bucket, prefix, isPointed, endpoint, region),
            (address.Bucket, address.Prefix, address.IsPointed, address.Endpoint?.ToString(), address.Region));
        Assert.Equal(printed ?? text, address.ToString());
        Assert.Equal(address, BucketAddress.TryParse(address.ToString()));
    }

    [Theory]
    [InlineData("s3://")]
    [InlineData("s3:///x")]
    [InlineData("S3://jvn")]
    [InlineData("https://jvn/x")]
    [InlineData("s3://KEY:SECRET@jvn/x")]
    [InlineData("s3://JVN")]
    [InlineData("s3://jv")]
    [InlineData("s3://jvn/a//b")]
    [InlineData("s3://jvn/../x")]
    [InlineData("s3://jvn/.jvn")]
    [InlineData("s3://jvn/a b")]
    [InlineData("s3://jvn?switch=atomic")]
    [InlineData("s3://jvn?switch")]
    [InlineData("s3://jvn?switch=order&switch=pointer")]
    [InlineData("s3://jvn?key=SECRET")]
    [InlineData("s3://jvn?endpoint=s3.example")]
    [InlineData("s3://jvn?endpoint=ftp://s3.example")]
    [InlineData("s3://jvn?endpoint=https://KEY:SECRET@s3.example")]
    public void Anything_else_is_none(string text) => Assert.Null(BucketAddress.TryParse(text));
}
