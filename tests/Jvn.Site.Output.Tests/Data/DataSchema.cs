using System.Text;
using System.Text.Json;
using Jvn.Site.Output.Tests.Pages;
using Json.Schema;

namespace Jvn.Site.Output.Tests.Data;

/// <summary>The published schema of a kind of file, as the site itself serves it.</summary>
internal sealed class DataSchema
{
    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    private readonly JsonSchema schema;

    private DataSchema(string name) => schema = JsonSchema.FromText(Encoding.UTF8.GetString(Output.Data.DataSchemas.Render(name, SampleSite.Model.Settings)));

    public static DataSchema Advisory { get; } = new("advisory");

    public static DataSchema Index { get; } = new("index");

    public static DataSchema Status { get; } = new("status");

    public static DataSchema Vendors { get; } = new("vendors");

    /// <summary>What is wrong with a file; nothing when it is valid.</summary>
    public IReadOnlyList<string> Validate(string json)
    {
        var results = schema.Evaluate(JsonDocument.Parse(json).RootElement, Options);
        return results.IsValid ? [] : [.. (results.Details ?? []).Where(detail => detail.Errors is not null)
            .SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}")), "not valid"];
    }
}
