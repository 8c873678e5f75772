using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Jvn.Site.Cli.Checking;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Embargo.Board;
using Jvn.Site.Intake.Model;
using Jvn.Site.Published;
using Jvn.Site.Publishing;
using Jvn.Site.Publishing.Mirroring;
using Jvn.Site.Publishing.Probing;
using Jvn.Site.Targets;

namespace Jvn.Site.Cli.Reporting;

/// <summary>One diagnostic, one line, never wrapped: <c>path:line:column: severity CODE: message</c>, with what to do behind it.</summary>
public sealed class TextReporter(TextWriter results, ReportOptions options) : IReporter
{
    private const int ShownAlike = 5;

    private bool Japanese => options.Language == DiagnosticLanguage.Japanese;

    public void Report(ImmutableArray<Finding> findings)
    {
        foreach (var finding in findings.Where(finding => !options.Redact || !finding.IsConfidential))
            results.WriteLine(Line(finding.Diagnostic, finding.Severity));
        if (!options.Redact)
            return;
        foreach (var (file, finding) in RedactedLines.Of(findings))
            results.WriteLine($"{file}: {finding.Severity} {finding.Diagnostic.Rule.Id}");
    }

    public void Refuse(ImmutableArray<Refusal> refusals)
    {
        foreach (var (diagnostic, namesWithheld) in refusals)
            results.WriteLine(options.Redact && namesWithheld ? $"finished: error {diagnostic.Rule.Id}" : Line(diagnostic));
        results.WriteLine(Japanese ? "公開しませんでした。以前の出力はそのままです。" : "Nothing was published; the earlier output is unchanged.");
    }

    public void Built(string output, SiteModel site, ImmutableArray<string> addresses)
    {
        if (options.Quiet)
            return;
        var pages = addresses.Count(address => address.EndsWith('/') || address.EndsWith(".html", StringComparison.Ordinal));
        results.WriteLine(Japanese
            ? $"レポート {site.Advisories.Length} 件、ベンダ {site.Vendors.Length} 社から、{pages} ページを含む {addresses.Length} ファイルを {output}/ に作りました。"
            : $"Made {addresses.Length} files in {output}/, {pages} of them pages, from {Count(site.Advisories.Length, "advisor", "y", "ies")} and " +
                $"{Count(site.Vendors.Length, "vendor")}.");
        results.WriteLine(Japanese
            ? $"{Path.Combine(output, "index.html")} から始まります。アドレスはすべて「/」から始まるので、{output}/ をウェブサーバのルートにして開いてください。"
            : $"Start page: {Path.Combine(output, "index.html")}. Addresses are root-relative: serve {output}/ as the root of a web server.");
    }

    public void Verified(int files, int broken, string? fingerprint, bool isTrusted)
    {
        if (options.Quiet)
            return;
        results.WriteLine((fingerprint, isTrusted) switch
        {
            (null, _) => Japanese ? "署名はありません。" : "unsigned.",
            (_, true) => Japanese ? $"署名は、与えられた鍵 {fingerprint} で検証しました。" : $"Signatures were verified with the given key {fingerprint}.",
            _ => Japanese
                ? $"署名は、このサイト自身の鍵 {fingerprint} で検証しました。サイトの中で矛盾がないことだけが分かります。鍵を別に入手して --key で渡してください。"
                : $"Signatures were verified with the site's own key {fingerprint}, which shows only that the site is consistent with itself; give a key " +
                    $"that you got elsewhere with --key.",
        });
        results.WriteLine(Japanese
            ? $"{files} ファイルを調べました：満たされていない約束 {broken} 件。"
            : $"Checked {Count(files, "file")}: {(broken == 0 ? "every promise is kept" : Count(broken, "promise") + " broken")}.");
    }

    public void Signatures(string? fingerprint, int? signatures)
    {
        if (options.Quiet)
            return;
        results.WriteLine((fingerprint, signatures) switch
        {
            (null, _) => Japanese ? "署名はありません：鍵が与えられていません。" : "unsigned: no key given.",
            (_, null) => Japanese ? $"まだ署名されていません：鍵 {fingerprint} を示しています。jvn sign で署名してください。"
                : $"not signed yet: the site names the key {fingerprint}; sign it with 'jvn sign'.",
            (_, { } count) => Japanese ? $"鍵 {fingerprint} で署名しました：署名 {count} 件。" : $"Signed with the key {fingerprint}: {Count(count, "signature")}.",
        });
    }

