using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using Jvn.Site.Theme.Parts;
using Microsoft.AspNetCore.Components;

namespace Jvn.Site.Output.Pages;

/// <summary>How a component of one type is made and given its parameters. Looked up once a type: a page consists of dozens of components.</summary>
internal sealed class ComponentKind
{
    private static readonly ConcurrentDictionary<Type, ComponentKind> Known = new();

    private readonly ConstructorInvoker constructor;
    private readonly FrozenDictionary<string, MethodInvoker> setters;

    private ComponentKind(Type type)
    {
        constructor = ConstructorInvoker.Create(type.GetConstructor([])!);
        setters = type.GetProperties()
            .Where(property => property.IsDefined(typeof(ParameterAttribute), inherit: true))
            .ToFrozenDictionary(property => property.Name, property => MethodInvoker.Create(property.SetMethod!), StringComparer.Ordinal);
    }

    public static ComponentKind Of(Type type) => Known.GetOrAdd(type, static type => new ComponentKind(type));

    /// <summary>A component without parameters yet.</summary>
    public ThemeComponent Make() => (ThemeComponent)constructor.Invoke();

    /// <exception cref="KeyNotFoundException">The component has no such parameter.</exception>
    public void Set(ThemeComponent component, string parameter, object? value) => setters[parameter].Invoke(component, value);
}
