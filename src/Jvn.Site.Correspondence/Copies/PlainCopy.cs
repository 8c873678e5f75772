using System.Text;

namespace Jvn.Site.Correspondence.Copies;

/// <summary>A file of a copy as one searches it: without the marks that would part a word.</summary>
public static class PlainCopy
{
    public static byte[] Of(byte[] file) => Encoding.UTF8.GetBytes(JoinerMarks.Without(Encoding.UTF8.GetString(file)));
}
