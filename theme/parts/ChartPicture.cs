namespace Jvn.Site.Theme.Parts;

/// <summary>One file of a chart: for narrow or wide screens, light or dark.</summary>
public sealed record ChartPicture(string Address, int Width, int Height, bool IsWide, bool IsDark);
