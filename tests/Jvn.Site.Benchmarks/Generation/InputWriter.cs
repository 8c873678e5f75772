namespace Jvn.Site.Benchmarks.Generation;

/// <summary>Writes what was made as an input folder.</summary>
internal sealed class InputWriter(string folder)
{
    private const string Settings = """
        base-url: https://jvn.example.jp/
        name: {ja: 脆弱性対策情報 (測定), en: Vulnerability Notes (measurement)}
        operator: {ja: 架空調整機関, en: Example Coordination Center}
        contact-url: https://www.example.jp/contact
        feed-length: 20

        """;

    public void Write(MadeCollection collection)
    {
        Put("site.yml", Settings);
        foreach (var (n, vendor) in collection.Vendors.Index())
            Put($"vendors/{vendor.Key}.yml", Text(vendor, n));
        foreach (var advisory in collection.Advisories)
            Write(advisory);
    }

    public void Write(MadeAdvisory advisory)
    {
        // The name of what is withheld says nothing.
        var name = advisory.IsWithheld ? $"case-{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(
            System.Text.Encoding.UTF8.GetBytes(advisory.Id))).AsSpan(0, 8)}" : advisory.Slug;
        var text = new AdvisoryText(advisory);
        Put($"advisories/{advisory.Release.Year}/{name}.md", text.Japanese());
        if (advisory.EnglishSections.Count > 0)
            Put($"advisories/{advisory.Release.Year}/{name}.en.md", text.English());
    }

    private static string Text(MadeVendor vendor, int n) => $"""
        number: {vendor.Number}
        name: {AdvisoryText.Words(vendor.Name, vendor.EnglishName)}
        kana: {vendor.Kana}
        site: {vendor.Page}
        registration: {(n % 3 == 0 ? "general" : n % 3 == 1 ? "individual" : "none")}
        contact:
          name: 製品セキュリティ窓口
          email: psirt@{vendor.Key}.example.jp

        """;

    private void Put(string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
