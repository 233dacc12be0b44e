using Jobcoach.Web.Handelingen;
using Jobcoach.Web.Rechten;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Openapi;

/// <summary>Een parameter in de query, zoals de beschrijving van de API haar noemt.</summary>
/// <param name="Naam">De naam.</param>
/// <param name="Type">Het .NET-type van de waarde.</param>
/// <param name="Uitleg">Wat zij doet.</param>
/// <param name="Verplicht">Of zij verplicht is.</param>
internal sealed record Queryparameter(string Naam, Type Type, string Uitleg, bool Verplicht = false);

/// <summary>
/// Dat een endpoint schrijft en wat het aanneemt. Geen <c>IAcceptsMetadata</c>: daarop weigert de routering al een mediatype
/// voordat de poort heeft gekeken wie er vraagt.
/// </summary>
/// <param name="Inhoud">Het type van de inhoud; <see cref="Stream"/> voor een document.</param>
/// <param name="Mediatypes">De mediatypes die worden aangenomen.</param>
/// <param name="IfMatchVerplicht">Of de aanroeper zijn versie moet noemen.</param>
/// <param name="OverZaak">Of het over een bestaande zaak gaat.</param>
internal sealed record Schrijft(Type Inhoud, IReadOnlyCollection<string> Mediatypes, bool IfMatchVerplicht, bool OverZaak);

/// <summary>Dat een endpoint met een vraag in JSON begint en geen handeling aan een enkele zaak is. Een vraag in de inhoud komt in geen adres of log.</summary>
/// <param name="Inhoud">Het type van de vraag.</param>
/// <param name="Herhaalbaar">Of een Idempotency-Key haar veilig te herhalen maakt.</param>
/// <param name="MetVersie">Of de aanroeper in If-Match kan zeggen welke versie hij zag.</param>
internal sealed record Vraagt(Type Inhoud, bool Herhaalbaar, bool MetVersie = false);

/// <summary>Hoe endpoints zichzelf beschrijven; de OpenAPI-beschrijving volgt hieruit.</summary>
internal static class Beschrijving
{
    /// <summary>Wie het endpoint mag gebruiken.</summary>
    public static RouteHandlerBuilder Met(this RouteHandlerBuilder endpoint, Toegangsregel regel) => endpoint.WithMetadata(regel);

    /// <summary>Een endpoint dat leest.</summary>
    public static RouteHandlerBuilder Leest<T>(this RouteHandlerBuilder endpoint, string naam, string samenvatting, params Queryparameter[] parameters) =>
        endpoint.WithName(naam).WithSummary(samenvatting).Produces<T>(StatusCodes.Status200OK).WithMetadata([.. parameters]);

    /// <summary>Een endpoint dat JSON aanneemt.</summary>
    public static RouteHandlerBuilder SchrijftJson<T>(this RouteHandlerBuilder endpoint, string naam, string samenvatting, bool ifMatch, bool overZaak = true)
        where T : notnull => endpoint.Schrijft(naam, samenvatting, new(typeof(T), ["application/json"], ifMatch, overZaak));

    /// <summary>Een endpoint dat een vraag in JSON aanneemt en met een waarde antwoordt.</summary>
    public static RouteHandlerBuilder VraagtJson<TVraag, TAntwoord>(this RouteHandlerBuilder endpoint, string naam, string samenvatting, bool herhaalbaar, bool metVersie = false)
        where TVraag : notnull => endpoint.WithName(naam).WithSummary(samenvatting).Produces<TAntwoord>(StatusCodes.Status200OK).WithMetadata(new Vraagt(typeof(TVraag), herhaalbaar, metVersie));

    /// <summary>Een endpoint dat schrijft.</summary>
    public static RouteHandlerBuilder Schrijft(this RouteHandlerBuilder endpoint, string naam, string samenvatting, Schrijft schrijft) => endpoint
        .WithName(naam)
        .WithSummary(samenvatting)
        .Produces<Bevestiging>(StatusCodes.Status201Created)
        .Produces<Bevestiging>(StatusCodes.Status200OK)
        .WithMetadata(schrijft);
}
