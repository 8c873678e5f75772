using Jvn.Site.Cli.Git;
using Jvn.Site.Cli.Hooks;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;

namespace Jvn.Site.Cli.Doctor;

/// <summary>Looks at the repository of an input.</summary>
internal sealed class RepositoryCheckup(GitFolder repository)
{
    private readonly RepositoryHooks hooks = new(repository);

    public IEnumerable<Health> Run() => [Saved(), Pushed(), .. LineEnds(), Hooks(), .. Remotes()];

    private Health Saved()
    {
        var changes = GitProgram.Run(repository.Path, "status", "--porcelain", "-z", "--no-renames", "--", ".").Records.Count();
        return changes == 0
            ? Health.Ok("uncommitted", new Bilingual("入力の変更は、すべてコミットしてあります。", "every change of the input is committed."))
            : Look("uncommitted", new Bilingual($"コミットしていない変更が {changes} 件あります。", $"changes that are not committed: {changes}."),
                new Bilingual("コミットしていない変更があります。", "there are changes that are not committed."),
                new Bilingual("公開に反映するには git commit してください。", "Commit them, so that they are published."));
    }

    private Health Pushed()
    {
        var ahead = GitProgram.Run(repository.Path, "rev-list", "--count", "@{upstream}..HEAD");
        if (!ahead.IsDone)
        {
            return Health.Look("unpushed", new Bilingual("このブランチには、push する先（upstream）がありません。", "this branch has no upstream to push to."),
                new Bilingual("非公開のリモートがあれば「git push -u」で設定してください。", "If there is a private remote, set it with 'git push -u'."));
        }

        return ahead.Text == "0"
            ? Health.Ok("unpushed", new Bilingual("コミットは、すべて push してあります。", "every commit is pushed."))
            : Look("unpushed", new Bilingual($"push していないコミットが {ahead.Text} 件あります。", $"commits that are not pushed: {ahead.Text}."),
                new Bilingual("push していないコミットがあります。", "there are commits that are not pushed."), new Bilingual("git push してください。", "Push them."));
    }

    // Texts are read with either; an attachment that git turns from one into the other is published as another file.
    private IEnumerable<Health> LineEnds() => repository.Config("core.autocrlf") is [.., "true"]
        && GitProgram.Run(repository.Path, "check-attr", "eol", "--", InputContent.SettingsFile).Text.EndsWith(": unspecified", StringComparison.Ordinal)
        ? [
            Health.Look("line-ends", new Bilingual("git が改行を CRLF に変えています（core.autocrlf）。", "git turns line ends into CRLF here (core.autocrlf)."),
                new Bilingual("入力のリポジトリの .gitattributes に「* text=auto eol=lf」と書いてください。",
                    "Write '* text=auto eol=lf' into .gitattributes of the input's repository.")),
        ]
        : [];

    private Health Hooks() => hooks.AreInstalled
        ? Health.Ok("hooks", new Bilingual("git のフックは入っています。", "the git hooks are installed."))
        : Health.Look("hooks", new Bilingual("コミットを調べ、push を見張る git のフックが入っていません。", "the hooks that check commits and guard pushes are not installed."),
            new Bilingual("「jvn hooks install」で入れられます。", "Install them: jvn hooks install."));

    private IEnumerable<Health> Remotes() => repository.Remotes.Select(remote => (Name: VisibleText.Of(remote), IsAllowed: hooks.Allows(remote)))
        .Select(remote => remote.IsAllowed
            ? Health.Ok("remote", new Bilingual($"リモート「{remote.Name}」は許可されています。", $"remote '{remote.Name}' is allowed.")) with
            {
                Redacted = Health.Ok("remote", new Bilingual("許可されたリモートがあります。", "there is a remote that is allowed.")),
            }
            : Health.Look("remote", new Bilingual($"リモート「{remote.Name}」は、入力を push してよいところに入っていません。",
                    $"remote '{remote.Name}' is not among those that the input may be pushed to."),
                new Bilingual($"非公開なら「jvn hooks install --allow {remote.Name}」で許可し、公開なら外してください。",
                    $"If it is private, allow it: jvn hooks install --allow {remote.Name}. If it is public, remove it.")) with
            {
                Redacted = Health.Look("remote", new Bilingual("入力を push してよいところに入っていないリモートがあります。",
                        "there is a remote that the input may not be pushed to."),
                    new Bilingual("非公開なら「jvn hooks install --allow」で許可し、公開なら外してください。",
                        "If it is private, allow it with jvn hooks install --allow. If it is public, remove it.")),
            });

    private static Health Look(string name, Bilingual words, Bilingual redacted, Bilingual fix) =>
        Health.Look(name, words, fix) with { Redacted = Health.Look(name, redacted, fix) };
}
