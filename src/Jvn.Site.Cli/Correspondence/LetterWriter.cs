using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Jvn.Site.Correspondence.Letters;
using Jvn.Site.Correspondence.Sheets;
using Jvn.Site.Diagnostics;
using Jvn.Site.Intake.Model;
using Jvn.Site.Intake.Parsing;
using Jvn.Site.Intake.Reading;
using Jvn.Site.Intake.Rules.Mentions;

namespace Jvn.Site.Cli.Correspondence;

/// <summary>Fills the template of a letter in, for each vendor.</summary>
/// <param name="address">The sender's mail address.</param>
internal sealed partial class LetterWriter(InputContent content, Dossier dossier, LetterOrder order, string address, DateTimeOffset now)
{
    private readonly Advisory advisory = dossier.Current!.Content!;

    /// <summary>Vendors that nobody named, found by what they make, and that no letter reaches.</summary>
    public ImmutableArray<Vendor> PassedOver { get; private set; } = [];

    /// <summary>All of them, or none when <paramref name="bag"/> says why.</summary>
    /// <param name="refused">Told what must not go out as it stands.</param>
    public ImmutableArray<PlannedLetter> Write(ImmutableArray<Vendor> vendors, DiagnosticBag refused, DiagnosticBag bag)
    {
        if (Template(bag) is not { } template)
            return [];
        if (order.Kind == LetterKind.Outline)
            CheckOutline(bag);
        var letters = ImmutableArray.CreateBuilder<PlannedLetter>();
        foreach (var vendor in vendors)
        {
            var form = vendor.Reach.Key is null ? LetterForm.Print : LetterForm.Mail;
            var isOutOfReach = form == LetterForm.Print ? vendor.Reach.Postal is null : vendor.Reach.Email is null;
            if (isOutOfReach && order.Kind == LetterKind.Outline && order.Vendors.IsEmpty)
                PassedOver = PassedOver.Add(vendor);
            else if (isOutOfReach)
                bag.Add(DiagnosticCatalog.VendorOutOfReach.At(vendor.Location, vendor.Key));
            else if (template.Fill(Values(vendor, form), bag) is { } letter)
                letters.Add(new PlannedLetter(vendor, letter, form, Sender));
        }

        // Of the advisory's own text the places are known already.
        if (!refused.HasErrors
            && letters.Select(one => UnfinishedText.NoteIn($"{one.Letter.Subject}\n{one.Letter.Text}")).OfType<string>().FirstOrDefault() is { } note)
            refused.Add(HandedOut.NotWritten(DiagnosticCatalog.UnfinishedText.At(dossier.Current!.Start, note)));
        return bag.HasErrors ? [] : letters.ToImmutable();
    }

    // An answer by letter has to reach somebody.
    private string Sender => string.Join('\n', new[]
    {
        content.Settings.Operator.In(order.Language).Text, content.Postal?.Trim(), address,
        content.Postal is null ? content.Settings.ContactUrl?.OriginalString : null,
    }.OfType<string>());

    // That of the input, or the one that comes with the program.
    private LetterTemplate? Template(DiagnosticBag bag)
    {
        var name = $"{LetterFiles.Folder}/{LetterFiles.Name(order.Kind, order.Language)}";
        if (content.Files.FirstOrDefault(file => file.RelativePath == name) is not { } own)
            return LetterTemplate.Default(order.Kind, order.Language);
        return InputFolder.ReadText(own, bag) is { } text
            ? LetterTemplate.Parse(own.Path, text.Text.ReplaceLineEndings("\n"), order.Kind, order.Language, bag) : null;
    }

    // The vendor is asked before it is told (guideline 2): what it could find the product by is no outline, and what belongs to another case is none either.
    private void CheckOutline(DiagnosticBag bag)
    {
        var words = new[] { advisory.Title.Value }
            .Concat(advisory.Affected.SelectMany(product => new[] { product.Product.Japanese, product.Product.English }).OfType<string>())
            .Concat(advisory.Cves.Select(cve => cve.Value.Text))
            .Concat(content.Dossiers.Select(other => other.Current?.Content).OfType<Advisory>().Where(other => other.ReleaseAt.Value > now)
                .Select(other => other.Title.Value));
        var said = FoldedText.Of(order.Outline!);
        foreach (Match number in Number().Matches(said))
            bag.Add(DiagnosticCatalog.OutlineSaysTooMuch.At(dossier.Current!.Start, number.Value));
        foreach (var word in words.Distinct(StringComparer.Ordinal).Where(word => said.Contains(FoldedText.Of(word), StringComparison.Ordinal)))
            bag.Add(DiagnosticCatalog.OutlineSaysTooMuch.At(dossier.Current!.Start, word));
    }

    private LetterValues Values(Vendor vendor, LetterForm form) => new()
    {
        Id = advisory.Id.Value,
        Vendor = vendor.Name.In(order.Language).Text,
        Contact = vendor.Reach.Name,
        Operator = content.Settings.Operator,
        Address = address,
        Postal = content.Postal,
        At = now,
        Form = form,
        Keywords = order.Keywords.IsEmpty ? vendor.Reach.Keywords : [.. vendor.Reach.Keywords.Intersect(order.Keywords, StringComparer.OrdinalIgnoreCase)],
        Outline = order.Outline,
        Deadline = order.Deadline ?? AnswerDeadline.Usual(now, advisory.ReleaseAt.Value),
        ReleaseAt = advisory.ReleaseAt.Value,
        FormerReleaseAt = dossier.Case?.AnnouncedTo(vendor.Key),
        Title = advisory.Title.Value,
        Products = [.. advisory.Affected.Select(Product)],
        Cve = [.. advisory.Cves.Select(cve => cve.Value)],
        Details = order.Details ?? AdvisoryText.Of(dossier.Current!.Entry),
        Status = dossier.Case?.Last(CaseEventKind.Reply, vendor.Key)?.Status?.Value,
        Sheet = new ReplySheet { Id = advisory.Id.Value, Organisation = vendor.Name.In(order.Language).Text },
    };

    private string Product(AffectedProduct product) =>
        $"{product.Product.In(order.Language).Text} {product.Versions?.In(order.Language).Text}".TrimEnd();

    // Of a text without what people vary when they write one.
    [GeneratedRegex(@"cve[0-9]{8,}|jvn(vu|ta)?[0-9]{6,8}", RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
