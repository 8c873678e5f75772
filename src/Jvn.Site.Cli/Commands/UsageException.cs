using Jvn.Site.Diagnostics;

namespace Jvn.Site.Cli.Commands;

/// <summary>The command line asks for something that cannot be meant.</summary>
/// <param name="words">End without a full stop.</param>
internal sealed class UsageException(Bilingual words) : Exception(words.English)
{
    public UsageException(string japanese, string english)
        : this(new Bilingual(japanese, english))
    {
    }

    public Bilingual Words => words;
}
