using System.Collections.Immutable;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Jvn.Site.Architecture.Tests;

/// <summary>What the code must not be able to do is banned as a whole, whichever member does it; the doors are few and known.</summary>
public sealed partial class BannedSymbolTests
{
    private const string Rule = "RS0030";

    /// <summary>Every file that may do something banned. A new one is a decision: can one of these do it instead?</summary>
    private static readonly string[] Doors =
    [
        "src/Jvn.Site.Cli/Board/PrivateFile.cs",
        "src/Jvn.Site.Cli/Correspondence/GpgAgent.cs",
        "src/Jvn.Site.Cli/Correspondence/Outbox.cs",
        "src/Jvn.Site.Cli/Doctor/MachineLook.cs",
        "src/Jvn.Site.Cli/Drafting/MachineChance.cs",
        "src/Jvn.Site.Cli/EmptySite.cs",
        "src/Jvn.Site.Cli/Git/GitProgram.cs",
        "src/Jvn.Site.Cli/Hooks/HookFile.cs",
        "src/Jvn.Site.Cli/Observing/MetricsFile.cs",
        "src/Jvn.Site.Cli/Program.cs",
        "src/Jvn.Site.Cli/Reporting/TerminalProgress.cs",
        "src/Jvn.Site.Cli/Sealing/MemoryFolder.cs",
        "src/Jvn.Site.Cli/Sealing/TextEditor.cs",
        "src/Jvn.Site.Cli/Signatures/KeyFiles.cs",
        "src/Jvn.Site.Cli/Terminals/MachineTerminal.cs",
        "src/Jvn.Site.Intake/Editing/EditedFile.cs",
        "src/Jvn.Site.Intake/Reading/FileFingerprint.cs",
        "src/Jvn.Site.Intake/Reading/FileKind.cs",
        "src/Jvn.Site.Intake/Reading/InputFolder.cs",
        "src/Jvn.Site.Intake/Reading/InputState.cs",
        "src/Jvn.Site.Output/Pages/ThemeAssets.cs",
        "src/Jvn.Site.Output/ProgramWords.cs",
        "src/Jvn.Site.Output/Tree/FinishedTree.cs",
        "src/Jvn.Site.Output/Tree/FolderEntries.cs",
        "src/Jvn.Site.Output/Tree/LinuxCalls.cs",
        "src/Jvn.Site.Output/Tree/OutputPlace.cs",
        "src/Jvn.Site.Output/Tree/OutputTree.cs",
        "src/Jvn.Site.Output/Tree/SameFile.cs",
        "src/Jvn.Site.Output/Tree/TreeFolder.cs",
        "src/Jvn.Site.Output/Tree/TreeRemoval.cs",
        "src/Jvn.Site.Output/Tree/TreeWriter.cs",
        "src/Jvn.Site.Preview/InputWatch.cs",
        "src/Jvn.Site.Preview/PreviewServer.cs",
        "src/Jvn.Site.Preview/RequestGuard.cs",
        "src/Jvn.Site.Publishing/Mirroring/FetchedFiles.cs",
        "src/Jvn.Site.Publishing/OwnFiles.cs",
        "src/Jvn.Site.Publishing/OwnFolders.cs",
        "src/Jvn.Site.Publishing/Probing/SiteClient.cs",
        "src/Jvn.Site.Publishing/Probing/SiteProbe.cs",
        "src/Jvn.Site.Publishing/ProgramRun.cs",
        "src/Jvn.Site.Publishing/Publication.cs",
        "src/Jvn.Site.Publishing/PublicationLock.cs",
        "src/Jvn.Site.Publishing/PublicationPlace.cs",
        "src/Jvn.Site.Publishing/PublicationRecords.cs",
        "src/Jvn.Site.Publishing/ReleaseClock.cs",
        "src/Jvn.Site.Publishing/SpotCheck.cs",
        "src/Jvn.Site.Publishing/SystemCalls.cs",
        "src/Jvn.Site.Targets/ObjectStorage/ReleaseFolder.cs",
        "src/Jvn.Site.Targets/ObjectStorage/StoreConnections.cs",
        "theme/parts/Html.razor",
        "theme/parts/JsonLd.razor",
    ];

