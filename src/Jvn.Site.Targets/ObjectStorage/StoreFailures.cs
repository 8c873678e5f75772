using System.Net;
using Amazon.Runtime;
using Amazon.S3;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Targets.ObjectStorage;

/// <summary>What a store's refusals mean, in our own words: theirs may name keys, addresses and tokens.</summary>
internal static class StoreFailures
{
    /// <summary>Null when it is no failure of a store.</summary>
    public static TargetFailedException? Told(Exception failure) => failure switch
    {
        AmazonS3Exception refusal => Of(refusal),
        AmazonServiceException refusal => Denied("認証情報を取得できません", $"credentials could not be had ({Status(refusal)})"),
        AmazonClientException missing when missing.Message.Contains("credentials", StringComparison.OrdinalIgnoreCase) =>
            Denied("認証情報がありません（環境変数かプロファイルで与えてください）", "there are no credentials; give them by the environment or a profile"),
        AmazonClientException or HttpRequestException or IOException => Failed("接続できないか、途中で切れました", "it cannot be reached, or broke off"),
        OperationCanceledException or TimeoutException => Failed("時間内に応答がありません", "it did not answer in time"),
        _ => null,
    };

    private static TargetFailedException Of(AmazonS3Exception refusal) => refusal.ErrorCode switch
    {
        "ExpiredToken" or "ExpiredTokenException" or "TokenRefreshRequired" or "RequestExpired" =>
            Denied("認証情報の期限が切れています", "the credentials have run out"),
        "InvalidAccessKeyId" or "SignatureDoesNotMatch" or "InvalidToken" or "InvalidClientTokenId" =>
            Denied("認証情報が受け付けられません", "the credentials are not accepted"),
        "RequestTimeTooSkewed" => Denied(
            "このマシンの時計とストレージの時計が 15 分以上ずれています", "the clocks of this machine and of the store differ by more than fifteen minutes"),
        "NoSuchBucket" => Failed("そのバケットはありません", "there is no such bucket"),
        "PermanentRedirect" or "AuthorizationHeaderMalformed" or "IllegalLocationConstraintException" =>
            Failed("バケットは別のリージョンにあります", "the bucket is in another region"),
        "QuotaExceeded" or "InsufficientStorage" or "InsufficientCapacity" or "XMinioStorageFull" or "EntityTooLarge" =>
            Failed("空き容量がありません", "there is no room left"),
        "BadDigest" or "InvalidDigest" or "XAmzContentSHA256Mismatch" or "XAmzContentChecksumMismatch" =>
            Failed("送ったものが途中で変わり、ストレージに拒まれました", "what was sent was altered on the way, and the store refused it"),
        "NotImplemented" => Failed("ストレージがこの操作に対応していません", "the store does not know how to do what is needed"),
        _ => refusal.StatusCode switch
        {
            HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized => Denied("必要な操作が許可されていません", "the credentials do not allow what is needed"),
            HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests => Failed(
                "混雑のため、繰り返しても受け付けられません", "it takes no more requests at present, however often they are repeated"),
            HttpStatusCode.InsufficientStorage => Failed("空き容量がありません", "there is no room left"),
            _ => Failed($"ストレージが {Status(refusal)} と答えました", $"the store answered {Status(refusal)}"),
        },
    };

    private static int Status(AmazonServiceException refusal) => (int)refusal.StatusCode;

    private static TargetFailedException Denied(string japanese, string english) => new(TargetFault.Denied, new Bilingual(japanese, english));

    private static TargetFailedException Failed(string japanese, string english) => new(TargetFault.Failed, new Bilingual(japanese, english));
}
