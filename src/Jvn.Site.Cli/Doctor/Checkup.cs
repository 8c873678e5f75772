using System.Runtime.InteropServices;
using Jvn.Site.Cli.Git;
using Jvn.Site.Cli.Signatures;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Publishing;
using Jvn.Site.Signing;

namespace Jvn.Site.Cli.Doctor;

/// <summary>Looks at what an editor's work and the site rest on. Changes nothing, and says nothing of what stands in the input.</summary>
/// <param name="isRedacted">Where the input lies, what its remotes are called, how much is not committed, and what a key is: none of it is said.</param>
internal sealed class Checkup(TimeProvider clock, Func<string, string?> environment, DiagnosticLanguage language, bool isRedacted)
{
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(5);

    public IEnumerable<Health> Run(string input, string theme)
    {
        Health[] found =
        [
            Runtime(), Font(), Input(input), Theme(theme), Key(), .. Path.Exists(input) ? [.. Privacy(input), .. Repository(input)] : Array.Empty<Health>(),
        ];
        return isRedacted ? found.Select(health => health.Redacted ?? health).Distinct() : found;
    }

    private static Health Runtime()
    {
        var about = $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}";
        return Health.Ok("runtime", new Bilingual($"実行環境: {about}", $"runtime: {about}"));
    }

    private Health Font() => MachineLook.HasJapaneseFont(environment("HOME")) == false
        ? Health.Look("fonts", new Bilingual("日本語のフォントがありません。", "there is no font with Japanese letters."),
            new Bilingual("この機械でページを確認するなら、fonts-noto-cjk などを入れてください。", "To look at pages on this machine, install one, such as fonts-noto-cjk."))
        : Health.Ok("fonts", new Bilingual("日本語のフォントがあります。", "Japanese letters can be shown."));

    private static Health Input(string input)
    {
        var shown = VisibleText.Of(input);
        var fix = new Bilingual("入力のフォルダで実行するか、--input で指定してください。", "Run this in the input's folder, or name it with --input.");
        return Path.Exists(Path.Combine(input, InputContent.SettingsFile))
            ? Health.Ok("input", new Bilingual($"入力は「{shown}」です。", $"the input is '{shown}'.")) with
            {
                Redacted = Health.Ok("input", new Bilingual("入力のフォルダがあります。", "the input is there.")),
            }
            : Health.Wrong("input", new Bilingual($"「{shown}」は入力ではありません（site.yml がありません）。", $"'{shown}' is no input: it has no site.yml."), fix) with
            {
                Redacted = Health.Wrong("input", new Bilingual("入力のフォルダに site.yml がありません。", "the folder has no site.yml, so that it is no input."), fix),
            };
    }

    private static Health Theme(string theme) => Path.Exists(Path.Combine(theme, "assets"))
        ? Health.Ok("theme", new Bilingual("テーマがあります。", "the theme is there."))
        : Health.Wrong("theme", new Bilingual("テーマのフォルダがありません。", "the folder of the theme is missing."),
            new Bilingual("--theme で指定するか、jvn を入れ直してください。", "Name it with --theme, or install jvn anew."));

    private Health Key()
    {
        var key = new KeyFiles(environment, clock).Read(secretFile: null, publicFile: null);
        if (key.Findings is [var finding, ..])
        {
            return new Health("key", key.HasErrors ? HealthState.Wrong : HealthState.Look,
                new Bilingual($"署名の鍵: {finding.Diagnostic.Message(language)}", $"signing key: {finding.Diagnostic.Message(language)}"),
                new Bilingual(finding.Diagnostic.Fix(language), finding.Diagnostic.Fix(language)))
            {
                Redacted = new Health("key", key.HasErrors ? HealthState.Wrong : HealthState.Look,
                    new Bilingual($"署名の鍵に問題があります（{finding.Diagnostic.Rule.Id}）。",
                        $"something is the matter with the signing key ({finding.Diagnostic.Rule.Id})."),
                    new Bilingual($"jvn explain {finding.Diagnostic.Rule.Id} で確かめてください。", $"See jvn explain {finding.Diagnostic.Rule.Id}.")),
            };
        }

        return Health.Ok("key", key.Key is null
            ? new Bilingual($"署名の鍵は {KeySettings.KeyVariable} にありません。ここで作るサイトには署名しません。",
                $"no signing key in {KeySettings.KeyVariable}; what is built here is unsigned.")
            : new Bilingual("署名の鍵は有効です。", "the signing key is good."));
    }

    private static IEnumerable<Health> Privacy(string input) => MachineLook.OthersCanEnter(input) switch
    {
        true =>
        [
            Health.Look("privacy", new Bilingual("入力のフォルダは、この機械のだれもが読めます。", "everybody on this machine can read the input's folder."),
                new Bilingual("秘密の入力なら「chmod -R o-rwx」でほかの利用者から読めないようにしてください。",
                    "If it holds anything confidential, take that away: chmod -R o-rwx.")),
        ],
        false => [Health.Ok("privacy", new Bilingual("入力のフォルダは、ほかの利用者には読めません。", "other users cannot read the input's folder."))],
        null => [],
    };

    private IEnumerable<Health> Repository(string input)
    {
        GitFolder? repository;
        Health? failed = null;
        try
        {
            repository = GitFolder.Find(input);
        }
        catch (GitFailedException)
        {
            (repository, failed) = (null, Health.Wrong("git", new Bilingual("git を実行できません。", "git cannot be run."),
                new Bilingual("git を入れて、PATH に加えてください。", "Install it, and put it on the PATH.")));
        }

        if (repository is not null)
            return [Clock(repository), .. new RepositoryCheckup(repository).Run()];
        return
        [
            Clock(null),
            failed ?? Health.Look("git", new Bilingual("入力は git のリポジトリの中にありません。", "the input lies in no git repository."),
                new Bilingual("変更の記録と複製が残りません。非公開のリポジトリに置いてください。", "Nothing records its changes or keeps a copy; put it into a private repository.")),
        ];
    }

    private Health Clock(GitFolder? repository)
    {
        var commit = repository is null ? null : GitProgram.Run(repository.Path, "log", "-1", "--format=%ct");
        if (commit is { IsDone: true } && long.TryParse(commit.Text, out var seconds)
            && DateTimeOffset.FromUnixTimeSeconds(seconds) - clock.GetUtcNow() > Slack)
        {
            return Health.Wrong("clock", new Bilingual("時計が、最後のコミットより遅れています。", "the clock is behind the last commit."),
                new Bilingual("時計を合わせてください。公表日時を過ぎたものが、未公表とみなされます。", "Set it: what is released counts as withheld by this clock."));
        }

        return ReleaseClock.KernelIsSynchronised switch
        {
            true => Health.Ok("clock", new Bilingual("時計は同期しています。", "the clock is synchronised.")),
            false => Health.Look("clock", new Bilingual("時計は同期していません。", "the clock is not synchronised."),
                new Bilingual("NTP で同期してください。公表する機械では、同期していなければ公開できません。", "Let it follow a time server; a machine that publishes must.")),
            null => Health.Look("clock", new Bilingual("時計が同期しているかは、このシステムでは分かりません。", "this system does not tell whether the clock is synchronised."),
                new Bilingual("時刻が正しいことを確かめてください。", "See whether the time is right.")),
        };
    }
}
