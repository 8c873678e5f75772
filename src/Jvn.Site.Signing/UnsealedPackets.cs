namespace Jvn.Site.Signing;

/// <summary>What lay under the encryption, not yet judged.</summary>
/// <param name="Packets">OpenPGP packets; null when <paramref name="Fault"/> says why there are none.</param>
/// <param name="Reader">Fingerprint of the primary key that opened it; null when the unsealer cannot tell.</param>
public sealed record UnsealedPackets(byte[]? Packets, MessageFault Fault, string? Reader = null)
{
    public static UnsealedPackets Not(MessageFault fault) => new(null, fault);
}
