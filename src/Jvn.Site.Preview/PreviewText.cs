using Jvn.Site.Diagnostics;
using Jvn.Site.Published;

namespace Jvn.Site.Preview;

/// <summary>What the bar and the watermark say.</summary>
internal static class PreviewText
{
    public static Bilingual Withheld { get; } = new("未公表　社外秘", "NOT RELEASED  CONFIDENTIAL");

    public static Bilingual Preview { get; } = new("プレビュー", "PREVIEW");

    public static Bilingual WithheldTitle { get; } = new("【未公表】", "[NOT RELEASED] ");

    public static Bilingual PreviewTitle { get; } = new("【プレビュー】", "[PREVIEW] ");

    public static Bilingual IsReleased { get; } = new("プレビュー：いま公開されている内容です", "Preview: what is released now");

    public static Bilingual IsSame { get; } = new("プレビュー：このページは、いまと変わりません", "Preview: this page is the same now");

    public static Bilingual Now { get; } = new("いま", "now");

    public static Bilingual Everything { get; } = new("すべて（未公表のものを含む）", "everything, released or not");

    public static Bilingual AsOf { get; } = new("表示する時点", "As of");

    public static Bilingual Open { get; } = new("エディタで開く", "Open in the editor");

    public static Bilingual Copy { get; } = new("パスをコピー", "Copy the path");

    public static Bilingual Copied { get; } = new("コピーしました", "Copied");

    public static Bilingual NoSource { get; } = new("複数のファイルから作られたページ", "made from many files");

    public static Bilingual Findings { get; } = new("診断", "Findings");

    public static Bilingual Error { get; } = new("エラー", "error");

    public static Bilingual Warning { get; } = new("警告", "warning");

    public static Bilingual ShowsEarlier { get; } =
        new("読み取れないファイルがあるため、直前の内容を表示しています。", "A file cannot be read; what you see is how it was before.");

    public static Bilingual Gone { get; } = new("プレビューは終了しました", "The preview has ended");

    public static Bilingual NeedsToken { get; } = new(
        "このプレビューは、jvn preview が表示したアドレスから開いてください。", "Open this preview by the address that jvn preview printed.");

    public static Bilingual Refused { get; } = new("このプレビューは、このコンピュータからだけ見られます。", "This preview answers this machine only.");

    public static Bilingual DueHere(DateTimeOffset at)
    {
        var when = JapanTime.Rfc3339(at).Replace('T', ' ')[..16];
        return new($"このページは {when}（日本時間）に公表されます。表示する時点を変えると見られます。", $"This page comes out at {when} in Japan; move the slider to see it.");
    }

    public static Bilingual WithheldUntil(DateTimeOffset? due)
    {
        if (due is not { } at)
            return new("未公表 — 社外秘", "Not released: confidential");
        var when = JapanTime.Rfc3339(at).Replace('T', ' ')[..16];
        return new($"未公表 — 社外秘（公表予定 {when} JST）", $"Not released: confidential (due {when} JST)");
    }
}
