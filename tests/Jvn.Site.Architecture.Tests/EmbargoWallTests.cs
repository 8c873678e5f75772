using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using System.Xml.Linq;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Timing;
using Jvn.Site.Output;
using Jvn.Site.Published;
using Jvn.Site.Theme.Parts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Jvn.Site.Architecture.Tests;

/// <summary>The wall between what is confidential and what is public, tried as somebody would who wants through it.</summary>
public sealed class EmbargoWallTests
{
    private static readonly ConcurrentDictionary<string, MetadataReference> References = new(StringComparer.Ordinal);
    private static readonly Assembly Published = typeof(PublicAdvisory).Assembly;
    private static readonly Assembly Intake = typeof(InputTimeline).Assembly;
    private static readonly Assembly Output = typeof(SiteRenderer).Assembly;
    private static readonly Assembly Theme = typeof(Crumb).Assembly;

    [Theory]
    [InlineData("rendering code names a confidential type", "Jvn.Site.Output", "class Try { Jvn.Site.Intake.Model.Advisory? advisory; }", "CS0234")]
    [InlineData("rendering code names the gate", "Jvn.Site.Output", "class Try { object Gate() => Jvn.Site.Embargo.EmbargoGate.Open(null!, default); }",
        "CS0234")]
    [InlineData("rendering code makes a public advisory", "Jvn.Site.Output", "class Try { object Make() => new Jvn.Site.Published.PublicAdvisory(); }",
        "CS1729")]
    [InlineData("rendering code makes a public vendor", "Jvn.Site.Output", "class Try { object Make() => new Jvn.Site.Published.PublicVendor(); }", "CS1729")]
    [InlineData("intake makes a public advisory", "Jvn.Site.Intake", "class Try { object Make() => new Jvn.Site.Published.PublicAdvisory(); }", "CS1729")]
    [InlineData("rendering code alters a public advisory", "Jvn.Site.Output",
        "class Try { object Alter(Jvn.Site.Published.PublicAdvisory one) => one with { Title = \"\" }; }", "CS8858")]
    [InlineData("rendering code sets a title", "Jvn.Site.Output", "class Try { void Set(Jvn.Site.Published.PublicAdvisory one) => one.Title = \"\"; }",
        "CS8852")]
    [InlineData("rendering code makes a shown advisory", "Jvn.Site.Output", "class Try { object Make() => new Jvn.Site.Published.ShownAdvisory(); }", "CS1729")]
    [InlineData("rendering code shows an advisory by itself", "Jvn.Site.Output", "class Try { object Make() => Jvn.Site.Published.ShownAdvisory.Of(null!); }",
        "CS0117")]
    [InlineData("rendering code alters a shown advisory", "Jvn.Site.Output",
        "class Try { object Alter(Jvn.Site.Published.ShownAdvisory one) => one with { }; }", "CS8858")]
    [InlineData("the gate shows what it never made public", "Jvn.Site.Embargo", "class Try { object Make() => new Jvn.Site.Published.ShownAdvisory(); }",
        "CS1729")]
    [InlineData("the gate forgets a member", "Jvn.Site.Embargo", "class Try { object Make() => new Jvn.Site.Published.PublicAdvisory { Title = \"\" }; }",
        "CS9035")]
    [InlineData("a theme page misspells a member", "Jvn.Site.Theme", "class Try { object Read(Jvn.Site.Published.PublicAdvisory one) => one.Titel; }",
        "CS1061")]
    [InlineData("a theme page names a confidential type", "Jvn.Site.Theme", "class Try { Jvn.Site.Intake.Model.Vendor? vendor; }", "CS0234")]
    public void An_attempt_to_get_round_the_wall_does_not_compile(string attempt, string project, string code, string error)
    {
        var errors = Compile(project, code).Where(finding => finding.Severity == DiagnosticSeverity.Error).Select(finding => finding.Id);
        Assert.True(errors.Contains(error), $"{attempt}: {string.Join(", ", errors)}");
    }

