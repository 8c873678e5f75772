namespace Jvn.Site.Preview;

/// <summary>What the preview itself answers at. No file of a site has an address like these.</summary>
internal static class PreviewAddresses
{
    public const string Open = "/-/open";

    public const string Events = "/-/events";

    public const string Style = "/-/preview.css";

    public const string Script = "/-/preview.js";
}
