using System.Globalization;

namespace Jvn.Site.Benchmarks.Generation;

/// <summary>Writes a made-up input, always the same for the same number and instant.</summary>
internal static class GenerateCommand
{
    /// <param name="now">What comes out after it is withheld.</param>
    /// <param name="isOneMore">True to add one advisory to an input of that number.</param>
    public static int Run(string count, string folder, DateTimeOffset now, bool isOneMore)
    {
        var input = new InputWriter(folder);
        var collection = new MadeCollection(int.Parse(count, CultureInfo.InvariantCulture), now.ToOffset(TimeSpan.FromHours(9)));
        if (isOneMore)
            input.Write(collection.OneMore());
        else
            input.Write(collection);
        Console.WriteLine($"{collection.Advisories.Count} advisories, {collection.Vendors.Count} vendors, " +
            $"{collection.Advisories.Sum(advisory => advisory.Statements.Count)} vendor rows{(isOneMore ? ", and one advisory more" : "")}");
        return 0;
    }
}
