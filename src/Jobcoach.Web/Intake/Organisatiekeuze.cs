using System.Globalization;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Shared;
using Jobcoach.Workflow.Zoeken;

namespace Jobcoach.Web.Intake;

/// <summary>
/// Een organisatie kiezen die de host kent, naast de velden waarin iemand haar naam en kenmerk typt. De keuze is een hulp van het formulier:
/// bewaard worden alleen naam en kenmerk, zoals zij ook in de aanvraag staan.
/// </summary>
internal sealed class Organisatiekeuze(Organisaties organisaties, RegelingCatalogus regelingen, Teksten<IntakeTeksten> woorden)
{
    private static readonly (string Pad, Organisatiesoort Soort)[] Onderdelen =
        [("werkgever", Organisatiesoort.Werkgever), ("jobcoachorganisatie", Organisatiesoort.Jobcoachorganisatie)];

    /// <summary>Het veld van de keuze bij een onderdeel.</summary>
    public static string Veld(string onderdeel) => $"_kies.{onderdeel}";

    /// <summary>De mogelijkheden; leeg als de host geen organisaties van deze soort kent.</summary>
    public IReadOnlyList<Keuze> Keuzes(Organisatiesoort soort) => [.. organisaties.Met(soort).Select(een => new Keuze(een.Id, Naam(een)))];

    /// <summary>
    /// Neemt een keuze over in naam en kenmerk. Een nieuwe keuze gaat voor wat getypt is; wie bij een oude keuze een kenmerk typt bedoelt het kenmerk.
    /// </summary>
    /// <param name="verstuurd">Wat de bezoeker verstuurde.</param>
    /// <param name="bewaard">Wat het concept had.</param>
    public Formuliervelden Verwerk(Formuliervelden verstuurd, Formuliervelden bewaard) => Onderdelen.Aggregate(verstuurd, (velden, deel) =>
        organisaties.Zoek(deel.Soort, velden.Tekst(Veld(deel.Pad))) is { } gekozen
        && (velden.Tekst($"{deel.Pad}.id").Length == 0 || gekozen.Id != bewaard.Tekst($"{deel.Pad}.id"))
            ? velden.Met($"{deel.Pad}.id", gekozen.Id).Met($"{deel.Pad}.naam", gekozen.Naam)
            : velden);

    /// <summary>De velden voor het scherm: een organisatie die de host kent staat in de keuze, en haar kenmerk niet in het veld om te typen.</summary>
    public Formuliervelden Toon(Formuliervelden velden) => Onderdelen.Aggregate(velden, (met, deel) =>
        organisaties.Zoek(deel.Soort, met.Tekst($"{deel.Pad}.id")) is { } bekend ? met.Met(Veld(deel.Pad), bekend.Id).Met($"{deel.Pad}.id", "") : met);

    private string Naam(Organisatie organisatie) => organisatie.Erkenningen.Count == 0
        ? organisatie.Naam
        : woorden["organisatie.erkend", organisatie.Naam, string.Join("; ", organisatie.Erkenningen.Select(Erkend))];

    private string Erkend(Erkenning erkenning) => string.Join(' ', new[]
    {
        erkenning.Regeling is { } id ? woorden["erkend.voor", regelingen.Alle.Where(een => een.Id == id).MaxBy(een => een.Versie)?.Naam ?? id] : woorden["erkend.los"],
        erkenning.Van is { } van ? woorden["erkend.van", Dag(van)] : null,
        erkenning.TotEnMet is { } totEnMet ? woorden["erkend.tot", Dag(totEnMet)] : null,
    }.OfType<string>());

    private static string Dag(DateOnly dag) => dag.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);
}
