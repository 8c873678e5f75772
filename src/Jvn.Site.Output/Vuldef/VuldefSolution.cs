using System.Diagnostics;
using Jvn.Site.Output.Data;
using Jvn.Site.Published;

namespace Jvn.Site.Output.Vuldef;

/// <summary>What to do: the section, and the line that says what to do first.</summary>
internal static class VuldefSolution
{
    public static void Write(SiteXml xml, ShownAdvisory advisory, Language language)
    {
        var section = advisory.Section(SectionKind.Solution).In(language).Text;
        var action = advisory.Action;
        var first = action?.Text?.In(language).Text ?? "";
        if (section.Length == 0 && first.Length == 0)
            return;
        (string, string)[] type = action is null ? [] : [("solutiontype", Word(action.Kind))];
        xml.Parent("Solution", [], () => xml.Parent("SolutionItem", type, () =>
        {
            foreach (var text in new[] { first, section }.Where(text => text.Length > 0))
                xml.Element("Description", text);
        }));
    }

    private static string Word(ActionKind kind) => kind switch
    {
        ActionKind.Update or ActionKind.Patch => "fixed",
        ActionKind.Workaround or ActionKind.Mitigate => "workaround",
        ActionKind.StopUsing or ActionKind.NoneYet => "none",
        _ => throw new UnreachableException(),
    };
}
