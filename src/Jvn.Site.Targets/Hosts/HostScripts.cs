using System.Globalization;
using System.Text;

namespace Jvn.Site.Targets.Hosts;

/// <summary>What is run in the host of a directory: scripts for any POSIX shell. The layout is that of a publisher's own folder; markers lie beside the
/// releases that they speak of, so that the one step that shows a release changes what the next look finds too.</summary>
/// <param name="root">The directory, absolute.</param>
internal sealed class HostScripts(string root)
{
    /// <summary>Ends of scripts that say what is wrong.</summary>
    public const int Foreign = 65, NoMarker = 66, NoSwitch = 67, OtherBytes = 68;

    private string Enter => $"set -u; umask 022; LC_ALL=C; export LC_ALL; cd -- {Quoted(root)} || exit 1\n";

    /// <summary>A release's name there. Two publishers may count alike, so that its number is not enough.</summary>
    public static string NameOf(ShownRelease release) => release.Number.ToString("D6", CultureInfo.InvariantCulture) + '-' + Short(release.Sums);

    /// <summary>Where a release is put together.</summary>
    public static string Staging(ShownRelease release) => "private/staging-" + NameOf(release);

    /// <summary>Prints the marker of what is shown; nothing when nothing is. Where somebody removed the link, what was shown last is shown again.</summary>
    public string Look() => $$"""
        [ -e {{Quoted(root)}} ] || exit 0
        {{Enter}}
        for entry in * .[!.]*; do
          case $entry in current | releases | private | lost+found | '*' | '.[!.]*') ;; *) printf '%s\n' "$entry"; exit {{Foreign}} ;; esac
        done
        last=$(ls private/markers 2>/dev/null | grep '\.json$' | sort | tail -n 1)
        if [ ! -e current ] && [ ! -L current ] && [ -n "$last" ] && [ -d "releases/${last%.json}" ]; then
          ln -s "releases/${last%.json}" current
        fi
        if [ -L current ]; then
          cat "private/markers/$(basename "$(readlink current)").json" || exit {{NoMarker}}
        elif [ -e current ]; then
          echo current
          exit {{Foreign}}
        elif [ -n "$(ls private/markers 2>/dev/null)" ]; then
          exit {{NoMarker}}
        fi
        """;

    /// <summary>Makes room for a release, and removes what was put together for another one.</summary>
    public string Begin(ShownRelease release) => $$"""
        umask 022; mkdir -p -- {{Quoted(root)}} || exit 1
        {{Enter}}
        [ -d private ] || mkdir -m 700 private || exit 1
        mkdir -p releases private/markers || exit 1
        for old in private/staging-*; do
          [ "$old" = {{Staging(release)}} ] || rm -rf -- "$old" || exit 1
        done
        mkdir -p {{Staging(release)}}
        """;

    /// <summary>Looks whether files arrived as they were sent.</summary>
    /// <param name="lines">Of the list of hashes; null for all of it.</param>
    public string Verify(ShownRelease release, string? lines) => $$"""
        {{Enter}}
        cd {{Staging(release)}} || exit 1
        sums() { if command -v sha256sum >/dev/null; then sha256sum --check --status "$1"; else shasum -a 256 --check --status "$1"; fi; }
        printf '%s  SHA256SUMS\n' {{release.Sums}} | sums - || exit {{OtherBytes}}
        {{(lines is null ? "sums SHA256SUMS" : lines.Length == 0 ? ":" : $"sums - <<'END-OF-LIST'\n{lines}END-OF-LIST\n[ $? -eq 0 ]")}} || exit {{OtherBytes}}
        """;

    /// <summary>Shows what was put together, in one step; where it is shown already, only what was put together goes.</summary>
    public string Switch(TargetMarker marker)
    {
        var name = NameOf(marker.Shown!);
        return $$"""
            {{Enter}}
            {{WriteMarker(marker with { Pending = new(marker.Shown!, []) })}}
            if [ "$(readlink current)" != releases/{{name}} ] || [ ! -d current/ ]; then
              rm -rf releases/{{name}} && mv {{Staging(marker.Shown!)}} releases/{{name}} || exit 1
              rm -f private/next && ln -s releases/{{name}} private/next || exit 1
              mv -fT private/next current 2>/dev/null || mv -fh private/next current || exit {{NoSwitch}}
            fi
            """;
    }

    /// <summary>Removes the releases that may not stay, and then says that nothing is left to be done.</summary>
    /// <param name="kept">As in <see cref="ReleaseParcel"/>.</param>
    public string Prune(TargetMarker marker, IEnumerable<string> kept) => $$"""
        {{Enter}}
        rm -rf private/staging-* || exit 1
        for release in releases/*; do
          case $release in
            releases/{{NameOf(marker.Shown!)}}{{string.Concat(kept.Order(StringComparer.Ordinal).Select(sums => $" | releases/*-{Short(sums)}"))}}) ;;
            *) rm -rf -- "$release" "private/markers/${release#releases/}.json" || exit 1 ;;
          esac
        done
        {{WriteMarker(marker)}}
        """;

    private static string Short(string sums) => sums[..12];

    private static string WriteMarker(TargetMarker marker)
    {
        var path = $"private/markers/{NameOf(marker.Shown!)}.json";
        return $"printf '%s' {Quoted(Encoding.UTF8.GetString(TargetJson.Render(marker)))} >{path}.new && mv -f {path}.new {path} || exit 1";
    }

    private static string Quoted(string text) => "'" + text.Replace("'", @"'\''", StringComparison.Ordinal) + "'";
}
