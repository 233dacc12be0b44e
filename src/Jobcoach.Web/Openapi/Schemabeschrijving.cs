using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Jobcoach.Domain.Waarden;
using Jobcoach.Web.Invoer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Jobcoach.Web.Openapi;

/// <summary>Beschrijft waarden met een eigen schrijfwijze, en noemt verplicht wat de lezer verplicht vindt.</summary>
internal sealed class Schemabeschrijving : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        if (Schrijfwijze(Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type) is { } eigen)
        {
            (schema.Type, schema.Pattern, schema.Description, schema.Minimum, schema.Maximum) = (eigen.Type, eigen.Pattern, eigen.Description, eigen.Minimum, eigen.Maximum);
            (schema.Properties, schema.Required, schema.Examples) = (eigen.Properties, eigen.Required, eigen.Examples);
        }
        else if (schema.Enum is { Count: > 0 })
        {
            schema.Type ??= JsonSchemaType.String;
        }
        else if (context.JsonTypeInfo.Kind is JsonTypeInfoKind.Object && schema.Properties is { Count: > 0 })
        {
            schema.Required = context.JsonTypeInfo.Properties.Where(Veldcontract.IsVerplicht).Select(veld => veld.Name)
                .Union(schema.Required?.Where(naam => naam == context.JsonTypeInfo.PolymorphismOptions?.TypeDiscriminatorPropertyName) ?? [])
                .Where(schema.Properties.ContainsKey)
                .ToHashSet();
        }

        return Task.CompletedTask;
    }

    private static OpenApiSchema? Schrijfwijze(Type type) =>
        type == typeof(Uren) ? Tekst(@"^PT([0-9]+H)?([0-9]+M)?$", "Een duur in uren en minuten.", "PT1H30M")
        : type == typeof(Zaaknummer) ? Tekst("^JC-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]$", "Een zaaknummer.", "JC-7K3M9-QXT42-8")
        : type == typeof(Bsn) ? Tekst("^[0-9]{8,9}$", "Een burgerservicenummer dat aan de elfproef voldoet.", "999909897")
        : type == typeof(Bedrag) ? Getal("Een bedrag in euro's, exclusief btw, met ten hoogste twee decimalen.", 0, 1_000_000_000)
        : type == typeof(Loonwaarde) ? Getal("Een percentage met ten hoogste een decimaal.", 0, 100)
        : type == typeof(Periode) ? Dagen()
        : null;

    private static OpenApiSchema Tekst(string patroon, string uitleg, string voorbeeld) =>
        new() { Type = JsonSchemaType.String, Pattern = patroon, Description = uitleg, Examples = [JsonValue.Create(voorbeeld)] };

    private static OpenApiSchema Getal(string uitleg, decimal minst, decimal meest) => new()
    {
        Type = JsonSchemaType.Number,
        Description = uitleg,
        Minimum = minst.ToString(CultureInfo.InvariantCulture),
        Maximum = meest.ToString(CultureInfo.InvariantCulture),
    };

    private static OpenApiSchema Dagen() => new()
    {
        Type = JsonSchemaType.Object,
        Description = "Een reeks dagen; begin en einde horen erbij.",
        Properties = new Dictionary<string, IOpenApiSchema> { ["van"] = Dag(), ["totEnMet"] = Dag() },
        Required = new HashSet<string> { "van", "totEnMet" },
    };

    private static OpenApiSchema Dag() => new() { Type = JsonSchemaType.String, Format = "date" };
}
