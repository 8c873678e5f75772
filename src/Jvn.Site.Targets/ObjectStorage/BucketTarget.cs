using Amazon;
using Amazon.Runtime;
using Amazon.S3;

namespace Jvn.Site.Targets.ObjectStorage;

/// <summary>Opens a place in an object store as a target.</summary>
public static class BucketTarget
{
    private const string AnyRegion = "us-east-1"; // what stores that have no regions go by

    /// <param name="environment">The program's environment: it says where the store is, when the address does not.</param>
    public static ITarget Open(BucketAddress address, Func<string, string?> environment) => Open(address, environment, credentials: null);

    /// <param name="credentials">Null for those of the environment or the usual profile.</param>
    internal static ITarget Open(BucketAddress address, Func<string, string?> environment, AWSCredentials? credentials)
    {
        var connections = new StoreConnections();
        var store = new BucketStore(Client(address, environment, credentials, connections), connections, address.Bucket, address.Prefix);
        return address.IsPointed ? new PointerTarget(address.ToString(), store) : new OrderTarget(address.ToString(), store);
    }

    // Checksums only where a store asks for them: those that are older than the newer kinds refuse what has them. The hash of what is put goes with it anyway.
    private static AmazonS3Client Client(BucketAddress address, Func<string, string?> environment, AWSCredentials? credentials, StoreConnections connections)
    {
        var endpoint = address.Endpoint?.ToString() ?? environment("AWS_ENDPOINT_URL_S3") ?? environment("AWS_ENDPOINT_URL");
        var region = address.Region ?? environment("AWS_REGION") ?? environment("AWS_DEFAULT_REGION");
        var config = new AmazonS3Config
        {
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
            RetryMode = RequestRetryMode.Standard,
            MaxErrorRetry = 5,
            HttpClientFactory = connections,
            Timeout = TimeSpan.FromSeconds(60),
        };
        if (endpoint is not null)
        {
            config.ServiceURL = endpoint;
            config.ForcePathStyle = true;
            config.AuthenticationRegion = region ?? AnyRegion;
        }
        else if (region is not null)
        {
            config.RegionEndpoint = RegionEndpoint.GetBySystemName(region);
        }

        return credentials is null ? new AmazonS3Client(config) : new AmazonS3Client(credentials, config);
    }
}
