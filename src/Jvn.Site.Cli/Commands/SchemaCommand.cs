using System.CommandLine;
using System.Text;
using Jvn.Site.Intake.Fields;

namespace Jvn.Site.Cli.Commands;

/// <summary><c>jvn schema KIND</c>: the fields of a file as a JSON Schema, for an editor that completes by one.</summary>
internal sealed class SchemaCommand : Command
{
    private static readonly (string Kind, FieldSet Fields)[] Kinds =
    [
        ("advisory", FieldSet.Advisory), ("translation", FieldSet.Translation), ("vendor", FieldSet.Vendor), ("site", FieldSet.Settings),
        ("case", FieldSet.Case), ("recipients", FieldSet.RecipientGroup),
    ];

    public SchemaCommand(CommonOptions options, Stream results)
        : base("schema", "Prints the JSON Schema of a kind of file, made from the fields that the parser reads; editors complete and check by it.")
    {
        var kind = new Argument<string>("kind") { Description =
            "Front matter of an advisory (also of a notice and a revision) or of a translation, a vendor, site.yml, " +
            "a case, or a group of recipients." };
        kind.AcceptOnlyFromAmong([.. Kinds.Select(pair => pair.Kind)]);
        Arguments.Add(kind);
        SetAction(parsed =>
        {
            var fields = Kinds.First(pair => pair.Kind == parsed.GetValue(kind)).Fields;
            new Utf8Lines(results).WriteLine(Encoding.UTF8.GetString(FieldSchema.Render(fields, options.LanguageOf(parsed))).TrimEnd());
            return (int)ExitCode.Done;
        });
    }
}
