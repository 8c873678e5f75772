using System.Diagnostics;
using Jvn.Site.Correspondence.Letters;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;

namespace Jvn.Site.Cli.Correspondence;

/// <summary>What editors call a letter, and what it is in a case.</summary>
internal static class LetterNames
{
    public static CaseEventKind EventOf(LetterKind kind) => kind switch
    {
        LetterKind.Outline => CaseEventKind.Outline,
        LetterKind.Details => CaseEventKind.Details,
        LetterKind.Date => CaseEventKind.Date,
        LetterKind.Reminder => CaseEventKind.Reminder,
        LetterKind.Thanks => CaseEventKind.Thanks,
        _ => throw new UnreachableException(),
    };

    /// <param name="kind">Of an event that is a letter.</param>
    public static Bilingual Of(CaseEventKind kind) => kind switch
    {
        CaseEventKind.Outline => new("概要", "the outline"),
        CaseEventKind.Details => new("詳細", "the details"),
        CaseEventKind.Date => new("公表日時の連絡", "the release instant"),
        CaseEventKind.Reminder => new("督促", "the reminder"),
        CaseEventKind.Thanks => new("お礼", "the thanks"),
        _ => throw new UnreachableException(),
    };
}
