using System.Globalization;

namespace Jvn.Site.Benchmarks.Generation;

/// <summary>Writes a made-up input, always the same for the same number and instant.</summary>
internal static class GenerateCommand
{
    public static int Run(string[] arguments)
    {
        var now = DateTimeOffset.UtcNow;
        var isOneMore = false;
        var rest = new Queue<string>(arguments);
        while (rest.TryPeek(out var option) && option.StartsWith("--", StringComparison.Ordinal))
        {
            rest.Dequeue();
            if (option == "--now")
                now = DateTimeOffset.Parse(rest.Dequeue(), CultureInfo.InvariantCulture);
            else if (option == "--one-more")
                isOneMore = true;
            else
                throw new ArgumentException($"There is no option {option}.");
        }

        var count = int.Parse(rest.Dequeue(), CultureInfo.InvariantCulture);
        var folder = new InputWriter(rest.Dequeue());
        var collection = new MadeCollection(count, now.ToOffset(TimeSpan.FromHours(9)));
        if (isOneMore)
            folder.Write(collection.OneMore());
        else
            folder.Write(collection);
        var rows = collection.Advisories.Sum(advisory => advisory.Statements.Count);
        Console.WriteLine($"{collection.Advisories.Count} advisories, {collection.Vendors.Count} vendors, {rows} vendor rows");
        return 0;
    }
}
