using System.Diagnostics;
using Jvn.Site.Published;

namespace Jvn.Site.Importing.Texts;

/// <summary>What pages and documents call each kind of action.</summary>
internal static class ActionNames
{
    /// <summary>As front matter has it.</summary>
    public static string WordOf(ActionKind kind) => kind switch
    {
        ActionKind.Update => "update",
        ActionKind.Patch => "patch",
        ActionKind.Workaround => "workaround",
        ActionKind.Mitigate => "mitigate",
        ActionKind.StopUsing => "stop-using",
        ActionKind.NoneYet => "none-yet",
        _ => throw new UnreachableException(),
    };

    /// <summary>Null for other words.</summary>
    public static ActionKind? Of(string words) => Enum.GetValues<ActionKind>()
        .Where(kind => kind.Name(Language.Japanese) == words || kind.Name(Language.English) == words).Select(kind => (ActionKind?)kind).FirstOrDefault();
}
