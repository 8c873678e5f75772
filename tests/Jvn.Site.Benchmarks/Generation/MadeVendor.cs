namespace Jvn.Site.Benchmarks.Generation;

/// <summary>A vendor that does not exist.</summary>
internal sealed record MadeVendor(int Number, string Key, string Name, string EnglishName, string Kana)
{
    public string Page => $"https://www.example.jp/{Key}/";
}
