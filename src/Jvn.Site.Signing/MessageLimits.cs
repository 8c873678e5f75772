namespace Jvn.Site.Signing;

/// <summary>How much of a message is looked at before it is refused: what letters and replies never reach.</summary>
public static class MessageLimits
{
    /// <summary>Of clear text.</summary>
    public const int Text = 1024 * 1024;

    /// <summary>Of what lies under the encryption: a text and what is around it.</summary>
    public const int Packets = Text + 64 * 1024;

    /// <summary>Of a message as it comes, armored, to many readers.</summary>
    public const int Message = 2 * Text;

    /// <summary>How many readers one message may have.</summary>
    public const int Readers = 100;

    /// <summary>Compression or one-pass, literal, signature; one more, so that it is seen that there is more.</summary>
    public const int InnerPackets = 4;
}
