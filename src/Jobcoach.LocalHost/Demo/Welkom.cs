using System.Globalization;
using Jobcoach.Domain.Zaken;
using Jobcoach.LocalHost.Demo.Casussen;
using Jobcoach.LocalHost.Demo.Tijd;
using Jobcoach.LocalHost.Ontwikkeling;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.LocalHost.Demo;

/// <summary>Wat de demo vertelt als zij klaarstaat: het adres, wie u kunt zijn, welke zaken er zijn en wat u kunt proberen.</summary>
internal static class Welkom
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>De hele tekst.</summary>
    public static async Task<string> TekstAsync(IServiceProvider diensten, string adres, DirectoryInfo? map, CancellationToken cancelled)
    {
        var tijd = diensten.GetRequiredService<Demotijd>();
        List<Zaak> zaken = [];
        await foreach (var zaak in diensten.GetRequiredService<Tellingen>().AlleAsync(cancelled))
        {
            zaken.Add(zaak);
        }

        return string.Join('\n',
        [
            $"De jobcoachvoorziening draait op {adres}",
            $"Het is er {tijd.Vandaag.ToString("dddd d MMMM yyyy", Nederlands)}. De tijd staat stil tot u de klok verzet.",
            "",
            "Wie u kunt zijn: zet de header bij een verzoek.",
            .. Personas.Alle.Select(persona => $"  Authorization: Ontwikkeling {persona.Code,-8} {persona.Rol,-24} {persona.Naam}"),
            "",
            "De zaken:",
            .. Regels(zaken, diensten.GetRequiredService<IPersoonStore>()),
            "",
            "Drie dingen om te proberen:",
            .. Probeer(adres).SelectMany(een => new[] { $"  {een.Wat}", $"    {een.Opdracht}" }),
            "",
            map is null ? "Stop met Ctrl-C; daarna is alles weg." : $"Stop met Ctrl-C; alles blijft in {map}.",
        ]);
    }

    /// <summary>Drie opdrachten die zo in een shell geplakt kunnen worden.</summary>
    public static IReadOnlyList<(string Wat, string Opdracht)> Probeer(string adres) =>
    [
        ("De werkvoorraad van de toetser", $"curl -s {adres}/v1/taken -H 'Authorization: Ontwikkeling maria'"),
        ("Een half jaar later, terwijl iedereen zijn werk doet", $"curl -s {adres}/demo/klok -H 'Content-Type: application/json' -d '{{\"dagen\":182,\"mensen\":true}}'"),
        (
            "De jobcoachresultaten (aantallen onder de vijf worden niet getoond)",
            $"curl -s '{adres}/v1/rapportages/jobcoachresultaten?van=2014-07-01&totEnMet=2018-12-31' -H 'Authorization: Ontwikkeling quinty'"),
    ];

    private static IEnumerable<string> Regels(List<Zaak> zaken, IPersoonStore personen) => zaken
        .Select(zaak => (Casus: Casuslijst.Van(zaak, personen), Zaak: zaak))
        .OrderBy(paar => paar.Casus?.Letter ?? "~", StringComparer.Ordinal)
        .Select(paar => $"  {paar.Zaak.Nummer}  {Stand(paar.Zaak),-26} {paar.Zaak.Regeling.Id,-26} {Naam(paar.Casus)}");

    private static string Naam(Casus? casus) => casus is null ? "van een bezoeker" : $"casus {casus.Letter}: {casus.Persona.Naam}, {casus.Werkgever.Naam}";

    private static string Stand(Zaak zaak) =>
        zaak.Fase is Fase.Begeleiding or Fase.Verantwoording ? $"{zaak.Fase}, periode {zaak.Perioden[^1].Nummer}" : zaak.Fase.ToString();
}
