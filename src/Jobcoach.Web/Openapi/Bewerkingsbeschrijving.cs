using System.Globalization;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Invoer;
using Jobcoach.Web.Problemen;
using Jobcoach.Web.Rechten;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Jobcoach.Web.Openapi;

/// <summary>Vult per bewerking aan wat uit haar metadata volgt: parameters, headers, rollen en fouten.</summary>
internal sealed class Bewerkingsbeschrijving : IOpenApiOperationTransformer
{
    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var regel = metadata.OfType<Toegangsregel>().Single();
        var schrijft = metadata.OfType<Schrijft>().FirstOrDefault();
        operation.Parameters ??= [];
        foreach (var naam in Padparameters(context.Description.RelativePath).Where(naam => operation.Parameters.All(een => een.Name != naam)))
        {
            operation.Parameters.Add(Parameter(naam, ParameterLocation.Path, Paduitleg(naam), true, new OpenApiSchema { Type = JsonSchemaType.String }));
        }

        foreach (var parameter in metadata.OfType<Queryparameter>())
        {
            var schema = await context.GetOrCreateSchemaAsync(parameter.Type, null, cancellationToken);
            operation.Parameters.Add(Parameter(parameter.Naam, ParameterLocation.Query, parameter.Uitleg, parameter.Verplicht, schema));
        }

        var vraagt = metadata.OfType<Vraagt>().FirstOrDefault();
        if (vraagt is not null)
        {
            operation.RequestBody = await InhoudAsync(vraagt.Inhoud, ["application/json"], context, cancellationToken);
            if (vraagt.Herhaalbaar)
            {
                operation.Parameters.Add(Sleutel("Kies zelf een sleutel; met dezelfde sleutel nog eens sturen doet niets twee keer."));
            }

            if (vraagt.MetVersie)
            {
                operation.Parameters.Add(Parameter("If-Match", ParameterLocation.Header, "De ETag zoals u hem zag.", false, Tekst()));
                operation.Responses!.TryAdd("412", new OpenApiResponse { Description = "Intussen veranderd." });
            }
        }

        if (schrijft is not null)
        {
            operation.RequestBody = await InhoudAsync(schrijft.Inhoud, schrijft.Mediatypes, context, cancellationToken);
            Schrijfheaders(operation, schrijft);
        }
        else if (operation.Responses?.TryGetValue("200", out _) is true && context.Description.HttpMethod == "GET" && regel.Rollen is not null)
        {
            Leesheaders(operation);
        }

