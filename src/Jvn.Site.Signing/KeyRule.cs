namespace Jvn.Site.Signing;

/// <summary>Whose key is judged.</summary>
internal enum KeyRule
{
    /// <summary>The site's own: kinds that all readers' programs know and that give the same signature each time.</summary>
    Site,

    /// <summary>Somebody else's: whatever is strong, since it is theirs to choose.</summary>
    Correspondent,
}
