using System.Reflection;
using Amazon.S3;
using Amazon.S3.Model;

namespace Jvn.Site.Targets.Tests.ObjectStorage;

/// <summary>A store that says of every copy that it was made, and makes none: for sites too large to be copied in a test.</summary>
public class CopyingNothing : DispatchProxy
{
    private IAmazonS3? store;

    public static IAmazonS3 Of(IAmazonS3 store)
    {
        var copying = Create<IAmazonS3, CopyingNothing>();
        ((CopyingNothing)(object)copying).store = store;
        return copying;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) =>
        targetMethod!.Name == nameof(IAmazonS3.CopyObjectAsync) ? Task.FromResult(new CopyObjectResponse()) : targetMethod.Invoke(store, args);
}
