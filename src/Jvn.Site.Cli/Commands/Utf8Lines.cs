using System.Text;

namespace Jvn.Site.Cli.Commands;

/// <summary>Writes lines as UTF-8 with line feeds, whatever the machine's encoding, and at once.</summary>
internal sealed class Utf8Lines(Stream stream) : TextWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public override Encoding Encoding => Utf8;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(string? value)
    {
        stream.Write(Utf8.GetBytes(value ?? ""));
        stream.Flush();
    }

    public override void WriteLine(string? value) => Write(value + "\n");
}
