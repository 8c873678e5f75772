namespace Jvn.Site.Correspondence.Copies;

/// <summary>A sign of a text as its reader sees it.</summary>
/// <param name="End">Where the source goes on behind it.</param>
/// <param name="MayMark">False in code, of which no character may be another one.</param>
internal readonly record struct TextSign(char Sign, int End, bool MayMark);
