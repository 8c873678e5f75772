using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Fields;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;

namespace Jvn.Site.Intake.Parsing;

/// <summary>What a reader is told to do first: its kind and its words are the same advice, and the version in them is not affected.</summary>
internal static partial class ActionWords
{
    public static void Check(PublicAction action, ImmutableArray<AffectedProduct> affected, SourceLocation place, DiagnosticBag bag)
    {
        if (action.Text is not { } text)
            return;
        var other = Meant(action.Kind, text.Japanese);
        if (other != action.Kind)
            bag.Add(DiagnosticCatalog.ActionIsOther.At(place, Words.Actions.WordOf(action.Kind), text.Japanese, Words.Actions.WordOf(other)));
        if (Version().Match(text.Japanese) is { Success: true } version && !affected.IsEmpty
            && affected.All(product => IsAffected(product, version.Groups[1].Value)))
            bag.Add(DiagnosticCatalog.ActionIsAffected.At(place, version.Groups[1].Value));
    }

    private static ActionKind Meant(ActionKind kind, string words)
    {
        var updates = Updates().IsMatch(words);
        if (kind is ActionKind.NoneYet or ActionKind.StopUsing && updates && !None().IsMatch(words))
            return ActionKind.Update;
        return kind is ActionKind.Update or ActionKind.Patch or ActionKind.NoneYet && !updates && Stops().IsMatch(words) ? ActionKind.StopUsing : kind;
    }

    private static bool IsAffected(AffectedProduct product, string version) => product.Range is { } range
        && range.Alternatives.Any(conditions => !conditions.IsEmpty && conditions.All(condition => Holds(condition, version)));

    private static bool Holds(VersionComparator condition, string version) =>
        RangeWords.Compare(version, condition.Version) is { } order && condition.Operator switch
        {
            VersionOperator.LessThan => order < 0,
            VersionOperator.LessThanOrEqual => order <= 0,
            VersionOperator.GreaterThan => order > 0,
            VersionOperator.GreaterThanOrEqual => order >= 0,
            VersionOperator.Equal => order == 0,
            _ => throw new UnreachableException(),
        };

    [GeneratedRegex("アップデート|パッチ|修正版|バージョンアップ")]
    private static partial Regex Updates();

    [GeneratedRegex("ありません|ない|ず|予定|未|まで|待|停止|中止|移行")]
    private static partial Regex None();

    [GeneratedRegex("(?:使用|利用)を(?:停止|中止)")]
    private static partial Regex Stops();

    [GeneratedRegex(@"([0-9]+(?:\.[0-9]+)+) ?(?:以降|以上|に|へ)")]
    private static partial Regex Version();
}
