namespace Jvn.Site.Signing;

/// <summary>What a key is judged for.</summary>
internal enum KeyUse
{
    Sign,

    /// <summary>That others encrypt to it.</summary>
    Encrypt,
}
