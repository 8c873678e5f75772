namespace Jvn.Site.Signing;

/// <summary>One packet of OpenPGP: what it is, and what it holds.</summary>
internal readonly record struct MessagePacket(int Tag, ReadOnlyMemory<byte> Body)
{
    public const int SessionKey = 1;
    public const int Signature = 2;
    public const int PassphraseSessionKey = 3;
    public const int OnePassSignature = 4;
    public const int Compressed = 8;
    public const int Encrypted = 9;
    public const int Literal = 11;
    public const int Protected = 18;
    public const int NewerProtected = 20;
}
