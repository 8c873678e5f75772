namespace Jvn.Site.Verification;

/// <summary>The official schemas, as they lie in <c>Schemas/</c>. Nothing is loaded from anywhere else.</summary>
internal static class EmbeddedSchemas
{
    /// <param name="name">Folder and file: <c>csaf/csaf_json_schema.json</c>.</param>
    /// <exception cref="FileNotFoundException">There is no such schema.</exception>
    public static Stream Open(string name) =>
        typeof(EmbeddedSchemas).Assembly.GetManifestResourceStream(name) ?? throw new FileNotFoundException($"There is no schema '{name}'.");

    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd();
    }
}
