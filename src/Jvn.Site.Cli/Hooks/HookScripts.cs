namespace Jvn.Site.Cli.Hooks;

/// <summary>What git runs before a commit and before a push: scripts for the shell that git brings along on every system.</summary>
internal static class HookScripts
{
    /// <summary>A line that only our own hooks have.</summary>
    public const string Mark = "# Written by 'jvn hooks install'; 'jvn hooks uninstall' removes it.";

    /// <summary>The key of git's configuration that lists where the input may be pushed.</summary>
    public const string AllowedRemote = "jvn.allowed-remote";

    /// <param name="program">The command that starts jvn, word by word.</param>
    /// <param name="input">Where the input lies in the work tree; empty when it is the whole of it.</param>
    public static string PreCommit(IReadOnlyList<string> program, string input) => $$"""
        #!/bin/sh
        {{Mark}}
        {{Say}}
        program={{Quoted(program[^1])}}
        if [ ! -e "$program" ]; then
          say {{Words("jvn: 「jvn」が次の場所にありません。「jvn hooks install」をもう一度実行してください:",
              "jvn: the program has moved; run 'jvn hooks install' again. It is no longer here:")}} "$program" >&2
          exit 1
        fi
        exec {{Check(program, input)}}

        """;

    /// <summary>The command that checks what is staged.</summary>
    public static string Check(IEnumerable<string> program, string input) =>
        $"{string.Join(' ', program.Select(Quoted))} check --staged --quiet --input {Quoted(Folder(input))}";

    /// <summary>Git hands it the remote's name and address, and on standard input what is pushed.</summary>
    /// <remarks>It works without jvn: what must not get out must not depend on whether the program still lies where it did.</remarks>
    public static string PrePush(string input) => $$"""
        #!/bin/sh
        {{Mark}}
        {{Say}}
        plain() { sed -e 's#://[^/@]*@#://#' -e 's#/*$##' -e 's#\.git$##'; }
        address=$(printf '%s\n' "$2" | plain)
        git config --get-all {{AllowedRemote}} | plain | grep -Fxq -e "$address" && exit 0

        # What has never held the input may go anywhere.
        holds=
        while read -r _ id _; do
          case $id in
            *[!0]*) found=$(git rev-list --max-count=1 "$id" -- {{Quoted(Folder(input))}}) && [ -z "$found" ] || holds=1 ;;
          esac
        done
        [ -n "$holds" ] || exit 0
        name=$1
        [ "$name" != "$2" ] || name=$(printf '%s\n' "$2" | plain)
        {
          say {{Words("jvn: 次のリモートへの push を止めました。入力は公表まで秘密です:",
              "jvn: the push is refused, since the input is confidential until its release:")}} "$name"
          say {{Words("jvn: 非公開のリポジトリと確かめたうえで、次のコマンドで許可できます:",
              "jvn: if that is a private repository, allow it with:")}} "jvn hooks install --allow $name"
        } >&2
        exit 1

        """;

    /// <summary>One word of a shell command.</summary>
    private static string Quoted(string word) => $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static string Folder(string input) => input.Length == 0 ? "." : input;

    // In the language of whoever runs git, as jvn itself chooses it: words in Japanese, the same in English, and what they are about.
    private const string Say = """
        say() {
          case ${JVN_LANG:-${LC_ALL:-${LC_MESSAGES:-$LANG}}} in
            ja*) printf '%s %s\n' "$1" "$3" ;;
            *) printf '%s %s\n' "$2" "$3" ;;
          esac
        }
        """;

    private static string Words(string japanese, string english) => $"{Quoted(japanese)} {Quoted(english)}";
}
