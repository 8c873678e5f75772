namespace Jvn.Site.Published.Cvss;

/// <summary>One value that a base metric can have, for example <c>N</c>, ネットワーク, Network.</summary>
public sealed record CvssMetricValue
{
    internal CvssMetricValue(string abbreviation, string japanese, string english)
    {
        Abbreviation = abbreviation;
        Japanese = japanese;
        English = english;
    }

    public string Abbreviation { get; }

    public string Japanese { get; }

    public string English { get; }
}
