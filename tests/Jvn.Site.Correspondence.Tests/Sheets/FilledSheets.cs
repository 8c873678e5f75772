using Jvn.Site.Correspondence.Sheets;
using Jvn.Site.Published;

namespace Jvn.Site.Correspondence.Tests.Sheets;

/// <summary>Sheets as a vendor fills them in.</summary>
internal static class FilledSheets
{
    public static AdvisoryId Id { get; } = AdvisoryId.TryParse("JVN#12345678", out var id) ? id : throw new InvalidOperationException();

    public static ReplySheet Blank { get; } = new() { Id = Id, Organisation = "株式会社架空ソフト" };

    public static ReplySheet Full { get; } = Blank with
    {
        Status = VendorStatus.Vulnerable,
        Comment = "修正版を公開します。\n\n下記のページをご覧ください。\n> 引用のような行も、そのまま公開します。\nスケジュール：この行もコメントです。",
        Announcement = new Uri("https://www.example.co.jp/security/20261120.html"),
        Facts = new ReplyFacts("架空CMS 3.0.9 以前", "修正版 3.1.0 を提供する予定です。", "11 月 10 日までに修正版を用意します。\n\n遅れる場合は連絡します。", "自社ページに掲載"),
    };

    /// <summary>The blank sheet as somebody fills in its lines.</summary>
    public static string Filled(string field, string value, Language language = Language.Japanese)
    {
        var blank = Blank.Render(language);
        var line = blank.Split('\n').Single(line => line.StartsWith(field, StringComparison.Ordinal) && line.TrimEnd()[^1] is ':' or '：');
        return blank.Replace(line + "\n", line + value + "\n", StringComparison.Ordinal);
    }

    public static string Quoted(string text, string sign = "> ") => string.Concat(text.TrimEnd('\n').Split('\n').Select(line => sign + line + "\n"));
}
