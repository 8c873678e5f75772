using System.Diagnostics;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Correspondence.Sheets;

/// <summary>What an editor is told of each fault, to fill "it was refused: …".</summary>
public static class SheetFaultWords
{
    public static Bilingual Words(this SheetFault fault) => fault switch
    {
        SheetFault.None => new("問題はありません", "nothing is wrong"),
        SheetFault.TooLong => new("本文が長すぎます", "the text is too long"),
        SheetFault.NoSheet => new("回答票が見つかりません", "there is no reply sheet in it"),
        SheetFault.NoIdentifier => new("回答票に識別番号がありません", "the sheet has no identifier"),
        SheetFault.IdentifierUnreadable => new("識別番号を読み取れません", "its identifier cannot be read"),
        SheetFault.OtherCase => new("別の案件の識別番号が書かれています", "its identifier is that of another case"),
        SheetFault.SheetsDiffer => new("内容の異なる回答票が二つ以上あります", "it has several sheets that differ"),
        SheetFault.NoOrganisation => new("組織名がありません", "the sheet names no organization"),
        SheetFault.OtherOrganisation => new("組織名が送信者のものと異なります", "the organization is not the sender's"),
        SheetFault.InvisibleCharacters => new("識別番号か組織名に、目に見えない文字が含まれています", "its identifier or organization has characters that cannot be seen"),
        SheetFault.NoStatus => new("対応状況が選ばれていません", "no status is chosen"),
        SheetFault.StatusUnclear => new("四つのうちどの対応状況なのか、読み取れません", "which of the four statuses is meant cannot be told"),
        SheetFault.TwoStatuses => new("対応状況が二つ以上選ばれています", "more than one status is chosen"),
        SheetFault.FieldTwice => new("同じ項目に、異なる内容が二度書かれています", "a field is filled twice, with different words"),
        SheetFault.CommentWithoutEnd => new("公開するコメントがどこまでなのか、読み取れません", "where the comment for publication ends cannot be told"),
        SheetFault.AddressUnusable => new("告知ページの URL が一つの http(s) の URL ではありません", "the announcement is not one address of http or https"),
        _ => throw new UnreachableException(),
    };
}
