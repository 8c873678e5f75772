using System.Runtime.Versioning;

[assembly: UnsupportedOSPlatform("windows")] // as publishing is
[assembly: Xunit.v3.Parallelization(MaxThreads = 5)] // most of them wait for an instant, or for a remote that does not answer
