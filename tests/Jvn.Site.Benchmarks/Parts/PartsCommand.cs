using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Jvn.Site.Benchmarks.Parts;

/// <summary>Measures parts of the program by BenchmarkDotNet, whose own options it takes: <c>--filter '*PageParts*'</c>, say.</summary>
/// <remarks>In this process: a build of its own for each benchmark would not hold to the rules that all projects here are built by.</remarks>
internal static class PartsCommand
{
    public static int Run(string[] arguments)
    {
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.ShortRun.WithIterationCount(7).WithToolchain(InProcessEmitToolchain.Instance))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddLogger(ConsoleLogger.Default)
            .AddExporter(MarkdownExporter.GitHub)
            .WithArtifactsPath(Path.Combine(Checkout.Root, "artifacts", "benchmarks"));
        try
        {
            BenchmarkSwitcher.FromAssembly(typeof(PartsCommand).Assembly).Run(arguments.Length == 0 ? ["--filter", "*"] : arguments, config);
            return 0;
        }
        finally
        {
            SampleSite.Remove();
        }
    }
}
