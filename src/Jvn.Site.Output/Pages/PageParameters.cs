using Microsoft.AspNetCore.Components;

namespace Jvn.Site.Output.Pages;

/// <summary>The parameters of one page; every page but the bilingual ones begins with the frame and the words.</summary>
internal static class PageParameters
{
    public static ParameterView Of(params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var values = new Dictionary<string, object?>(parameters.Length, StringComparer.Ordinal);
        foreach (var (name, value) in parameters)
            values.Add(name, value);
        return ParameterView.FromDictionary(values);
    }
}
