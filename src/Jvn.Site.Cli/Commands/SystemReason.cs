using System.Collections.Frozen;
using System.Runtime.InteropServices;
using Jvn.Site.Diagnostics;

namespace Jvn.Site.Cli.Commands;

/// <summary>Why the system could not read or write, in words of ours. Nothing of a path or of the input is in them.</summary>
internal static class SystemReason
{
    private const int NotThere = 2;
    private const int NoAccess = 13;
    private const int LastCommon = 34;
    private const int LargestNumber = 4095;
    private const int OfWindows = unchecked((int)0x80070000);

    private static readonly FrozenDictionary<int, Bilingual> Words = new Dictionary<int, Bilingual>
    {
        [1] = new("操作が許可されていません", "the operation is not permitted"),
        [NotThere] = new("ファイルかフォルダがありません", "there is no such file or folder"),
        [5] = new("ディスクの読み書きでエラーが起きました", "the disk reported an error"),
        [NoAccess] = new("アクセスする権限がありません", "access is not permitted"),
        [16] = new("ほかのプログラムが使っています", "another program is using it"),
        [17] = new("同じ名前のものがすでにあります", "something of that name is there already"),
        [18] = new("別のディスクにあるため、移せません", "it lies on another disk and cannot be moved there"),
        [20] = new("フォルダではありません", "it is no folder"),
        [21] = new("フォルダです", "it is a folder"),
        [24] = new("開いているファイルが多すぎます", "too many files are open"),
        [27] = new("ファイルが大きすぎます", "the file is too large"),
        [28] = new("ディスクに空きがありません", "no space is left on the disk"),
        [30] = new("書き込みのできないディスクです", "the disk cannot be written to"),
        [32] = new("読み手がいなくなりました", "the reader is gone"),
        [36] = new("名前が長すぎます", "the name is too long"),
        [39] = new("フォルダが空ではありません", "the folder is not empty"),
        [40] = new("リンクが多すぎます", "too many links lead to each other"),
        [110] = new("時間内に応答がありませんでした", "there was no answer in time"),
        [122] = new("割り当てられた容量を超えました", "the quota is used up"),
    }.ToFrozenDictionary();

    // What Windows calls the same.
    private static readonly FrozenDictionary<int, int> Windows = new Dictionary<int, int>
    {
        [2] = NotThere, [3] = NotThere, [5] = NoAccess, [17] = 18, [19] = 30, [32] = 16, [33] = 16, [39] = 28, [80] = 17, [112] = 28, [145] = 39, [183] = 17,
        [206] = 36,
    }.ToFrozenDictionary();

    // What macOS numbers otherwise.
    private static readonly FrozenDictionary<int, int> Mac = new Dictionary<int, int> { [60] = 110, [62] = 40, [63] = 36, [66] = 39, [69] = 122 }
        .ToFrozenDictionary();

    /// <summary>Null when the system gave no reason.</summary>
    public static Bilingual? Of(Exception failure) => Number(failure) is not { } number ? null
        : Words.GetValueOrDefault(OperatingSystem.IsMacOS() && number > LastCommon ? Mac.GetValueOrDefault(number) : number)
            ?? new Bilingual(Marshal.GetPInvokeErrorMessage(number), Marshal.GetPInvokeErrorMessage(number));

    // .NET passes the system's number on, but for a few kinds that it has names for.
    private static int? Number(Exception failure) => failure switch
    {
        FileNotFoundException or DirectoryNotFoundException => NotThere,
        UnauthorizedAccessException { InnerException: IOException { HResult: > 0 and <= LargestNumber } inner } => inner.HResult,
        UnauthorizedAccessException => NoAccess,
        PathTooLongException => 36,
        IOException { HResult: > 0 and <= LargestNumber } => failure.HResult,
        IOException when (failure.HResult & 0xFFFF0000) == (OfWindows & 0xFFFF0000) && Windows.TryGetValue(failure.HResult & 0xFFFF, out var number) => number,
        _ => null,
    };
}