    [Fact]
    public void The_same_code_compiles_where_the_wall_lets_it()
    {
        Assert.DoesNotContain(Compile("Jvn.Site.Output", "class Try { string Read(Jvn.Site.Published.PublicAdvisory one) => one.Title; }"), finding =>
            finding.Severity == DiagnosticSeverity.Error);
        Assert.DoesNotContain(Compile("Jvn.Site.Embargo", "class Try { object? Read(Jvn.Site.Intake.Model.Advisory one) => one.Title; }"), finding =>
            finding.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void Output_and_theme_do_not_know_the_confidential_assemblies()
    {
        foreach (var assembly in new[] { Output, Theme, Published })
            Assert.DoesNotContain(assembly.GetReferencedAssemblies(), name => name.Name is "Jvn.Site.Intake" or "Jvn.Site.Embargo");
    }

    [Fact]
    public void Only_the_gate_sees_the_constructors()
    {
        var friends = Published.GetCustomAttributes<System.Runtime.CompilerServices.InternalsVisibleToAttribute>().Select(attribute => attribute.AssemblyName);
        Assert.Equal(["Jvn.Site.Embargo"], friends);
    }

    [Theory]
    [InlineData("src/Jvn.Site.Diagnostics", "")]
    [InlineData("src/Jvn.Site.Published", "")]
    [InlineData("src/Jvn.Site.Intake", "Jvn.Site.Diagnostics Jvn.Site.Published")]
    [InlineData("src/Jvn.Site.Embargo", "Jvn.Site.Diagnostics Jvn.Site.Intake Jvn.Site.Published")]
    [InlineData("src/Jvn.Site.Correspondence", "Jvn.Site.Diagnostics Jvn.Site.Intake Jvn.Site.Published")]
    [InlineData("src/Jvn.Site.Signing", "Jvn.Site.Diagnostics")]
    [InlineData("src/Jvn.Site.Verification", "Jvn.Site.Diagnostics Jvn.Site.Output Jvn.Site.Published Jvn.Site.Signing Jvn.Site.Theme")]
    [InlineData("src/Jvn.Site.Output", "Jvn.Site.Diagnostics Jvn.Site.Published Jvn.Site.Theme")]
    [InlineData("src/Jvn.Site.Publishing", "Jvn.Site.Diagnostics Jvn.Site.Output Jvn.Site.Published")]
    [InlineData("src/Jvn.Site.Targets", "Jvn.Site.Diagnostics Jvn.Site.Output Jvn.Site.Published Jvn.Site.Publishing")]
    [InlineData("theme", "Jvn.Site.Published")]
    public void A_project_refers_to_its_neighbours_and_no_further(string folder, string expected)
    {
        var project = XDocument.Load(Directory.EnumerateFiles(Checkout.At(folder), "*.csproj").Single());
        var references = project.Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
        Assert.Equal(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries), references.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Everything_the_site_model_reaches_is_public()
    {
        var seen = new HashSet<Type>();
        var open = new Queue<Type>([typeof(SiteModel)]);
        while (open.TryDequeue(out var type))
        {
            if (!seen.Add(type))
                continue;
            Assert.True(type.Assembly == Published || type.Namespace!.StartsWith("System", StringComparison.Ordinal), $"SiteModel reaches {type.FullName}.");
            foreach (var part in type.GetGenericArguments())
                open.Enqueue(part);
            if (type.Assembly != Published)
                continue;
            foreach (var property in type.GetProperties())
                open.Enqueue(property.PropertyType);
            foreach (var method in type.GetMethods().Where(method => method.DeclaringType == type))
                open.Enqueue(method.ReturnType.IsByRef ? method.ReturnType.GetElementType()! : method.ReturnType);
        }

        Assert.Contains(typeof(ShownStatement), seen);
        Assert.DoesNotContain(typeof(PublicAdvisory), seen);
    }

    [Fact]
    public void What_the_gate_tells_the_publisher_is_which_advisory_and_when_and_nothing_else()
    {
        Assert.Equal([typeof(DateTimeOffset), typeof(AdvisoryId)], typeof(AdvisoryCorrection).GetProperties()
            .Where(property => property.Name != "EqualityContract").OrderBy(property => property.Name).Select(property => property.PropertyType));
        Assert.Equal(typeof(ImmutableArray<AdvisoryCorrection>), typeof(GateResult).GetProperty(nameof(GateResult.Corrections))!.PropertyType);
        Assert.Equal(typeof(ImmutableArray<AdvisoryId>), typeof(GateResult).GetProperty(nameof(GateResult.TakenBack))!.PropertyType);
    }

    // The references of the project itself, and the assembly's name, so that internals are visible to the gate alone.
    private static ImmutableArray<Microsoft.CodeAnalysis.Diagnostic> Compile(string project, string code)
    {
        Assembly[] known = project switch
        {
            "Jvn.Site.Output" => [Published, Theme, typeof(Diagnostics.Severity).Assembly],
            "Jvn.Site.Intake" => [Published, typeof(Diagnostics.Severity).Assembly],
            "Jvn.Site.Embargo" => [Published, Intake, typeof(Diagnostics.Severity).Assembly],
            _ => [Published],
        };
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal));
        return CSharpCompilation.Create(
            project,
            [CSharpSyntaxTree.ParseText("#nullable enable\nnamespace Jvn.Site.Attempt;\n" + code)],
            framework.Concat(known.Select(assembly => assembly.Location)).Distinct()
                .Select(path => References.GetOrAdd(path, location => MetadataReference.CreateFromFile(location))),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).GetDiagnostics();
    }
}
