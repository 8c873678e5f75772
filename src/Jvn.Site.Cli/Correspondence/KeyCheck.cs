using Jvn.Site.Cli.Checking;
using Jvn.Site.Cli.Reporting;
using Jvn.Site.Diagnostics;
using Jvn.Site.Embargo;
using Jvn.Site.Intake.Model;

namespace Jvn.Site.Cli.Correspondence;

/// <summary>Tells of each correspondent whether something can be encrypted to it, or has to go on paper.</summary>
internal sealed class KeyCheck(InputContent content, DateTimeOffset now, TextWriter results, ReportOptions options)
{
    private readonly TextReporter reporter = new(results, options);

    /// <param name="wanted">Only these vendors; all, and the recipients, when there is none.</param>
    public ExitCode Run(IReadOnlyCollection<Vendor> wanted)
    {
        var keys = KeyRegister.Of(content, now).Keys.Where(key => wanted.Count == 0 || (key.Vendor is { } vendor && wanted.Contains(vendor))).ToList();
        foreach (var key in keys)
            Tell(key);
        var without = (wanted.Count > 0 ? wanted : content.Vendors.Values).Where(vendor => vendor.Reach.Key is null)
            .OrderBy(vendor => vendor.Key, StringComparer.Ordinal).ToList();
        var (byLetter, unreachable) = (without.Where(vendor => vendor.Reach.Postal is not null).ToList(), without.Where(IsOutOfReach).ToList());
        Name(byLetter, new("手紙で連絡（鍵なし、郵送先あり）", "by letter (no key, but a postal address)"));
        Name(unreachable, new("こちらから届かない（鍵も郵送先もなし）", "out of our reach (neither key nor postal address)"));
        Sum(keys, byLetter.Count, unreachable.Count, without.Count - byLetter.Count - unreachable.Count);
        return keys.Exists(key => key.Key is null) ? ExitCode.InvalidInput : ExitCode.Done;

        // Of those whom nobody has registered yet there are hundreds, and nothing confidential is for them.
        bool IsOutOfReach(Vendor vendor) =>
            vendor.Reach.Postal is null && (wanted.Count > 0 || vendor.Reach.Registration != VendorRegistration.None);
    }

    private void Tell(RegisteredKey key)
    {
        if (key.Key is { } good && !options.Quiet)
            results.WriteLine($"{VisibleText.Of(key.Owner)}: {KeyWords.Short(good).In(options.Language)}");
        reporter.Report([.. key.Findings.Select(finding => new Finding(finding, IsLeftOut: false, IsConfidential: true))]);
    }

    private void Name(List<Vendor> vendors, Bilingual how)
    {
        if (vendors.Count > 0 && !options.Quiet)
            results.WriteLine($"{how.In(options.Language)}: {string.Join(", ", vendors.Select(vendor => vendor.Key))}");
    }

    private void Sum(List<RegisteredKey> keys, int byLetter, int unreachable, int others)
    {
        if (options.Quiet)
            return;
        var good = keys.Count(key => key.Key is not null);
        var are = others == 1 ? "one more is not registered, and has" : $"{others} more are not registered, and have";
        var more = others == 0 ? new Bilingual("", "") : new($"（ほかに、未登録で鍵も郵送先もないベンダ {others} 社）", $" ({are} neither)");
        results.WriteLine(new Bilingual(
            $"使える鍵 {good} 件、使えない鍵 {keys.Count - good} 件、手紙 {byLetter} 社、届かない {unreachable} 社{more.Japanese}。",
            $"{good} good {(good == 1 ? "key" : "keys")}, {keys.Count - good} not good, {byLetter} by letter, {unreachable} out of reach{more.English}.")
            .In(options.Language));
    }
}
