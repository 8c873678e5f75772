namespace Jvn.Site.Intake.Reading;

/// <summary>By what a file is known again: its path, its length, when it was written, and the bytes that stand in for its own.</summary>
internal readonly record struct FileStamp(string Path, long Length, DateTime WrittenAt, byte[]? Edited);
