using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace Jvn.Site.Architecture.Tests;

/// <summary>A switch over an enumeration of ours names every member: a member that is added later must not become, silently, what the others are not.</summary>
public sealed class SwitchTests
{
    private static readonly FrozenSet<string> Ours = Enumerations();

    public static TheoryData<string, bool> Samples => new()
    {
        { "kind switch { ActionKind.Update => 1, _ => 2 }", true },
        { "kind switch { ActionKind.Update or ActionKind.Patch => 1, _ => throw new UnreachableException() }", false },
        { "one switch { { Kind: ActionKind.Update } => 1, _ => 2 }", true },
        { "(kind, language) switch { (ActionKind.Update, Language.Japanese) => 1, (ActionKind.Update, _) => 2, _ => throw new UnreachableException() }", true },
        { "(kind, isIt) switch { (ActionKind.Update, true) => 1, (_, false) => 2, _ => throw new UnreachableException() }", true },
        { "number switch { 1 => ActionKind.Update, _ => ActionKind.Patch }", false },
        { "kind switch { ActionKind.Update => 1, var other => 2 }", true },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_rule_tells_one_switch_from_another(string expression, bool isSilent) =>
        Assert.Equal(isSilent, Silent($"class C {{ object M() => {expression}; }}").Any());

    [Fact]
    public void No_switch_takes_a_member_of_an_enumeration_for_granted()
    {
        var silent =
            from file in SourceFiles.Below("src", "*.cs").Concat(SourceFiles.Below("theme", "*.cs")).Concat(SourceFiles.Below("theme", "*.razor"))
            let path = Path.GetRelativePath(Checkout.Root, file).Replace('\\', '/')
            where !path.Contains("/obj/", StringComparison.Ordinal)
            from arm in Silent(Code(file))
            select $"{path}: {arm}";
        Assert.Empty(silent);
    }

    private static IEnumerable<string> Silent(string code) =>
        from choice in CSharpSyntaxTree.ParseText(code).GetRoot().DescendantNodes().OfType<SwitchExpressionSyntax>()
        from arm in choice.Arms
        where arm.Expression is not ThrowExpressionSyntax && arm.WhenClause is null && IsSilent(arm.Pattern, [.. choice.Arms.Select(one => one.Pattern)])
        select arm.ToString();

    private static bool IsSilent(PatternSyntax pattern, ImmutableArray<PatternSyntax> all) => pattern switch
    {
        DiscardPatternSyntax or VarPatternSyntax { Designation: SingleVariableDesignationSyntax } => all.Any(Names),
        RecursivePatternSyntax { PositionalPatternClause: { } tuple } => tuple.Subpatterns
            .Select((part, place) => IsSilent(part.Pattern,
                [.. all.OfType<RecursivePatternSyntax>().Select(other => other.PositionalPatternClause?.Subpatterns.ElementAtOrDefault(place)?.Pattern)
                .OfType<PatternSyntax>()]))
            .Any(silent => silent),
        _ => false,
    };

    // True when the pattern compares with a member of an enumeration.
    private static bool Names(PatternSyntax pattern) => pattern.DescendantNodesAndSelf(part => part is not ListPatternSyntax).OfType<ConstantPatternSyntax>()
        .Any(constant => constant.Expression is MemberAccessExpressionSyntax member && Ours.Contains(member.Expression.ToString().Split('.')[^1]));

    // Of a component, what stands in its blocks of code.
    private static string Code(string file)
    {
        var text = File.ReadAllText(file);
        return !file.EndsWith(".razor", StringComparison.Ordinal) ? text
            : text.IndexOf("@code {", StringComparison.Ordinal) is >= 0 and var at ? "class Component " + text[(at + "@code ".Length)..]
            : "";
    }

    private static FrozenSet<string> Enumerations()
    {
        var assemblies = new[] { typeof(SwitchTests).Assembly }.Concat(typeof(SwitchTests).Assembly.GetReferencedAssemblies().Select(Assembly.Load));
        return assemblies.Where(assembly => assembly.GetName().Name!.StartsWith("Jvn.Site.", StringComparison.Ordinal))
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsEnum)
            .Select(type => type.Name)
            .ToFrozenSet(StringComparer.Ordinal);
    }
}
