namespace Jvn.Site.Benchmarks.Generation;

/// <summary>The words of a translation.</summary>
internal sealed class EnglishProse(Dice dice)
{
    private static readonly string[] Components =
        ("the web management page|the login form|the file sharing function|the REST API|the installer|the attachment viewer|the configuration loader|" +
        "the mail form|the search function|the plugin manager|the UPnP service|the bundled TLS library|the SNMP agent|the image converter|" +
        "the remote maintenance function|the CSV import|the backup restore function|session management|the password reset function|" +
        "the SAML connector|the archive extractor|the font parser|the notification receiver|the log viewer|the print queue|firmware verification|" +
        "the DHCP server function").Split('|');

    private static readonly string[] Causes =
        ("input is not validated sufficiently|output is not escaped|permissions are not checked|a fixed key is used|a temporary file has a predictable name|" +
        "error messages contain internal information|session identifiers are used again|a freed area is referred to|an index is not checked|" +
        "relative paths are not normalised|the result of a signature check is ignored|communication is in plain text|an old library is bundled").Split('|');

    private static readonly string[] Conditions =
        ("authentication is disabled|the default settings are used|a crafted URL is opened|an excessive value is received|character conversion fails|" +
        "an external authentication server is used|a file of an old format is read|many requests are received at once|IPv6 is enabled|" +
        "guest accounts are permitted|an archive with long file names is opened").Split('|');

    private static readonly string[] Measures =
        ("Restrict access from untrusted networks|Disable the functions that are not used|Change the initial password|Use the product behind a firewall|" +
        "Do not open untrusted files|Check the logs regularly|Move to a succeeding product").Split('|');

    /// <summary>The eight sections.</summary>
    /// <param name="size">From 0 to 1.</param>
    public IReadOnlyList<string> Sections(string vendor, string product, Flaw flaw, IReadOnlyList<string> cves, double size)
    {
        var more = (int)Math.Pow(24, size);
        return
        [
            $"{product} provided by {vendor} contains a vulnerability: {flaw.English.ToLowerInvariant()}.",
            "",
            $"{product} provided by {vendor} is software with {dice.Pick(Components)}. In {dice.Pick(Components)}, {dice.Pick(Causes)} ({flaw.Weakness})." +
                (cves.Count > 1 ? "\n\n" + string.Join('\n', cves.Select(cve => $"- In {dice.Pick(Components)}, {dice.Pick(Causes)} - {cve}")) : "") +
                Paragraphs(product, more),
            $"{dice.Pick(["A remote attacker", "A user who can log in", "An attacker on the adjacent network"])} may attack the product so that " +
                $"{flaw.EnglishEffect}.",
            $"**Update the software**\n\nUpdate {product} to the latest version according to the information provided by the developer.\n\n- " +
                string.Join("\n- ", dice.Some(Measures, 3).DefaultIfEmpty(Measures[0])),
            more > 5 ? Sentence(product) : "",
            "",
            dice.Chance(60) ? "JPCERT/CC coordinated with the developer under Information Security Early Warning Partnership." : "",
        ];
    }

    private string Paragraphs(string product, int more) => string.Concat(Enumerable.Range(0, more / 2).Select(_ => "\n\n" + Sentence(product)));

    private string Sentence(string product) => dice.Number(0, 2) switch
    {
        0 => $"When {dice.Pick(Conditions)}, {dice.Pick(Causes)} in {dice.Pick(Components)} of {product}.",
        1 => $"According to the developer, it is reproduced only where {dice.Pick(Components)} and {dice.Pick(Components)} are used together and " +
            $"{dice.Pick(Conditions)}.",
        _ => $"Since {dice.Number(1, 12)}.{dice.Number(0, 30)} {dice.Pick(Components)} accepts up to {dice.Number(2, 65536)} bytes, and {dice.Pick(Causes)}.",
    };
}