    /// <summary>Lines that would each do what is promised not to happen. None may compile.</summary>
    private static readonly string[] Forbidden =
    [
        // Writing.
        """File.WriteAllText("x", "")""",
        """File.WriteAllText("x", "".AsSpan())""",
        """File.WriteAllTextAsync("x", "")""",
        """File.WriteAllBytesAsync("x", new byte[1])""",
        """File.WriteAllLines("x", new[] { "" }, System.Text.Encoding.UTF8)""",
        """File.AppendAllLines("x", new[] { "" })""",
        """File.AppendAllBytes("x", new byte[1])""",
        """File.AppendText("x")""",
        """File.CreateText("x")""",
        """File.Create("x", 1)""",
        """File.Open("x", FileMode.Create)""",
        """File.OpenHandle("x", FileMode.Create, FileAccess.Write)""",
        """File.Copy("x", "y")""",
        """File.Move("x", "y")""",
        """File.Replace("x", "y", null)""",
        """File.Delete("x")""",
        """File.CreateSymbolicLink("x", "y")""",
        """File.SetLastWriteTimeUtc("x", default)""",
        """File.SetUnixFileMode("x", default)""",
        """new FileInfo("x").Delete()""",
        """new FileInfo("x").MoveTo("y")""",
        """new FileInfo("x").CopyTo("y")""",
        """new FileInfo("x").Create()""",
        """new FileInfo("x").AppendText()""",
        """new FileInfo("x").OpenWrite()""",
        """new FileStream("x", FileMode.Create)""",
        """new StreamWriter("x")""",
        """new StreamWriter("x", false)""",
        """RandomAccess.Write(null!, new byte[1], 0)""",
        """new Microsoft.Win32.SafeHandles.SafeFileHandle(1, true)""",
        """System.IO.MemoryMappedFiles.MemoryMappedFile.CreateFromFile("x")""",
        """System.IO.Compression.ZipFile.ExtractToDirectory("x", "y")""",
        """Directory.CreateDirectory("x")""",
        """Directory.CreateTempSubdirectory("x")""",
        """Directory.CreateSymbolicLink("x", "y")""",
        """Directory.Delete("x")""",
        """Directory.Move("x", "y")""",
        """new DirectoryInfo("x").Create()""",
        """new DirectoryInfo("x").CreateSubdirectory("y")""",
        """new DirectoryInfo("x").MoveTo("y")""",
        """Path.GetTempFileName()""",
        """Path.GetTempPath()""",

        // Reading past the readers, and in the order of the file system.
        """File.ReadAllText("x")""",
        """File.ReadAllBytes("x")""",
        """File.ReadLines("x")""",
        """File.OpenRead("x")""",
        """File.OpenText("x")""",
        """File.GetLastWriteTimeUtc("x")""",
        """new FileInfo("x").Length""",
        """new FileInfo("x").OpenText()""",
        """new StreamReader("x")""",
        """new StreamReader("x", System.Text.Encoding.UTF8)""",
        """Directory.GetFiles("x")""",
        """Directory.EnumerateFiles("x", "*", new EnumerationOptions())""",
        """Directory.EnumerateFileSystemEntries("x", "*")""",
        """Directory.GetDirectories("x", "*", SearchOption.AllDirectories)""",
        """new DirectoryInfo("x").GetFiles("*")""",
        """new DirectoryInfo("x").EnumerateFileSystemInfos("*")""",
        """new System.IO.Enumeration.FileSystemEnumerable<int>("x", (ref System.IO.Enumeration.FileSystemEntry entry) => 1)""",
        """new FileSystemWatcher("x")""",

        // The time, and places on the earth.
        """DateTime.Now""",
        """DateTime.UtcNow""",
        """DateTime.Today""",
        """DateTimeOffset.Now""",
        """DateTimeOffset.UtcNow""",
        """TimeProvider.System""",
        """System.Diagnostics.Stopwatch.StartNew()""",
        """System.Diagnostics.Stopwatch.GetTimestamp()""",
        """Environment.TickCount""",
        """Environment.TickCount64""",
        """TimeZoneInfo.Local""",
        """default(DateTime).ToLocalTime()""",
        """default(DateTimeOffset).ToLocalTime()""",
        """default(DateTimeOffset).LocalDateTime""",
        """new System.Threading.Timer(_ => { })""",
        """new PeriodicTimer(TimeSpan.FromDays(1))""",
        """System.Threading.Tasks.Task.Delay(1)""",

        // Instants and days in any form.
        """DateTime.Parse("x")""",
        """DateTime.Parse("x", null)""",
        """DateTime.Parse("x", null, default)""",
        """DateTime.Parse("x".AsSpan(), null)""",
        """DateTime.TryParse("x", out _)""",
        """DateTime.TryParse("x", null, out _)""",
        """DateTimeOffset.Parse("x")""",
        """DateTimeOffset.Parse("x", null)""",
        """DateTimeOffset.Parse("x", null, default)""",
        """DateTimeOffset.TryParse("x".AsSpan(), out _)""",
        """DateOnly.Parse("x")""",
        """DateOnly.TryParse("x", null, out _)""",
        """Convert.ToDateTime("x")""",

        // Chance, and what differs from machine to machine.
        """new Random(1)""",
        """Random.Shared.Next()""",
        """System.Security.Cryptography.RandomNumberGenerator.GetBytes(1)""",
        """System.Security.Cryptography.RandomNumberGenerator.GetInt32(1)""",
        """Guid.NewGuid()""",
        """Guid.CreateVersion7()""",
        """Path.GetRandomFileName()""",
        """HashCode.Combine(1)""",
        """Environment.MachineName""",
        """Environment.UserName""",
        """Environment.ProcessId""",
        """Environment.CurrentDirectory""",
        """Environment.GetFolderPath(default)""",
        """Environment.GetEnvironmentVariable("x")""",
        """Environment.GetEnvironmentVariables()""",

        // Other programs, the network, other ways to be heard.
        """System.Diagnostics.Process.Start("x")""",
        """new System.Diagnostics.ProcessStartInfo("x")""",
        """new System.Net.Http.HttpClient()""",
        """new System.Net.Http.SocketsHttpHandler()""",
        """new System.Net.Sockets.Socket(default, default)""",
        """new System.Net.Sockets.TcpClient()""",
        """new System.Net.Sockets.UdpClient()""",
        """System.Net.Dns.GetHostName()""",
        """new System.IO.Pipes.AnonymousPipeServerStream()""",
        """Console.Out""",
        """Console.Error""",
        """Console.OpenStandardOutput()""",
        """System.Runtime.InteropServices.NativeLibrary.Load("x")""",
        """Environment.GetCommandLineArgs()""",

        // Round the compiler.
        """Activator.CreateInstance<object>()""",
        """typeof(object).GetConstructors()[0].Invoke(null)""",
        """typeof(object).GetMethods()[0].Invoke(null, null)""",
        """typeof(object).GetProperties()[0].SetValue(null, null)""",
        """typeof(object).GetFields()[0].SetValue(null, null)""",
        """System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(typeof(object))""",
    ];

