using Jvn.Site.Cli.Commands;
using Jvn.Site.Cli.Terminals;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Cli.Drafting;

/// <summary>Asks for what no option says. Where nobody can be asked, what must be known is wrong usage that names its option.</summary>
/// <param name="terminal">Null when nothing shall be asked.</param>
internal sealed class Questions(ITerminal? terminal, DiagnosticLanguage language)
{
    private bool CanAsk => terminal is { CanAsk: true };

    /// <summary>What an option says, or somebody answers.</summary>
    /// <param name="check">Says what is wrong with an answer; null when nothing is.</param>
    /// <exception cref="UsageException">Nobody says it.</exception>
    public string Required(string option, string? given, Bilingual question, Func<string, Bilingual?>? check = null)
    {
        if (given is not null)
            return Checked(option, given, check);
        for (var asked = question; Answer(asked) is { } text;)
        {
            var fault = Fault(text, check);
            if (fault is null)
                return text;
            asked = Again(fault, question);
        }

        throw new UsageException($"{option} がありません：{question.Japanese.TrimEnd(':')}", $"{option} is missing: {question.English.TrimEnd(':')}");
    }

    /// <summary>The same for what may be left out; an empty answer leaves it out.</summary>
    public string? Optional(string option, string? given, Bilingual question, Func<string, Bilingual?>? check = null)
    {
        if (given is not null)
            return Checked(option, given, check);
        for (var asked = question; Answer(asked) is { Length: > 0 } text;)
        {
            if (Fault(text, check) is not { } fault)
                return text;
            asked = Again(fault, question);
        }

        return null;
    }

    /// <summary>Any number of answers; an empty one ends them.</summary>
    public IReadOnlyList<string> Several(string option, IReadOnlyList<string> given, Bilingual question, Func<string, Bilingual?>? check = null)
    {
        if (given.Count > 0)
            return [.. given.Select(one => Checked(option, one, check))];
        var answers = new List<string>();
        while (Optional(option, null, question, check) is { } answer)
            answers.Add(answer);
        return answers;
    }

    private string? Answer(Bilingual question) => CanAsk ? terminal!.Ask(question.In(language))?.Trim() : null;

    private static Bilingual Again(Bilingual fault, Bilingual question) =>
        new($"{fault.Japanese}\n{question.Japanese}", $"{fault.English}\n{question.English}");

    private static string Checked(string option, string given, Func<string, Bilingual?>? check) => Fault(given.Trim(), check) is { } fault
        ? throw new UsageException($"{option}: {fault.Japanese.TrimEnd('。')}", $"{option}: {fault.English.TrimEnd('.')}") : given.Trim();

    private static Bilingual? Fault(string answer, Func<string, Bilingual?>? check) => answer.Length == 0 || answer.Any(char.IsControl)
        ? new Bilingual("空でない一行の文字で書いてください。", "Write one line of text that is not empty.") : check?.Invoke(answer);
}
