using System.Text;

namespace Jvn.Site.Correspondence.Receiving;

/// <summary>Text of <c>format=flowed</c> (RFC 3676) as it was typed: lines that were broken for the way are whole again.</summary>
internal static class FlowedText
{
    /// <param name="deletesBlank">DelSp: the blank at a break is the break's, not the text's, as in Japanese.</param>
    public static string Unwrap(string text, bool deletesBlank)
    {
        var unwrapped = new StringBuilder(text.Length);
        var (isOpen, openDepth) = (false, 0);
        foreach (var line in text.Split('\n'))
        {
            var depth = line.AsSpan().IndexOfAnyExcept('>') is var signs and >= 0 ? signs : line.Length;
            var content = line[depth..];
            if (content is [' ', ..])
                content = content[1..];
            var flows = content is [.., ' '] && content != "-- ";
            var continues = isOpen && depth == openDepth && content != "-- ";
            if (!continues)
            {
                unwrapped.Append(isOpen ? "\n" : "").Append('>', depth).Append(depth > 0 ? " " : "");
            }

            unwrapped.Append(flows && deletesBlank ? content[..^1] : content);
            (isOpen, openDepth) = (flows, depth);
            if (!flows)
                unwrapped.Append('\n');
        }

        return isOpen ? unwrapped.ToString() : unwrapped.ToString(0, Math.Max(0, unwrapped.Length - 1));
    }
}
