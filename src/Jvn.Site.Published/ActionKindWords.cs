using System.Diagnostics;

namespace Jvn.Site.Published;

/// <summary>What each action is called to readers.</summary>
public static class ActionKindWords
{
    public static string Name(this ActionKind kind, Language language) => NameOf(kind).In(language).Text;

    private static LocalizedText NameOf(ActionKind kind) => kind switch
    {
        ActionKind.Update => new("アップデートする", "Update"),
        ActionKind.Patch => new("パッチを適用する", "Apply the patch"),
        ActionKind.Workaround => new("ワークアラウンドを実施する", "Apply the workaround"),
        ActionKind.Mitigate => new("影響を軽減する", "Mitigate the impact"),
        ActionKind.StopUsing => new("使用を停止する", "Stop using the product"),
        ActionKind.NoneYet => new("現時点で対策はありません", "No remedy is available yet"),
        _ => throw new UnreachableException(),
    };
}
