using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Jvn.Site.Publishing;

#pragma warning disable RS0030 // This folder and its neighbours here are the only code that writes where a site is published.

/// <summary>The publisher's own small files: whole or not there, whatever is killed, and when.</summary>
internal static class OwnFiles
{
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

    public static void Write<T>(string path, T value, JsonTypeInfo<T> type) => Write(path, [.. JsonSerializer.SerializeToUtf8Bytes(value, type), (byte)'\n']);

    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var unfinished = path + ".new";
        using (var file = File.OpenHandle(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            RandomAccess.Write(file, bytes, fileOffset: 0);
            RandomAccess.FlushToDisk(file);
        }

        SystemCalls.Replace(unfinished, path);
    }
}
