using Jvn.Site.Diagnostics;

namespace Jvn.Site.Targets.ObjectStorage;

/// <summary>What stands in the way where not only this publisher writes.</summary>
internal static class SharedPlace
{
    public static TargetFailedException Object(string key) => new(TargetFault.Foreign, new Bilingual(
        $"サイトのファイルと同じ名前で、ほかから置かれたオブジェクトがあります（{key}）", $"an object that no publisher put there has the name of a file of the site ({key})"));

    public static TargetFailedException OtherSwitch(string now) => new(TargetFault.Foreign, new Bilingual(
        $"そこはこれまで switch={now} で公開されています。切り替え方を変えるには、別のプレフィックスに公開してください",
        $"it was published with switch={now} until now; to switch in another way, publish below another prefix"));

    public static TargetFailedException Pointer() => new(TargetFault.Foreign, new Bilingual(
        "オブジェクト current を読めません。書き換えられたか、ほかから置かれたものです", "its object 'current' cannot be read; somebody has changed it, or put it there"));

    /// <summary>The marker is not the one that was seen any longer.</summary>
    /// <param name="now">Null when there is none.</param>
    public static TargetFailedException Overtaken(TargetMarker? now, string publisher) => now is not null && now.Publisher != publisher
        ? new(TargetFault.OfAnother, new Bilingual("別の公開用フォルダからの公開が始まりました", "another publisher's folder has begun to publish there"))
        : new(TargetFault.Failed, new Bilingual("同じときに別の実行が公開しています", "another run is publishing there at the same time"));
}
