using System.Collections.Immutable;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Correspondence.Copies;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;

namespace Jvn.Site.Cli.Correspondence;

/// <summary>Says whose priority copy a file comes from, out of all that the cases know of.</summary>
internal sealed class TraceDesk(InputContent content, TextWriter results, ReportOptions options)
{
    /// <summary>Done when the marks tell; otherwise the exit code says that they do not.</summary>
    public ExitCode Run(byte[] file)
    {
        var issued = Issued();
        var trace = CopyTrace.Of(LeakedFile.Of(file), issued);
        if (trace.Marked is { } copy)
        {
            Say(new($"{Of(copy).Japanese}に提供した写しです。", $"It comes from the copy of {Of(copy).English}."));
            foreach (var count in trace.CountsOf(copy).Where(count => count.Seen > 0))
                Say(new($"  {Name(count.Channel).Japanese}: {count.Seen} か所のうち {count.Alike} か所が一致",
                    $"  {Name(count.Channel).English}: {count.Alike} of {count.Seen} alike"));
        }
        else
        {
            Say(new($"印が足りず、{issued.Length} 件の写しのどれなのか分かりません。", $"There are not enough marks to tell which of {issued.Length} copies it is."));
        }

        foreach (var named in trace.Named.Where(named => named != trace.Marked))
            Say(new($"書かれている写し番号 {named.Token.Number} は、{Of(named).Japanese}のものです。番号は誰にでも書けるので、これだけでは証拠になりません。",
                $"The number {named.Token.Number} in it is that of {Of(named).English}; anybody can write a number, so that it proves nothing by itself."));
        if (trace.IsContradicted)
            Say(new("見えない印と番号が食い違っています。番号が書き換えられたおそれがあります。", "The marks contradict the number, which somebody may have put there."));
        return trace.Marked is null ? ExitCode.InvalidInput : ExitCode.Done;
    }

    private ImmutableArray<IssuedCopy> Issued()
    {
        var names = content.RecipientGroups.SelectMany(group => group.Recipients.Select(recipient => (Key: (group.Name, recipient.Key.Value), recipient.Name)))
            .DistinctBy(one => one.Key).ToDictionary(one => one.Key, one => one.Name);
        return
        [
            .. from dossier in content.Dossiers
            from one in dossier.Case?.Events ?? []
            where one is { Kind: CaseEventKind.Advance, Recipient: not null, Group: not null }
            let token = CopyToken.Parse(one.Copy?.Value)
            where token is not null
            select new IssuedCopy(token, dossier.Current?.Content?.Id.Value.Text ?? dossier.Name, one.Group!.Value, one.Recipient!.Value,
                names.GetValueOrDefault((one.Group!.Value, one.Recipient!.Value)), one.At.Value),
        ];
    }

    private static Bilingual Of(IssuedCopy copy)
    {
        var (key, name) = ($"{VisibleText.Of(copy.Group)}/{VisibleText.Of(copy.Recipient)}", copy.Name is { } known ? VisibleText.Of(known) : "?");
        var at = Published.JapanTime.Minute(copy.At);
        return new($"{name}（{key}、{copy.Advisory}、{at} 提供、{copy.Token.Text}）", $"{name} ({key}, {copy.Advisory}, handed out {at}, {copy.Token.Text})");
    }

    private static Bilingual Name(MarkChannel channel) => channel switch
    {
        MarkChannel.Joiners => new("文中の見えない文字", "characters without width"),
        MarkChannel.Sentences => new("定型文の言い回し", "wordings of fixed sentences"),
        MarkChannel.Order => new("書き方の順序", "order in the file"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private void Say(Bilingual words) => results.WriteLine(words.In(options.Language));
}
