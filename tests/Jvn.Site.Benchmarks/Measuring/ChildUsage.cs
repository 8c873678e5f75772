using System.Runtime.InteropServices;

namespace Jvn.Site.Benchmarks.Measuring;

/// <summary>What the kernel has counted for the children of this process that have ended.</summary>
/// <remarks>A peak begins with what this process held when it started the child, so a program that takes less than 30 MB shows that.</remarks>
internal static partial class ChildUsage
{
    private const int Children = -1;

    /// <summary>Processor time of all of them together in seconds, and the most memory that one of them held in bytes.</summary>
    public static (double Processor, long Peak) Read()
    {
        // struct rusage: user and system time in seconds and microseconds, the peak in KiB, and what is not asked for.
        var usage = new long[18];
        if (GetUsage(Children, usage) != 0)
            throw new InvalidOperationException("getrusage failed.");
        return (usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6), usage[4] * 1024);
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, [Out] long[] usage);
}
