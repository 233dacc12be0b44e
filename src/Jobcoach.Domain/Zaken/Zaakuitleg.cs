using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;

namespace Jobcoach.Domain.Zaken;

/// <summary>Legt een zaak uit: alles wat de regels vonden en berekenden, op de plaats in de zaak waar het gold.</summary>
public static class Zaakuitleg
{
    /// <summary>
    /// De delen van de uitleg, per aanvraag, besluit, wijziging en periode, oudste eerst, en dan de termijnen die lopen. Bevindingen zijn die van toen: zij veranderen niet
    /// als later de regeling of het dienstverband verandert. Delen zonder inhoud ontbreken.
    /// </summary>
    /// <param name="zaak">De zaak, of het deel ervan dat de lezer mag zien.</param>
    /// <param name="regeling">De vastgelegde regeling.</param>
    /// <param name="vandaag">De dag waarop de vraag wordt gesteld; een lopende opschorting telt tot en met vandaag.</param>
    public static IReadOnlyList<Uitlegdeel> Uitleg(this Zaak zaak, Regeling regeling, DateOnly vandaag) =>
    [
        .. zaak.Aanvragen.SelectMany(Delen)
            .Concat(zaak.Besluiten.Select(Deel))
            .Concat(zaak.Wijzigingen.Select(verzoek => Deel(Uitlegonderwerp.Wijziging, verzoek.Nummer, verzoek.Bevindingen)))
            .Concat(zaak.Perioden.SelectMany(Delen))
            .Concat(zaak.Termijnen(regeling, vandaag).Select(termijn => new Uitlegdeel(Uitlegonderwerp.Termijn, termijn.Onderwerp, [], Stappen(termijn.Termijn), termijn.Soort)))
            .Where(deel => deel.Bevindingen.Count > 0 || deel.Stappen.Count > 0),
    ];

    private static IEnumerable<Uitlegdeel> Delen(Aanvraag aanvraag)
    {
        IReadOnlyList<Bevinding> volledigheid = aanvraag.Volledigheidsbevindingen ?? [];
        IReadOnlyList<Bevinding> doelgroep = aanvraag.Doelgroepbevindingen ?? [];
        yield return Deel(Uitlegonderwerp.Volledigheid, aanvraag.Nummer, volledigheid);
        yield return Deel(Uitlegonderwerp.Doelgroep, aanvraag.Nummer, doelgroep);
        // The dossier repeats what was found before the toets; here every finding is said once. Not by equality: the lists in findings that were stored differ.
        var gezegd = volledigheid.Concat(doelgroep).Select(bevinding => (bevinding.Code, bevinding.Zin)).ToHashSet();
        yield return Deel(
            Uitlegonderwerp.Toets,
            aanvraag.Nummer,
            [.. (aanvraag.Toetsdossier?.Bevindingen ?? []).Where(bevinding => !gezegd.Contains((bevinding.Code, bevinding.Zin)))],
            aanvraag.Toetsdossier?.Gevraagd);
        yield return Deel(Uitlegonderwerp.Concept, aanvraag.Nummer, [], aanvraag.Concept?.Berekening);
    }

    private static Uitlegdeel Deel(Besluit besluit) =>
        new(Uitlegonderwerp.Besluit, besluit.Nummer, besluit.Bevindingen, besluit.Bezwaartermijn() is { } termijn ? Stappen(termijn) : []);

    private static IEnumerable<Uitlegdeel> Delen(Begeleidingsperiode periode)
    {
        yield return Deel(Uitlegonderwerp.Verantwoording, periode.Nummer, periode.Verantwoordingsbevindingen ?? []);
        yield return Deel(Uitlegonderwerp.Resultaat, periode.Nummer, periode.Resultaat is { Bevinding: var bevinding } ? [bevinding] : []);
    }

    private static IReadOnlyList<Uitlegstap> Stappen(Termijnberekening termijn) => [.. termijn.Stappen.Select(Uitlegstap.Van)];

    private static Uitlegdeel Deel(Uitlegonderwerp onderwerp, int nummer, IReadOnlyList<Bevinding> bevindingen, Berekeningsuitkomst? berekening = null) =>
        new(onderwerp, nummer, bevindingen, [.. (berekening?.Stappen ?? []).Select(Uitlegstap.Van)]);
}