    /// <summary>Lines that do the same in the way that is open, so that a list which refuses everything is noticed.</summary>
    private static readonly string[] Allowed =
    [
        """Path.Exists("x")""",
        """Path.Combine("x", "y")""",
        """new StreamReader(Stream.Null)""",
        """new MemoryStream()""",
        """((TimeProvider)null!).GetUtcNow()""",
        """System.Threading.Tasks.Task.Delay(TimeSpan.Zero, (TimeProvider)null!)""",
        """DateTime.ParseExact("x", "yyyy", null)""",
        """System.Security.Cryptography.SHA256.HashData(new byte[1])""",
        """typeof(object).Assembly.GetManifestResourceStream("x")""",
    ];

    [Fact]
    public async Task No_forbidden_line_compiles_whichever_member_it_uses()
    {
        var found = await FindingsAsync(Forbidden);
        Assert.Empty(Forbidden.Where((_, line) => !found.Contains(line)));
        Assert.Empty(await FindingsAsync(Allowed));
    }

    [Theory]
    [InlineData("""[System.Runtime.InteropServices.LibraryImport("libc")] static extern int getpid();""")]
    [InlineData("""
        [System.Runtime.CompilerServices.UnsafeAccessor(System.Runtime.CompilerServices.UnsafeAccessorKind.Constructor)] static extern System.Version Make();
        """)]
    public async Task No_forbidden_member_compiles(string member) =>
        Assert.Contains(await AnalyzeAsync($"class Try {{ {member} }}"), finding => finding.Id == Rule);

