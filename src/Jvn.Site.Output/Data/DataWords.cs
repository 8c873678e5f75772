using System.Diagnostics;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Data;

/// <summary>The words of the data that are neither Japanese nor English. Part of the published schema: they never change.</summary>
internal static class DataWords
{
    public static string State(ShownHeadline advisory) => advisory.IsWithdrawn ? "withdrawn" : "published";

    public static string Form(AdvisoryForm form) => form switch
    {
        AdvisoryForm.Unreachable => "unreachable",
        AdvisoryForm.Answered => "answered",
        AdvisoryForm.Ordinary => "ordinary",
        _ => throw new UnreachableException(),
    };

    public static string Action(ActionKind kind) => kind switch
    {
        ActionKind.Update => "update",
        ActionKind.Patch => "patch",
        ActionKind.Workaround => "workaround",
        ActionKind.Mitigate => "mitigate",
        ActionKind.StopUsing => "stop-using",
        ActionKind.NoneYet => "none-yet",
        _ => throw new UnreachableException(),
    };

    public static string Reason(UnreachableReason reason) => reason switch
    {
        UnreachableReason.UnknownDeveloper => "unknown-developer",
        UnreachableReason.NoContactMeans => "no-contact-means",
        UnreachableReason.Refused => "refused",
        UnreachableReason.NoReply => "no-reply",
        _ => throw new UnreachableException(),
    };
}
