using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Web.Shared;

namespace Jobcoach.Web.Logboek;

/// <summary>Activiteiten die bij elkaar staan in de keuzelijst.</summary>
/// <param name="Naam">De naam van de groep; null voor die van het coachingsplan.</param>
/// <param name="Keuzes">De activiteiten.</param>
public sealed record Activiteitgroep(string? Naam, IReadOnlyList<Keuze> Keuzes)
{
    /// <summary>Eerst wat in het plan staat, dan de doelcatalogus van de regeling.</summary>
    public static IReadOnlyList<Activiteitgroep> Van(Logboekblik blik)
    {
        var catalogus = blik.Regeling.Doelen;
        var inPlan = blik.Plan.SelectMany(doel => doel.Activiteiten ?? [])
            .Select(activiteit => activiteit.Activiteitcode).OfType<string>().Distinct(StringComparer.Ordinal)
            .Select(code => new Keuze(code, catalogus.Naam(code) ?? code)).ToList();
        return [.. inPlan.Count > 0 ? [new Activiteitgroep(null, inPlan)] : Array.Empty<Activiteitgroep>(), .. Catalogus([blik.Regeling], inPlan)];
    }

    /// <summary>De doelcatalogi van regelingen samen, elke activiteit een keer.</summary>
    public static IReadOnlyList<Activiteitgroep> Van(IEnumerable<Regeling> regelingen) => [.. Catalogus(regelingen, [])];

    /// <summary>Welke activiteit bij een doel klaarstaat: die van de laatste regel bij dat doel, anders de eerste van het plan.</summary>
    public static IReadOnlyDictionary<string, string> Voorstellen(Logboekblik blik) => blik.Doelen
        .Select(doel => (Doel: Keuze.Json(doel), Code: Voorstel(blik, doel)))
        .Where(paar => paar.Code is not null)
        .ToDictionary(paar => paar.Doel, paar => paar.Code!, StringComparer.Ordinal);

    private static string? Voorstel(Logboekblik blik, Doelverwijzing doel) =>
        blik.Regels.LastOrDefault(regel => regel.Doel == doel && regel.Activiteit is not null)?.Activiteit
        ?? (doel is Doelverwijzing.Overig ? null : blik.Plan.ElementAtOrDefault((int)doel)?.Activiteiten?.Select(activiteit => activiteit.Activiteitcode).FirstOrDefault(code => code is not null));

    private static IEnumerable<Activiteitgroep> Catalogus(IEnumerable<Regeling> regelingen, List<Keuze> behalve) => regelingen
        .SelectMany(regeling => regeling.Doelen.Doelen)
        .GroupBy(doel => doel.Code, StringComparer.Ordinal)
        .Select(doel => new Activiteitgroep(
            doel.First().Naam,
            [
                .. doel.SelectMany(een => een.Activiteiten).DistinctBy(activiteit => activiteit.Code)
                    .Where(activiteit => behalve.All(keuze => keuze.Waarde != activiteit.Code))
                    .Select(activiteit => new Keuze(activiteit.Code, activiteit.Naam)),
            ]))
        .Where(groep => groep.Keuzes.Count > 0);
}
