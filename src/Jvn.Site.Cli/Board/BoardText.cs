using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo.Board;

namespace Jvn.Site.Cli.Board;

/// <summary>The board for a terminal: a table as wide as that is, never wrapped; or, where it goes elsewhere, lines that are as long as they are.</summary>
/// <param name="columns">Null where nothing is to be cut.</param>
internal sealed class BoardText(TextWriter results, DiagnosticLanguage language, int? columns)
{
    public void Print(ReleaseBoard board)
    {
        Line($"{In(BoardWords.MarkedTitle)}  {In(BoardWords.Instant(board.Now))}");
        if (board.Releases.IsEmpty)
            Line(In(BoardWords.NothingDue));
        var kinds = Widest(board, item => In(item.Kind.Name()));
        var names = Widest(board, item => item.Name);
        foreach (var release in board.Releases)
        {
            Line("");
            Line($"{In(BoardWords.Instant(release.At))}  {In(BoardWords.Left(release.At - board.Now))}");
            foreach (var item in release.Items)
                Print(item, kinds, names);
        }

        Print(BoardWords.Undated, board.Undated, undated => [$"{undated.Name}  {undated.Title}", In(undated.Reason)]);
        Print(BoardWords.Unreachable, board.Unreachable, known =>
            [$"{ColumnWidth.Pad(In(BoardWords.On(known.On, board.Now)), 10)}  {known.Name}: {In(known.Step)}"]);
        Print(BoardWords.Tidying, board.Tidying, task => [$"{task.Name}: {In(task.Words)} {task.Command}"]);
    }

    private void Print(BoardItem item, int kinds, int names)
    {
        var urgent = item.IsUrgent ? $"【{In(BoardWords.Urgent)}】" : "";
        Line($"  {ColumnWidth.Pad(In(item.Kind.Name()), kinds)}  {ColumnWidth.Pad(item.Name, names)}  {VisibleText.Of(urgent + item.Title)}");
        Line($"      {VisibleText.Of(item.Path)}{(item.Guide is { } guide ? $"  {In(BoardWords.Guide(guide))}" : "")}");
        foreach (var point in item.Open)
            Line($"    {(point.Blocks ? "!" : "-")} {VisibleText.Of(In(point.Words))}");
    }

    private void Print<TRow>(Bilingual heading, IReadOnlyCollection<TRow> rows, Func<TRow, string[]> lines)
    {
        if (rows.Count == 0)
            return;
        Line("");
        Line(In(heading));
        foreach (var row in rows)
        {
            foreach (var (index, line) in lines(row).Index())
                Line((index == 0 ? "  " : "      ") + VisibleText.Of(line));
        }
    }

    private static int Widest(ReleaseBoard board, Func<BoardItem, string> text) =>
        board.Releases.SelectMany(release => release.Items).Select(item => ColumnWidth.Of(text(item))).DefaultIfEmpty().Max();

    private void Line(string text) => results.WriteLine((columns is { } width ? ColumnWidth.Cut(text, width) : text).TrimEnd());

    private string In(Bilingual words) => words.In(language);
}
