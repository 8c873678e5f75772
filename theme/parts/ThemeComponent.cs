using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Jvn.Site.Theme.Parts;

/// <summary>What every page and part is: a Razor component that is printed once, from its parameters alone. It waits for nothing, is handed no service, and
/// remembers nothing.</summary>
/// <remarks>The framework's renderers can print it too. Ours asks it directly, which is many times as quick.</remarks>
public abstract class ThemeComponent : IComponent
{
    private RenderHandle handle;

    /// <summary>Puts what it consists of into <paramref name="tree"/>, when its parameters are set.</summary>
    public void Print(RenderTreeBuilder tree)
    {
        OnParametersSet();
        BuildRenderTree(tree);
    }

    /// <summary>Works out what the markup needs more than once.</summary>
    protected virtual void OnParametersSet()
    {
    }

    /// <summary>The markup: the compiler makes it out of the <c>.razor</c> file.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }

    void IComponent.Attach(RenderHandle renderHandle) => handle = renderHandle;

    Task IComponent.SetParametersAsync(ParameterView parameters)
    {
        var kind = ComponentKind.Of(GetType());
        foreach (var parameter in parameters)
            kind.Set(this, parameter.Name, parameter.Value);
        handle.Render(Print);
        return Task.CompletedTask;
    }
}