    public void Sought(ImmutableArray<UnreachableCase> sought, DateOnly today)
    {
        if (options.Quiet || options.Redact || sought.IsEmpty)
            return;
        var due = sought.Count(one => one.On <= today);
        results.WriteLine(Japanese
            ? $"連絡中の未登録ベンダ {sought.Length} 社。うち {due} 社は最初の連絡から三か月を過ぎています（jvn schedule で確認できます）。"
            : $"{Count(sought.Length, "vendor")} without a registration being sought; for {due} three months have passed since the first attempt " +
                "(see: jvn schedule).");
    }

    public void Sealed(ImmutableArray<string> files, bool hasKey)
    {
        if (options.Quiet || files.IsEmpty)
            return;
        results.WriteLine((Japanese, hasKey) switch
        {
            (true, false) => $"暗号化ファイル {files.Length} 件は、鍵が与えられていないため読んでいません（--unseal-key、JVN_UNSEAL_KEY、--gpg-agent）。",
            (true, true) => $"暗号化ファイル {files.Length} 件は、この鍵では開けませんでした。",
            (false, false) => $"{Count(files.Length, "sealed file")} not read: no key given (--unseal-key, JVN_UNSEAL_KEY or --gpg-agent).",
            (false, true) => $"{Count(files.Length, "sealed file")} not read: the key does not open {(files.Length == 1 ? "it" : "them")}.",
        });
        foreach (var file in files.Where(_ => hasKey && !options.Redact).Take(ShownAlike))
            results.WriteLine($"  {VisibleText.Of(file)}");
    }

    public void Checked(InputContent content, int instants, Findings findings)
    {
        if (options.Quiet)
            return;
        if (!options.Redact)
        {
            results.WriteLine(Japanese
                ? $"レポート {content.Dossiers.Length} 件、ベンダ {content.VendorFiles.Length} 社を、現在と、これから来る公表日時 {instants} 回について調べました。"
                : $"Checked {Count(content.Dossiers.Length, "advisor", "y", "ies")} and {Count(content.VendorFiles.Length, "vendor")}, now and at " +
                    $"{Count(instants, "pending instant")}.");
        }

        results.WriteLine(Japanese ? $"エラー {findings.Errors} 件、警告 {findings.Warnings} 件。"
            : $"{Count(findings.Errors, "error")}, {Count(findings.Warnings, "warning")}.");
    }

    public void NothingStaged()
    {
        if (!options.Quiet)
            results.WriteLine(Japanese ? "入力のうち、git add した変更はありません。" : "Nothing of the input is staged.");
    }

    public void Mended(ImmutableArray<Mending> mendings)
    {
        foreach (var mending in mendings.Where(mending => !options.Redact || !mending.Finding.IsConfidential))
        {
            results.WriteLine($"{mending.Finding.Diagnostic.Location}: {(Japanese ? "修正" : "fixed")} {mending.Finding.Diagnostic.Rule.Id}: "
                + mending.What.In(options.Language));
        }

        if (mendings is not [] && !options.Quiet)
            results.WriteLine(Japanese ? $"{mendings.Length} か所を直しました。" : $"Fixed {Count(mendings.Length, "place")}.");
    }

    public void NothingToPublish(int release)
    {
        if (!options.Quiet)
            results.WriteLine(Japanese ? $"公開するものはありません。リリース {release} のままです。" : $"Nothing to publish: release {release} is what readers should see.");
    }

    // When something is to come out is a secret.
    public void Waiting(DateTimeOffset due, TimeSpan made)
    {
        if (options.Quiet || options.Redact)
            return;
        var seconds = made.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        results.WriteLine(Japanese ? $"{seconds} 秒で準備ができました。{JapanTime.Rfc3339(due)} を待っています。"
            : $"Ready after {seconds} s; waiting for {JapanTime.Rfc3339(due)}.");
    }

