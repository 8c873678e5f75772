using Jvn.Site.Output.Tree;
using Microsoft.Win32.SafeHandles;

namespace Jvn.Site.Publishing;

#pragma warning disable RS0030 // This folder's classes are the only code that makes, moves and deletes where a site is published.

/// <summary>Held by the one publisher that may write; the system lets go of it when that publisher ends, however it ends.</summary>
internal static class PublicationLock
{
    /// <exception cref="OutputBusyException">Another publisher has it.</exception>
    public static SafeFileHandle Take(PublicationPlace place)
    {
        try
        {
            return File.OpenHandle(place.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException failure) when (failure.HResult is 11 or 35) // EWOULDBLOCK of Linux and of macOS
        {
            throw new OutputBusyException(place.Root);
        }
    }
}
