using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Jvn.Site.Publishing;

#pragma warning disable RS0030 // This folder and its neighbours here are the only code that writes where a site is published.

/// <summary>The publisher's own small files: whole or not there, whatever is killed, and when.</summary>
internal static class OwnFiles
{
    private const string Unfinished = ".new";

    /// <summary>Null when the file is not there, or is not what we write.</summary>
    public static T? TryRead<T>(string path, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), type);
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Null when the file is not there.</summary>
    public static byte[]? TryRead(string path) => File.Exists(path) ? File.ReadAllBytes(path) : null;

    public static void Write<T>(string path, T value, JsonTypeInfo<T> type) => Write(path, [.. JsonSerializer.SerializeToUtf8Bytes(value, type), (byte)'\n']);

    /// <summary>32 hexadecimal digits that are nowhere else, drawn the first time.</summary>
    public static string ReadOrDraw(string path)
    {
        if (File.Exists(path) && File.ReadAllText(path).TrimEnd() is { Length: 32 } known && known.All(char.IsAsciiHexDigitLower))
            return known;
        var drawn = RandomNumberGenerator.GetHexString(32, lowercase: true);
        Write(path, Encoding.ASCII.GetBytes(drawn + '\n'));
        return drawn;
    }

    /// <summary>What a killed publisher was writing.</summary>
    public static void DeleteUnfinished(string folder)
    {
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*" + Unfinished))
            file.Delete();
    }

    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var unfinished = path + Unfinished;
        using (var file = File.OpenHandle(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            RandomAccess.Write(file, bytes, fileOffset: 0);
            RandomAccess.FlushToDisk(file);
        }

        SystemCalls.Replace(unfinished, path);
    }
}
