using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Jvn.Site.Theme.Parts;

/// <summary>What every page and part is: a Razor component that is printed once, from its parameters alone. It waits for nothing and is handed no
/// service.</summary>
public abstract class ThemeComponent : ComponentBase
{
    /// <summary>Puts what it consists of into <paramref name="tree"/>, when its parameters are set.</summary>
    public void Print(RenderTreeBuilder tree)
    {
        OnParametersSet();
        BuildRenderTree(tree);
    }
}
