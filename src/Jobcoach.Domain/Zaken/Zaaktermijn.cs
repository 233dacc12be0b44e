using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Afsluiting;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Wijzigingen;

namespace Jobcoach.Domain.Zaken;

/// <summary>Een termijn die voor een zaak loopt.</summary>
/// <param name="Soort">Welke termijn.</param>
/// <param name="Onderwerp">Het nummer van de aanvraag, de periode, het besluit, de wijziging, het bezwaar of de ingebrekestelling waar zij bij hoort.</param>
/// <param name="Termijn">De laatste dag en de stappen.</param>
public sealed record Zaaktermijn(Termijnsoort Soort, int Onderwerp, Termijnberekening Termijn);

/// <summary>Alle termijnen van een zaak op een dag: van de wet en van de regeling, elk met haar stappen.</summary>
public static class Zaaktermijnen
{
    /// <summary>De termijnen die nu lopen of waarvan het gevolg nog openstaat, in vaste volgorde. Wat de regeling niet noemt ontbreekt.</summary>
    public static IReadOnlyList<Zaaktermijn> Termijnen(this Zaak zaak, Regeling regeling, DateOnly vandaag) =>
    [
        .. zaak.BeslistermijnLoopt() ? VanAanvraag(zaak, regeling, vandaag) : [],
        .. zaak is { IsOpen: true, Periode: { Looptijd.TotEnMet: var einde, Nummer: var nummer } } ? VanPeriode(zaak, regeling, nummer, einde) : [],
        .. zaak.Wijzigingen.Where(verzoek => verzoek.Status is Wijzigingsstatus.Open).SelectMany(verzoek => VanWijziging(regeling, verzoek)),
        .. from besluit in zaak.Besluiten
           let termijn = besluit.Bezwaartermijn()
           where termijn is not null && vandaag <= termijn.LaatsteDag
           select new Zaaktermijn(Termijnsoort.Bezwaar, besluit.Nummer, termijn),
        .. from bezwaar in zaak.Bezwaren
           where bezwaar.AfgehandeldOp is null
           from termijn in Een(Termijnsoort.BeslissingOpBezwaar, bezwaar.Nummer, zaak.Bezwaarbeslistermijn(bezwaar))
           select termijn,
        .. from een in zaak.Ingebrekestellingen
           where een.AfgehandeldOp is null
           let dwangsom = zaak.Dwangsom(een, regeling, vandaag)
           from termijn in Een(Termijnsoort.Ingebrekestelling, een.Nummer, dwangsom?.ZonderDwangsom).Concat(Een(Termijnsoort.VaststellingDwangsom, een.Nummer, dwangsom?.Vaststelling))
           select termijn,
        .. Een(Termijnsoort.VerwijderingDoorOrganisatie, zaak.Periode?.Nummer ?? 0, Bewaring.VerwijderingDoorOrganisatie(zaak, regeling)),
    ];

    private static IEnumerable<Zaaktermijn> VanAanvraag(Zaak zaak, Regeling regeling, DateOnly vandaag)
    {
        var aanvraag = zaak.Aanvraag;
        var streef = aanvraag.CompleetOp is { } compleet ? regeling.Termijn(Termijnsoort.StreeftermijnBesluit, compleet) : null;
        var verlengd = streef is null ? null : regeling.Termijn(Termijnsoort.VerlengingStreeftermijn, streef.LaatsteDag);
        return
        [
            .. Een(Termijnsoort.Beslistermijn, aanvraag.Nummer, zaak.Beslistermijn(regeling, vandaag)),
            .. Een(Termijnsoort.StreeftermijnBesluit, aanvraag.Nummer, streef),
            .. Een(Termijnsoort.VerlengingStreeftermijn, aanvraag.Nummer, verlengd),
            .. aanvraag.Nummer == 1 ? Een(Termijnsoort.Aanvraag, 1, regeling.Termijn(Termijnsoort.Aanvraag, zaak.Dienstverband.Van)) : [],
            .. Een(Termijnsoort.TerugwerkendeKracht, aanvraag.Nummer, regeling.Termijn(Termijnsoort.TerugwerkendeKracht, aanvraag.OntvangenOp)),
            .. aanvraag.OpenVerzoek is { VerzondenOp: { } verzonden, HersteltermijnDagen: var dagen }
                ? Een(Termijnsoort.Herstel, aanvraag.Nummer, Hersteltermijn.Bereken(regeling, verzonden, dagen))
                : [],
            .. Een(Termijnsoort.BuitenBehandeling, aanvraag.Nummer, LaatBuitenBehandelingVervallen.Termijn(zaak)),
        ];
    }

    private static IEnumerable<Zaaktermijn> VanPeriode(Zaak zaak, Regeling regeling, int nummer, DateOnly einde) =>
    [
        .. zaak.Fase is Fase.Begeleiding ? Een(Termijnsoort.LaatsteWijzigingVoorEinde, nummer, regeling.Termijn(Termijnsoort.LaatsteWijzigingVoorEinde, einde)) : [],
        .. from soort in (Termijnsoort[])[Termijnsoort.Verantwoording, Termijnsoort.Eindfactuur, Termijnsoort.Vaststelling, Termijnsoort.Overbrugging]
           from termijn in Een(soort, nummer, regeling.Termijn(soort, einde))
           select termijn,
        .. zaak.Dienstverband.TotEnMet is { } laatste
            ? Een(Termijnsoort.MeldenEindeDienstbetrekking, nummer, regeling.Termijn(Termijnsoort.MeldenEindeDienstbetrekking, laatste))
            : [],
    ];

    private static IEnumerable<Zaaktermijn> VanWijziging(Regeling regeling, Wijzigingsverzoek verzoek) =>
    [
        .. Een(Termijnsoort.MeldenWijziging, verzoek.Nummer, regeling.Termijn(Termijnsoort.MeldenWijziging, verzoek.Ingangsdatum)),
        .. Een(Termijnsoort.TerugwerkendeKrachtWijziging, verzoek.Nummer, regeling.Termijn(Termijnsoort.TerugwerkendeKrachtWijziging, verzoek.OntvangenOp)),
        .. Een(Termijnsoort.BeslissingOpWijziging, verzoek.Nummer, regeling.Termijn(Termijnsoort.BeslissingOpWijziging, verzoek.OntvangenOp)),
    ];

    private static IEnumerable<Zaaktermijn> Een(Termijnsoort soort, int onderwerp, Termijnberekening? termijn) =>
        termijn is null ? [] : [new(soort, onderwerp, termijn)];
}
