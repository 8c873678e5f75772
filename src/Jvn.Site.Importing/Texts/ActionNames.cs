using System.Diagnostics;
using Jvn.Site.Published;

namespace Jvn.Site.Importing.Texts;

/// <summary>What pages and documents call each kind of action.</summary>
internal static class ActionNames
{
    private static readonly (string Japanese, string English, ActionKind Kind)[] All =
    [
        ("アップデートする", "Update", ActionKind.Update),
        ("パッチを適用する", "Apply the patch", ActionKind.Patch),
        ("ワークアラウンドを実施する", "Apply the workaround", ActionKind.Workaround),
        ("影響を軽減する", "Mitigate the impact", ActionKind.Mitigate),
        ("使用を停止する", "Stop using the product", ActionKind.StopUsing),
        ("現時点で対策はありません", "No remedy is available yet", ActionKind.NoneYet),
    ];

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
    public static ActionKind? Of(string words) =>
        All.Where(name => name.Japanese == words || name.English == words).Select(name => (ActionKind?)name.Kind).FirstOrDefault();
}