    public void Published(Receipt receipt)
    {
        if (options.Quiet)
            return;
        var changes = receipt.Changes;
        var delay = receipt.Due is { } due ? (receipt.Switched - due).TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture) : null;
        results.WriteLine(Japanese
            ? $"リリース {receipt.Release} を公開しました: 追加 {changes.Added.Length}、変更 {changes.Changed.Length}、削除 {changes.Removed.Length} " +
                $"ファイル。{(delay is null ? "" : $"公表日時の {delay} 秒後でした。")}"
            : $"Published release {receipt.Release}: {Count(changes.Added.Length, "file")} added, {changes.Changed.Length} changed, " +
                $"{changes.Removed.Length} removed.{(delay is null ? "" : $" It came out {delay} s after its instant.")}");
    }

    public void Shown(TargetReceipt target, DateTimeOffset? due)
    {
        if (options.Quiet)
            return;
        string? After(DateTimeOffset? when) => (when - due)?.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
        var (shown, done) = (After(target.Shown), After(target.Done));
        var size = (target.Work.Bytes / 1e6).ToString("0.0", CultureInfo.InvariantCulture);
        results.WriteLine(Japanese
            ? $"{VisibleText.Of(target.Target)} でもリリース {target.Release.Number} を公開しました: " +
                (target.Work.Files == 0 ? "送信の残りはありませんでした。" : $"圧縮版とハッシュ一覧を含む {target.Work.Files} ファイル、{size} MB を送信。") +
                (shown is null ? "" : $"公表日時の {shown} 秒後に読めるようになり、{done} 秒後にすべて終わりました。")
            : $"{VisibleText.Of(target.Target)} shows release {target.Release.Number} too: " + (target.Work.Files == 0 ? "nothing was left to send."
                : $"{Count(target.Work.Files, "file")}, {size} MB sent, compressed copies and the list of hashes included.") +
                (shown is null ? "" : $" It came out {shown} s after its instant, and all was done after {done} s."));
    }

    public void Compared(ReleaseChanges changes)
    {
        foreach (var (sign, addresses) in new[] { ('+', changes.Added), ('~', changes.Changed), ('-', changes.Removed) })
        {
            foreach (var address in addresses)
                results.WriteLine($"{sign} {VisibleText.Of(address)}");
        }

        if (!options.Quiet)
            results.WriteLine(Japanese
                ? $"追加 {changes.Added.Length}、変更 {changes.Changed.Length}、削除 {changes.Removed.Length} ファイル。"
                : $"{Count(changes.Added.Length, "file")} added, {changes.Changed.Length} changed, {changes.Removed.Length} removed.");
    }

    public void Probed(ProbeResult result)
    {
        foreach (var alike in result.Faults.GroupBy(fault => fault.Kind))
            WriteAlike([.. alike]);
        if (options.Quiet && result.Faults.IsEmpty)
            return;
        var after = Math.Max(0, (result.At - result.Since).TotalSeconds).ToString("0.0", CultureInfo.InvariantCulture);
        results.WriteLine((Japanese, result.Faults.IsEmpty) switch
        {
            (true, true) => $"リリース {result.Receipt.Release} の {result.Checked} ファイルすべてが読者に届いています（{after} 秒後に確認）。",
            (true, false) => $"リリース {result.Receipt.Release} の {result.Checked} ファイルのうち {result.Faults.Length} が、{after} 秒たっても読者に届いていません。",
            (false, true) => $"Readers see {(result.Checked == 1 ? "the one file" : $"all {Count(result.Checked, "file")}")} of release " +
                $"{result.Receipt.Release}, {after} s after its release.",
            (false, false) => $"Readers do not see {result.Faults.Length} of {Count(result.Checked, "file")} of release {result.Receipt.Release}, {after} s " +
                $"after its release.",
        });
    }

    public void Probed(ImmutableArray<ProbedSite> sites)
    {
        foreach (var site in sites.Where(site => site.Lags))
        {
            var shown = site.Shown == site.Result.Receipt.Release
                ? new Bilingual($"{site.Result.Faults.Length} ファイルが異なります", $"not all of it: {Count(site.Result.Faults.Length, "file")}")
                : site.Shown is { } release ? new Bilingual($"リリース {release} を示しています", $"it shows release {release}")
                : Words(site.Result.Faults[0].Kind);
            results.WriteLine(Line(DiagnosticCatalog.SiteLags.At(new SourceLocation(site.Site.AbsoluteUri), site.Site.AbsoluteUri,
                $"{site.Result.Receipt.Release}", shown.Japanese, shown.English)));
        }

        foreach (var site in sites.Where(site => !site.Lags && !options.Quiet))
        {
            results.WriteLine(Japanese ? $"{site.Site} はリリース {site.Result.Receipt.Release} を示しています（{site.Result.Checked} ファイル）。"
                : $"{site.Site} shows release {site.Result.Receipt.Release} ({Count(site.Result.Checked, "file")}).");
        }
    }

    public void Mirrored(MirrorResult result, Uri site)
    {
        foreach (var finding in result.Findings)
            results.WriteLine(Line(finding));
        if (options.Quiet && result.Outcome is not MirrorOutcome.Refused)
            return;
        var shown = (result.Release, result.ChangedAt) is ({ } release, { } changed) ? new Bilingual($"リリース {release}（{JapanTime.Rfc3339(changed)}）",
            $"release {release}, of {JapanTime.Rfc3339(changed)}") : new Bilingual("なし", "nothing yet");
        results.WriteLine((result.Outcome switch
        {
            MirrorOutcome.Shown => new Bilingual(
                $"{site} を写しました: {shown.Japanese}、{result.Files} ファイル、うち {result.Fetched} ファイル {result.Bytes:N0} バイトを取得しました。",
                $"Mirrored {site}: {shown.English}, {Count(result.Files, "file")}, {result.Fetched} of them fetched ({result.Bytes:N0} bytes)."),
            MirrorOutcome.Unchanged => new Bilingual($"{site} に変わりはありません: {shown.Japanese}。", $"{site} is unchanged: {shown.English}."),
            MirrorOutcome.NoAnswer => new Bilingual($"{site} から応答がありません（{result.Detail}）。次の実行で続けます。公開しているもの: {shown.Japanese}。",
                $"No answer from {site} ({result.Detail}); the next run goes on. Readers see {shown.English}."),
            _ => new Bilingual($"写しませんでした。公開しているもの: {shown.Japanese}。", $"Nothing was taken over; readers see {shown.English}."),
        }).In(options.Language));
    }

    // When a server is down, thousands of addresses have the same fault: the first ones tell what it is.
    private void WriteAlike(ImmutableArray<ProbeFault> faults)
    {
        foreach (var fault in faults.Take(ShownAlike))
            results.WriteLine(Line(DiagnosticCatalog.ReadersSeeOther.At(new SourceLocation(fault.Address), Words(fault.Kind).Japanese,
                Words(fault.Kind).English, fault.Detail)));
        if (faults.Length > ShownAlike)
        {
            results.WriteLine(Japanese
                ? $"ほかに {faults.Length - ShownAlike} ファイルが同様です: {Words(faults[0].Kind).Japanese}。すべては --format json で分かります。"
                : $"And {Count(faults.Length - ShownAlike, "more file")}: {Words(faults[0].Kind).English}. '--format json' names all.");
        }
    }

    private static Bilingual Words(ProbeFaultKind kind) => kind switch
    {
        ProbeFaultKind.OtherBytes => new("別の内容です", "other bytes"),
        ProbeFaultKind.Status => new("正常な応答ではありません", "no good answer"),
        ProbeFaultKind.Redirect => new("別の場所へ転送されます", "a redirect"),
        ProbeFaultKind.StillThere => new("削除したのに残っています", "still there although it was removed"),
        ProbeFaultKind.NoAnswer => new("応答がありません", "no answer"),
        _ => throw new UnreachableException(),
    };

    private string Line(Diagnostic diagnostic) => Line(diagnostic, Word(diagnostic));

    private string Line(Diagnostic diagnostic, string severity) =>
        $"{diagnostic.Location}: {severity} {diagnostic.Rule.Id}: {diagnostic.Message(options.Language)}{From(diagnostic)} {diagnostic.Fix(options.Language)}";

    private string From(Diagnostic diagnostic) => diagnostic.From is not { } from ? ""
        : Japanese ? $"（{JapanTime.Rfc3339(from)} から）" : $" (From {JapanTime.Rfc3339(from)} on.)";

    private static string Word(Diagnostic diagnostic) => diagnostic.Rule.Severity == Severity.Error ? "error" : "warning";

    private static string Count(int number, string noun, string one = "", string many = "s") => $"{number} {noun}{(number == 1 ? one : many)}";
}
