namespace Jvn.Site.Correspondence.Receiving;

/// <summary>One mail, and the one OpenPGP message that is all it has to say.</summary>
/// <param name="Number">Which one of its file, from 1 on.</param>
/// <param name="Block">The armored message, byte for byte; empty where <paramref name="Fault"/> says why.</param>
/// <param name="From">Who the mail says it is from: to be shown, never to be believed.</param>
public sealed record ReceivedMessage(int Number, MailFault Fault, MailForm Form, ReadOnlyMemory<byte> Block, string? From = null);
