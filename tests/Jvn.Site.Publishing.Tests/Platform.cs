using System.Runtime.Versioning;

[assembly: UnsupportedOSPlatform("windows")] // as publishing is
