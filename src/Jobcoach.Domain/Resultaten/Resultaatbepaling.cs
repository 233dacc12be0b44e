using System.Globalization;
using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Resultaten;

/// <summary>Het ene resultaat van een afgesloten periode, met de grond ervoor.</summary>
/// <param name="Resultaat">Precies een resultaat.</param>
/// <param name="Reden">Alleen bij <see cref="Jobcoachresultaat.Overig"/>.</param>
/// <param name="GevraagdeRang">Het regime van de vervolgaanvraag; daarop rusten R2 tot en met R4.</param>
/// <param name="ToegekendeRang">Het regime dat is toegekend; kan anders zijn.</param>
/// <param name="Bevinding">Waarop het resultaat rust.</param>
public sealed record Resultaatbepaling(
    Jobcoachresultaat Resultaat,
    OverigeReden? Reden,
    int? GevraagdeRang,
    int? ToegekendeRang,
    Bevinding Bevinding);

/// <summary>Bepaalt het jobcoachresultaat. Niet Resultaten geheten: dat is de naam van de namespace.</summary>
public static class Jobcoachresultaten
{
    private const string Artikel = "UWV Protocol Jobcoach 2014, jobcoachresultaten";

    /// <summary>
    /// Elke afloop heeft precies een resultaat. Lichter, gelijk of hoger volgt uit de rang van het gevraagde regime en nooit uit het percentage:
    /// dat daalt met de jaren terwijl het regime gelijk blijft. Wat de bron niet noemt is <see cref="Jobcoachresultaat.Overig"/> en vraagt een mens.
    /// </summary>
    /// <param name="afloop">Hoe de periode afliep.</param>
    /// <param name="bekend">
    /// Welke resultaten de regeling kent. Het resultaat staat vast, ook als de regeling er geen of niet dit resultaat noemt; dan vraagt de bevinding een mens.
    /// </param>
    public static Resultaatbepaling Bepaal(Afloop afloop, Param<IReadOnlyList<string>?> bekend)
    {
        var bepaling = Bepaal(afloop);
        var bevinding = bepaling.Bevinding;
        if (bepaling.Resultaat is not Jobcoachresultaat.Overig)
        {
            bevinding = bekend.Waarde switch
            {
                null => bevinding with
                {
                    Oordeel = Oordeel.NietVastgesteld,
                    Zin = $"{bevinding.Zin} De regeling noemt zelf geen resultaten. Controleer of dit resultaat past.",
                },
                var codes when !codes.Contains(bepaling.Resultaat.Code(), StringComparer.OrdinalIgnoreCase) => bevinding with
                {
                    Oordeel = Oordeel.BeoordelingNodig,
                    Zin = $"{bevinding.Zin} De regeling noemt dit resultaat niet. Controleer of het past.",
                },
                _ => bevinding,
            };
        }

        return bepaling with { Bevinding = bevinding with { Artikel = bekend.Bron } };
    }

    /// <summary>Het resultaat zonder te kijken welke resultaten een regeling kent.</summary>
    public static Resultaatbepaling Bepaal(Afloop afloop) => afloop switch
    {
        Afloop.VervolgToegekend vervolg => Vergelijk(vervolg),
        Afloop.VervolgZonderRegime => Overig(OverigeReden.RegimeNietVastgesteld),
        Afloop.VervolgNietToegekend niet => Overig(niet.Reden),
        Afloop.EindeBegeleiding { Reden: var reden } => reden switch
        {
            Eindreden.Zelfstandig => Vast(Jobcoachresultaat.WerkzaamZonderBegeleiding, "De begeleiding is gestopt en de werknemer werkt zelfstandig verder."),
            Eindreden.OvernameDoorWerkgever => Vast(
                Jobcoachresultaat.WerkzaamMetBegeleidingWerkgever,
                "De begeleiding is gestopt en de werkgever begeleidt zelf verder."),
            Eindreden.EindeDienstbetrekking => Vast(Jobcoachresultaat.NietMeerWerkzaam, "De dienstbetrekking of proefplaatsing is voorbij."),
            Eindreden.MaximaleDuurBereikt => Overig(OverigeReden.MaximaleDuurBereikt),
            Eindreden.GeenVervolgaanvraag => Overig(OverigeReden.GeenVervolgaanvraag),
            Eindreden.Ingetrokken => Overig(OverigeReden.Ingetrokken),
            Eindreden.AndereWerkgever => Overig(OverigeReden.AndereWerkgever),
            Eindreden.ProefplaatsingNaarDienstbetrekking => Overig(OverigeReden.ProefplaatsingNaarDienstbetrekking),
            Eindreden.Anders => Overig(OverigeReden.Anders),
            _ => throw new ArgumentOutOfRangeException(nameof(afloop)),
        },
        _ => throw new ArgumentOutOfRangeException(nameof(afloop)),
    };

