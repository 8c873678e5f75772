using System.Text;

namespace Jvn.Site.Cli.Git;

/// <summary>How git ended, and what it printed. What it said of failures is left out: it can name branches and files.</summary>
internal sealed record GitAnswer(int Code, byte[] Bytes)
{
    public bool IsDone => Code == 0;

    /// <summary>Without line ends behind it.</summary>
    public string Text => Encoding.UTF8.GetString(Bytes).TrimEnd('\n', '\r');

    public IEnumerable<string> Lines => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.TrimEnd('\r'));

    /// <summary>What was printed with <c>-z</c>.</summary>
    public IEnumerable<string> Records => Encoding.UTF8.GetString(Bytes).Split('\0', StringSplitOptions.RemoveEmptyEntries);
}
