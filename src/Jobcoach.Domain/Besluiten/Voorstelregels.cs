using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Besluiten;

/// <summary>Welk besluit waarop voorgesteld kan worden.</summary>
internal static class Voorstelregels
{
    /// <summary>De reden waarom nu over dit onderwerp niets voorgesteld kan worden, of null.</summary>
    public static Weigering? Stand(Zaak zaak, Besluitonderwerp onderwerp) => onderwerp.Soort switch
    {
        Onderwerpsoort.Aanvraag when zaak.Fase is not Fase.Besluit || zaak.Aanvraag.Concept is null || onderwerp.Nummer != zaak.Aanvraag.Nummer =>
            new("geen-besluit-aan-de-orde", "Er ligt nu geen getoetste aanvraag waarop een besluit kan worden voorgesteld."),
        Onderwerpsoort.Wijziging when zaak.Wijzigingen.ElementAtOrDefault(onderwerp.Nummer - 1) is not { Status: Wijzigingsstatus.Open } =>
            new("geen-open-wijziging", "Er is geen open wijzigingsverzoek met dit nummer."),
        Onderwerpsoort.Toekenning when zaak.Fase is not Fase.Begeleiding || zaak.Periode?.Nummer != onderwerp.Nummer =>
            new("geen-lopende-toekenning", "Er loopt geen toekenning met dit nummer."),
        _ => null,
    };

    /// <summary>Alle fouten in het voorstel zelf.</summary>
    public static IEnumerable<Weigering> Fouten(Zaak zaak, Situatie situatie, Besluitonderwerp onderwerp, StelBesluitVoor voorstel)
    {
        var (uitkomst, zienswijze) = (voorstel.Uitkomst, voorstel.Zienswijze);
        if (!PastBij(onderwerp, uitkomst))
        {
            yield return new("uitkomst-past-niet", $"Deze uitkomst kan niet bij een besluit over: {onderwerp.Soort.ToString().ToLowerInvariant()}.", "uitkomst.soort");
            yield break;
        }

        var fouten = uitkomst switch
        {
            Besluituitkomst.Toekenning toekenning => Toekenning(zaak, situatie, toekenning, voorstel.Hardheidsmotivering),
            Besluituitkomst.Afwijzing { Gronden: null or { Count: 0 } } =>
                [new("afwijzing-zonder-grond", "Noem minstens een grond voor de afwijzing.", "uitkomst.gronden")],
            Besluituitkomst.Afwijzing { Gronden: var gronden } when gronden.Distinct().Count() < gronden.Count =>
                [new("grond-dubbel", "Noem elke grond een keer.", "uitkomst.gronden")],
            Besluituitkomst.Afwijzing { Gronden: var gronden } => gronden.SelectMany((grond, plaats) => Invoer.Keuze(grond, $"uitkomst.gronden[{plaats}]")),
            Besluituitkomst.Wijziging wijziging => Wijziging(zaak, zaak.Wijzigingen[onderwerp.Nummer - 1], wijziging),
            Besluituitkomst.Intrekking { Per: var per } when !zaak.Periode!.Looptijd.Bevat(per) =>
                [new("intrekking-buiten-periode", "De intrekking gaat in op een dag binnen de lopende periode.", "uitkomst.per")],
            _ => [],
        };
        foreach (var fout in fouten)
        {
            yield return fout;
        }

        if (uitkomst is Besluituitkomst.Afwijzing or Besluituitkomst.Intrekking && zienswijze is null)
        {
            yield return new("zienswijze-nodig", "Leg vast of de belanghebbende zijn zienswijze heeft gegeven, of waarom dat niet nodig is (Awb 4:7 en 4:8).", "zienswijze");
        }

        foreach (var fout in zienswijze is null ? [] : Tekst.Verplicht(zienswijze.Toelichting, "zienswijze.toelichting").Concat(Invoer.Keuze(zienswijze.Wijze, "zienswijze.wijze")))
        {
            yield return fout;
        }
    }

    private static bool PastBij(Besluitonderwerp onderwerp, Besluituitkomst uitkomst) => (onderwerp.Soort, uitkomst) switch
    {
        (Onderwerpsoort.Aanvraag, Besluituitkomst.Toekenning or Besluituitkomst.Afwijzing) => true,
        (Onderwerpsoort.Wijziging, Besluituitkomst.Wijziging or Besluituitkomst.Afwijzing) => true,
        (Onderwerpsoort.Toekenning, Besluituitkomst.Intrekking) => true,
        _ => false,
    };

