using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace Jvn.Site.Theme.Parts;

/// <summary>How a component of one type is made and given its parameters. Looked up once a type: a page consists of dozens of components.</summary>
public sealed class ComponentKind
{
    private static readonly ConcurrentDictionary<Type, ComponentKind> Known = new();

    private readonly ConstructorInvoker constructor;
    private readonly FrozenDictionary<string, MethodInvoker> setters;

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Nothing is trimmed from the theme: the program roots this assembly.")]
    private ComponentKind(Type type)
    {
        constructor = ConstructorInvoker.Create(type.GetConstructor([])!);
        IsRecurring = type.IsDefined(typeof(RecurringAttribute), inherit: false);
        setters = type.GetProperties()
            .Where(property => property.IsDefined(typeof(ParameterAttribute), inherit: true))
            .ToFrozenDictionary(property => property.Name, property => MethodInvoker.Create(property.SetMethod!), StringComparer.Ordinal);
    }

    /// <summary>True for a part that is printed once for equal parameters.</summary>
    public bool IsRecurring { get; }

    /// <param name="type">Of a component of the theme.</param>
    public static ComponentKind Of(Type type) => Known.GetOrAdd(type, static type => new ComponentKind(type));

    /// <summary>A component without parameters yet.</summary>
    public ThemeComponent Make() => (ThemeComponent)constructor.Invoke();

    /// <exception cref="KeyNotFoundException">The component has no such parameter.</exception>
    public void Set(ThemeComponent component, string parameter, object? value) => setters[parameter].Invoke(component, value);
}
