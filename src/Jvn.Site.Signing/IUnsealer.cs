namespace Jvn.Site.Signing;

/// <summary>Takes the layer of encryption off: by a key that we hold (<see cref="DecryptionKey"/>), or by a program that holds it.</summary>
public interface IUnsealer
{
    /// <summary>True when it opens messages in the newer form (AEAD) too.</summary>
    bool KnowsNewerForm { get; }

    /// <summary>What lies inside, or why not. Nothing is given out of a message that was altered. Asked only with session keys and one protected packet
    /// behind them, not armored.</summary>
    UnsealedPackets Unseal(ReadOnlySpan<byte> message);
}
