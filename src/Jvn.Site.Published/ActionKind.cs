namespace Jvn.Site.Published;

/// <summary>まず行うこと: what a reader does first.</summary>
public enum ActionKind
{
    Update,
    Patch,
    Workaround,
    Mitigate,
    StopUsing,
    NoneYet,
}