        Rollen(operation, regel, context.Document);
        await FoutenAsync(operation, regel, schrijft, context, cancellationToken);
    }

    private static async Task<OpenApiRequestBody> InhoudAsync(Type inhoud, IEnumerable<string> mediatypes, OpenApiOperationTransformerContext context, CancellationToken cancelled)
    {
        IOpenApiSchema schema = inhoud == typeof(Stream)
            ? new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" }
            : await OnderdeelAsync(inhoud, context, cancelled);
        return new() { Required = true, Content = mediatypes.ToDictionary(mediatype => mediatype, _ => new OpenApiMediaType { Schema = schema }) };
    }

    private static async Task<OpenApiSchemaReference> OnderdeelAsync(Type type, OpenApiOperationTransformerContext context, CancellationToken cancelled)
    {
        context.Document!.AddComponent(type.Name, await context.GetOrCreateSchemaAsync(type, null, cancelled));
        return new(type.Name, context.Document);
    }

    private static void Schrijfheaders(OpenApiOperation operation, Schrijft schrijft)
    {
        operation.Parameters!.Add(Sleutel("Kies zelf een sleutel; met dezelfde sleutel nog eens sturen verandert niets en geeft hetzelfde antwoord met status 200."));
        if (schrijft.OverZaak)
        {
            operation.Parameters.Add(Parameter("If-Match", ParameterLocation.Header, "De ETag van de zaak zoals u haar zag.", schrijft.IfMatchVerplicht, Tekst()));
        }

        foreach (var antwoord in operation.Responses!.Where(antwoord => antwoord.Key is "200" or "201").Select(antwoord => (OpenApiResponse)antwoord.Value))
        {
            antwoord.Description = "Gedaan en bewaard.";
            antwoord.Headers = Headers(("ETag", "De versie van de zaak die dit verzoek opleverde."), ("Location", "Waar het resultaat staat."));
        }

        ((OpenApiResponse)operation.Responses!["200"]).Description = "Was al gedaan: dit is een herhaling.";
    }

    private static OpenApiParameter Sleutel(string uitleg) => Parameter(
        Verzoekheaders.IdempotencyKey,
        ParameterLocation.Header,
        uitleg,
        false,
        new OpenApiSchema { Type = JsonSchemaType.String, MinLength = 1, MaxLength = Verzoekheaders.LangsteSleutel, Pattern = "^[!-~]+$" });

    private static void Leesheaders(OpenApiOperation operation)
    {
        operation.Parameters!.Add(Parameter("If-None-Match", ParameterLocation.Header, "Een ETag die u al heeft; is er niets veranderd, dan is het antwoord 304.", false, Tekst()));
        var antwoord = (OpenApiResponse)operation.Responses!["200"];
        antwoord.Description = "Gevonden.";
        antwoord.Headers = Headers(("ETag", "De versie van dit antwoord."));
        operation.Responses["304"] = new OpenApiResponse { Description = "Niet veranderd." };
    }

    private static void Rollen(OpenApiOperation operation, Toegangsregel regel, OpenApiDocument? document)
    {
        if (regel.Rollen is { } rollen)
        {
            operation.Description = $"Voor: {string.Join(", ", Enum.GetValues<Rol>().Where(rollen.Contains).Select(Leesbaar))}.";
            operation.Security = [new() { [new OpenApiSecuritySchemeReference(Algemeen.Aanmeldwijze, document)] = [] }];
        }
    }

    private static async Task FoutenAsync(OpenApiOperation operation, Toegangsregel regel, Schrijft? schrijft, OpenApiOperationTransformerContext context, CancellationToken cancelled)
    {
        List<(int Status, string Uitleg)> fouten = [(500, "Een fout aan onze kant.")];
        if (regel.Rollen is not null)
        {
            fouten.AddRange([(400, "De invoer klopt niet; alle fouten tegelijk."), (401, "Niet aangemeld."), (403, "Hoort niet bij uw rol.")]);
        }

        if (Padparameters(context.Description.RelativePath).Any())
        {
            fouten.Add((404, "Bestaat niet, of is niet voor u."));
        }

        if (operation.RequestBody is not null)
        {
            fouten.AddRange([(413, "Te groot."), (415, "Dit mediatype wordt niet aangenomen.")]);
        }

        if (schrijft is not null)
        {
            fouten.AddRange([(409, "De stand van de zaak laat dit nu niet toe."), (503, "Even te druk.")]);
            fouten.AddRange(schrijft.OverZaak ? [(412, "De zaak is intussen veranderd; ETag noemt de huidige versie.")] : []);
            fouten.AddRange(schrijft.IfMatchVerplicht ? [(428, "If-Match ontbreekt.")] : []);
        }

        var schema = await OnderdeelAsync(typeof(Probleem), context, cancelled);
        operation.Responses ??= [];
        foreach (var (status, uitleg) in fouten)
        {
            operation.Responses.TryAdd(status.ToString(CultureInfo.InvariantCulture), new OpenApiResponse
            {
                Description = uitleg,
                Content = new Dictionary<string, OpenApiMediaType> { [Probleem.Mediatype] = new() { Schema = schema } },
            });
        }
    }

    private static Dictionary<string, IOpenApiHeader> Headers(params (string Naam, string Uitleg)[] headers) =>
        headers.ToDictionary(header => header.Naam, header => (IOpenApiHeader)new OpenApiHeader { Description = header.Uitleg, Schema = Tekst() });

    private static OpenApiParameter Parameter(string naam, ParameterLocation plaats, string uitleg, bool verplicht, IOpenApiSchema schema) =>
        new() { Name = naam, In = plaats, Description = uitleg, Required = verplicht, Schema = schema };

    private static OpenApiSchema Tekst() => new() { Type = JsonSchemaType.String };

    private static IEnumerable<string> Padparameters(string? pad) =>
        (pad ?? "").Split('/').Where(deel => deel.StartsWith('{')).Select(deel => deel.Trim('{', '}').Split(':')[0]);

    private static string Paduitleg(string naam) => naam switch
    {
        Toegangspoort.Nummer => "Het zaaknummer, zoals JC-7K3M9-QXT42-8.",
        "versie" => "Het nummer van de versie.",
        "besluit" => "Het nummer van het besluit.",
        _ => "Het kenmerk.",
    };

    private static string Leesbaar(Rol rol) => rol is Rol.AdministratiefMedewerker ? "administratief medewerker" : rol.ToString().ToLowerInvariant();
}
