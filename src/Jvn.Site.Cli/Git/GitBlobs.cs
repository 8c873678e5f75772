using System.Text;

namespace Jvn.Site.Cli.Git;

/// <summary>Contents of files that git holds. Each is read once, and the same bytes are given out again: who remembers what they were parsed into knows them
/// by that.</summary>
internal sealed class GitBlobs(GitFolder folder)
{
    private readonly Dictionary<string, byte[]> contents = new(StringComparer.Ordinal);

    /// <summary>Those of <paramref name="wanted"/>, and of what was read before.</summary>
    /// <exception cref="GitFailedException">Git failed, or has not got one of them.</exception>
    public IReadOnlyDictionary<string, byte[]> Read(IEnumerable<string> wanted)
    {
        var ids = wanted.Where(id => !contents.ContainsKey(id)).Distinct(StringComparer.Ordinal).ToList();
        if (ids.Count == 0)
            return contents;
        var answered = GitProgram.Ask(folder.Path, Encoding.ASCII.GetBytes(string.Concat(ids.Select(id => $"{id}\n"))), "cat-file", "--batch");
        if (!answered.IsDone)
            throw new GitFailedException("'git cat-file' did not answer; run 'git status' in the input folder to see why");
        var answer = answered.Bytes.AsSpan();
        foreach (var id in ids)
        {
            // "<id> blob <length>", the bytes, a line feed.
            var head = answer[..answer.IndexOf((byte)'\n')];
            answer = answer[(head.Length + 1)..];
            if (!int.TryParse(head[(head.LastIndexOf((byte)' ') + 1)..], out var length))
                throw new GitFailedException("'git cat-file' has not got a file that is staged; run 'git fsck' to see what is missing");
            contents[id] = answer[..length].ToArray();
            answer = answer[(length + 1)..];
        }

        return contents;
    }
}