    private static Resultaatbepaling Vergelijk(Afloop.VervolgToegekend vervolg)
    {
        var (oud, gevraagd, toegekend) = vervolg;
        var (resultaat, woord) = Regimevergelijking.OpRang(oud, gevraagd) switch
        {
            Regimeverloop.Lichter => (Jobcoachresultaat.LichterRegime, "lichter dan"),
            Regimeverloop.Gelijkblijvend => (Jobcoachresultaat.GelijkblijvendRegime, "gelijk aan"),
            _ => (Jobcoachresultaat.HogerRegime, "hoger dan"),
        };
        var anders = toegekend == gevraagd ? "" : " Toegekend is een ander regime dan gevraagd.";
        var bepaling = Vast(
            resultaat,
            $"De vervolgaanvraag gaat uit van een regime dat {woord} het vorige is.{anders}",
            new Gegeven("rang van het vorige regime", Tekst(oud)),
            new Gegeven("rang van het gevraagde regime", Tekst(gevraagd)),
            new Gegeven("rang van het toegekende regime", Tekst(toegekend)));
        return bepaling with { GevraagdeRang = gevraagd, ToegekendeRang = toegekend };
    }

    private static Resultaatbepaling Vast(Jobcoachresultaat resultaat, string zin, params IReadOnlyList<Gegeven> gegevens) =>
        new(resultaat, null, null, null, Bevinding.Van("jobcoachresultaat", Oordeel.Voldoet, Artikel, zin, gegevens));

    private static Resultaatbepaling Overig(OverigeReden reden) => new(
        Jobcoachresultaat.Overig,
        reden,
        null,
        null,
        Bevinding.Van(
            "jobcoachresultaat",
            Oordeel.BeoordelingNodig,
            Artikel,
            $"Geen van de zes resultaten past: {Waarom(reden)}. Controleer de reden.",
            new Gegeven("reden", reden.ToString())));

    private static string Tekst(int rang) => rang.ToString(CultureInfo.InvariantCulture);

    private static string Waarom(OverigeReden reden) => reden switch
    {
        OverigeReden.VervolgaanvraagAfgewezen => "de vervolgaanvraag is afgewezen",
        OverigeReden.VervolgaanvraagBuitenBehandeling => "de vervolgaanvraag is buiten behandeling gelaten",
        OverigeReden.MaximaleDuurBereikt => "de maximale duur is bereikt",
        OverigeReden.GeenVervolgaanvraag => "er kwam geen vervolgaanvraag",
        OverigeReden.Ingetrokken => "de voorziening is ingetrokken",
        OverigeReden.AndereWerkgever => "de werknemer heeft een andere werkgever",
        OverigeReden.ProefplaatsingNaarDienstbetrekking => "de proefplaatsing werd een dienstbetrekking",
        OverigeReden.Anders => "er is een andere reden",
        OverigeReden.RegimeNietVastgesteld => "de regeling noemt niet voor beide perioden een regime, dus lichter, gelijk of hoger is niet te bepalen",
        _ => throw new ArgumentOutOfRangeException(nameof(reden)),
    };
}