    private static IEnumerable<Weigering> Toekenning(Zaak zaak, Situatie situatie, Besluituitkomst.Toekenning toekenning, string? hardheidsmotivering)
    {
        if (zaak.Aanvraag.Doelgroepbevindingen?.Any(bevinding => bevinding.Oordeel is Oordeel.VoldoetNiet) is true)
        {
            yield return new("doelgroep-voldoet-niet", "De doelgroeptoets zegt dat de aanvraag niet voldoet. Toekennen kan dan niet.");
        }

        if (Toekenningsruimte.Duur(zaak, situatie.Regeling) is { Oordeel: Oordeel.VoldoetNiet } teLang)
        {
            yield return new("maximale-duur-bereikt", $"{teLang.Zin} Toekennen kan dan niet.");
        }

        if (!Regimekeuze.Past(situatie.Regeling, toekenning.Regime))
        {
            yield return Regimekeuze.Onbekend(situatie.Regeling, "uitkomst.regime");
            yield break;
        }

        if (Toekenningsruimte.Ruimte(zaak, situatie.Regeling) is not { } ruimte)
        {
            yield return new("geen-toekenbare-periode", "Er is geen periode waarvoor toegekend kan worden: de aanvraag kwam te laat of het dienstverband is voorbij.");
            yield break;
        }

        var past = ruimte.Bevat(toekenning.Looptijd);
        if (!past)
        {
            yield return new("looptijd-buiten-ruimte", ruimte.Zin, "uitkomst.looptijd");
        }

        var berekening = Toekenningsruimte.Bereken(
            zaak, situatie.Regeling, toekenning.Regime, zaak.Aanvraag.Periodenummer, past ? toekenning.Looptijd : ruimte.Geheel, toekenning.Uren, hardheidsmotivering);
        foreach (var fout in Omvang(toekenning, berekening))
        {
            yield return fout;
        }
    }

    /// <summary>De bevinding dat met een motivering boven het wettelijk plafond wordt toegekend (Reïntegratiebesluit 18 lid 4); leeg als dat niet zo is.</summary>
    public static IEnumerable<Bevinding> Afwijking(Zaak zaak, Situatie situatie, StelBesluitVoor voorstel) =>
        voorstel.Uitkomst is Besluituitkomst.Toekenning { Uren: { } uren } toekenning
            ? Toekenningsruimte.Bereken(zaak, situatie.Regeling, toekenning.Regime, zaak.Aanvraag.Periodenummer, toekenning.Looptijd, uren, voorstel.Hardheidsmotivering)
                .Bevindingen.Where(BovenPlafond)
            : [];

    private static bool BovenPlafond(Bevinding bevinding) =>
        bevinding is { Code: "gevraagde-uren", Oordeel: Oordeel.BeoordelingNodig or Oordeel.VoldoetNiet }
        && bevinding.Artikel is WettelijkKader.HardheidArtikel or WettelijkKader.PlafondArtikel;

    private static IEnumerable<Weigering> Omvang(Besluituitkomst.Toekenning toekenning, Berekeningsuitkomst ruimte)
    {
        if (toekenning.Uren is null && toekenning.Bedrag is null || toekenning.Uren == Uren.Nul || toekenning.Bedrag == default(Bedrag))
        {
            yield return new("omvang-ontbreekt", "Noem de uren of het bedrag, meer dan nul.", "uitkomst.uren");
        }

        if (toekenning.Uren is { } uren && ruimte.Uren is { } hoogste && uren > hoogste)
        {
            switch (ruimte.Bevindingen.FirstOrDefault(BovenPlafond)?.Oordeel)
            {
                case Oordeel.BeoordelingNodig:
                    break;
                case Oordeel.VoldoetNiet:
                    yield return new(
                        "uren-boven-plafond",
                        $"Dit is meer dan het wettelijk plafond ({WettelijkKader.PlafondArtikel}). Dat kan alleen met een motivering waarom het plafond hier onbillijk is ({WettelijkKader.HardheidArtikel}).",
                        "hardheidsmotivering");
                    break;
                default:
                    yield return new("uren-boven-regime", $"Bij dit regime zijn ten hoogste {Leesbaar.Kort(hoogste)} uren mogelijk.", "uitkomst.uren");
                    break;
            }
        }

        if (toekenning.Bedrag is { } bedrag && ruimte.Bedrag is { } grens && bedrag > grens)
        {
            yield return new("bedrag-boven-regime", $"Bij dit regime is ten hoogste {grens} mogelijk.", "uitkomst.bedrag");
        }
    }

    private static IEnumerable<Weigering> Wijziging(Zaak zaak, Wijzigingsverzoek verzoek, Besluituitkomst.Wijziging wijziging)
    {
        if (wijziging.Inhoud?.GetType() != verzoek.Inhoud.GetType())
        {
            yield return new("wijziging-past-niet", "De wijziging is van een andere soort dan waarom is verzocht.", "uitkomst.inhoud.soort");
        }
        else
        {
            var periode = zaak.Perioden.FirstOrDefault(een => een.Nummer == verzoek.Periodenummer);
            foreach (var fout in wijziging.Inhoud.Fouten(periode?.Looptijd, "uitkomst.inhoud"))
            {
                yield return fout;
            }
        }

        if (wijziging.Per < verzoek.GeldtVanaf || wijziging.Per > zaak.Periode?.Looptijd.TotEnMet)
        {
            yield return new("wijziging-buiten-periode", $"De wijziging gaat in op of na {verzoek.GeldtVanaf:d-M-yyyy} en binnen de lopende periode.", "uitkomst.per");
        }
    }
}