    [Fact]
    public void Banned_symbols_are_let_in_at_known_places_only()
    {
        string[] kinds = [".cs", ".razor", ".csproj", ".props", ".targets", ".editorconfig", ".globalconfig", ".ruleset"];
        var opened = new[] { "src", "theme" }.SelectMany(folder => SourceFiles.Below(folder, "*"))
            .Concat(Directory.EnumerateFiles(Checkout.Root))
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && kinds.Contains(Path.GetExtension(path)))
            .Where(path => File.ReadAllText(path).Contains(Rule, StringComparison.Ordinal))
            .Select(path => Path.GetRelativePath(Checkout.Root, path).Replace('\\', '/'));
        Assert.Equal(Doors.Prepend(".editorconfig"), opened.Order(StringComparer.Ordinal));
    }

    /// <summary>The compiler writes <c>DllImport</c> itself where a library is imported, so that the attribute cannot be banned.</summary>
    [Fact]
    public void The_system_is_called_directly_at_known_places_only() => Assert.Equal(
        ["src/Jvn.Site.Intake/Reading/FileKind.cs", "src/Jvn.Site.Output/Tree/LinuxCalls.cs", "src/Jvn.Site.Output/Tree/SameFile.cs",
            "src/Jvn.Site.Publishing/SystemCalls.cs"],
        SourceFiles.Below("src", "*.cs").Where(path => Import().IsMatch(File.ReadAllText(path)))
            .Select(path => Path.GetRelativePath(Checkout.Root, path).Replace('\\', '/')));

    [Fact]
    public void A_door_says_why_it_is_open()
    {
        foreach (var path in Doors)
        {
            var lines = File.ReadAllLines(Checkout.At(path.Split('/')))
                .Where(line => line.Contains("#pragma warning disable", StringComparison.Ordinal) && line.Contains(Rule, StringComparison.Ordinal)).ToList();
            Assert.True(lines is [var line] && Reason().IsMatch(line), $"{path}: {string.Join('\n', lines)}");
        }
    }

    [Fact]
    public void Every_line_of_the_list_names_a_symbol_and_what_to_use_instead()
    {
        var compilation = Compile("class Try;");
        foreach (var line in File.ReadLines(Checkout.At("BannedSymbols.txt")))
        {
            var (symbol, words) = (line.Split(';')[0], line.Split(';')[^1]);
            Assert.True(words.Length > 10, line);

            // The theme's components and timers of other packages are not among what this test compiles with.
            if (!symbol.Contains("AspNetCore", StringComparison.Ordinal))
                Assert.True(DocumentationCommentId.GetSymbolsForDeclarationId(symbol, compilation).Length > 0, $"There is no {symbol}.");
        }
    }

    // The numbers of the lines in which the analyzer finds something.
    private static async Task<HashSet<int>> FindingsAsync(string[] expressions)
    {
        // Each on a line of its own, after two lines of heading.
        var code = "using System; using System.IO; using System.Threading; class Try {\n"
            + string.Join('\n', expressions.Select((expression, number) =>
                $"static object? Try{number}() {{ {(IsVoid(expression) ? $"{expression}; return null" : $"return {expression}")}; }}")) + "\n}";
        return [.. (await AnalyzeAsync(code)).Where(finding => finding.Id == Rule)
            .Select(finding => finding.Location.GetLineSpan().StartLinePosition.Line - 2)];

        static bool IsVoid(string expression) => CompilesTo($"class Try {{ static void Do() {{ {expression}; }} }}")
            && !CompilesTo($"class Try {{ static object? Do() => {expression}; }}");
    }

    private static bool CompilesTo(string code) => !Compile("using System; using System.IO; using System.Threading;\n" + code).GetDiagnostics()
        .Any(finding => finding.Severity == DiagnosticSeverity.Error);

    private static async Task<ImmutableArray<Microsoft.CodeAnalysis.Diagnostic>> AnalyzeAsync(string code)
    {
        var compilation = Compile(code);
        var errors = compilation.GetDiagnostics().Where(finding => finding.Severity == DiagnosticSeverity.Error);
        Assert.Empty(errors.Select(error => error.ToString()));
        return await compilation.WithAnalyzers([Analyzer()], new AnalyzerOptions([new BannedSymbols()]))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }

    private static CSharpCompilation Compile(string code)
    {
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path)
                .StartsWith("Microsoft.Win32.", StringComparison.Ordinal));
        return CSharpCompilation.Create(
            "Try",
            [CSharpSyntaxTree.ParseText("#nullable enable\n" + code)],
            framework.Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
    }

    // The one that builds are done with.
    private static DiagnosticAnalyzer Analyzer()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "analyzers");
        AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(folder, "Microsoft.CodeAnalysis.BannedApiAnalyzers.dll"));
        var assembly = AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(folder, "Microsoft.CodeAnalysis.CSharp.BannedApiAnalyzers.dll"));
        var type = assembly.GetTypes().Single(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type)
            && type.Name.EndsWith("SymbolIsBannedAnalyzer", StringComparison.Ordinal));
        return (DiagnosticAnalyzer)Activator.CreateInstance(type)!;
    }

    [GeneratedRegex(@"^#pragma warning disable RS0030 // \S.{10,}\.$")]
    private static partial Regex Reason();

    [GeneratedRegex(@"\b(DllImport|LibraryImport|extern)\b")]
    private static partial Regex Import();

    private sealed class BannedSymbols : AdditionalText
    {
        public override string Path { get; } = Checkout.At("BannedSymbols.txt");

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(Path));
    }
}
