using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Brieven;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Brieven.Voorbeelden;

/// <summary>Een voorbeeld van elke soort brief, van verzonnen partijen. Hiermee ziet een uitvoerder zijn teksten, en gaat het programma bij het starten na of zij kloppen.</summary>
internal static class Voorbeeldgegevens
{
    /// <summary>De gegevens van een voorbeeld.</summary>
    /// <param name="soort">De soort brief.</param>
    /// <param name="regeling">De regeling.</param>
    /// <param name="kaal">Of alles wat kan ontbreken ontbreekt: zo blijkt of een sjabloon een veld invult dat leeg kan zijn.</param>
    public static Briefgegevens Van(Briefsoort soort, Regeling regeling, bool kaal)
    {
        var start = regeling.GeldigVan.AddMonths(2);
        var looptijd = new Periode(start, start.AddMonths(6).AddDays(-1));
        return new()
        {
            Soort = soort,
            Zaaknummer = Zaaknummer.Uit(1),
            Dag = start.AddDays(-7),
            Vervangt = kaal ? null : start.AddDays(-14),
            Regeling = regeling.Naam,
            Uitvoerder = kaal ? null : regeling.Uitvoerder.Naam.Waarde,
            Werkgever = "Bakkerij De Voorbeeldkorst",
            Jobcoachorganisatie = "Voorbeeld op Weg",
            Aanvrager = Rol.Werknemer,
            Dienstverband = new(Arbeidsrelatie.Dienstbetrekking, start, kaal ? null : start.AddYears(1).AddDays(-1), 24, 1152, Loonwaarde.Van(45), false, false, Contractvorm.Regulier, false),
            Aanvraag = Aanvraag(soort, looptijd, kaal),
            Besluit = Voorbeeldbesluiten.Van(soort, regeling, looptijd, kaal),
            Periode = new(
                1,
                looptijd,
                kaal ? null : regeling.Regimes.FirstOrDefault()?.Naam,
                kaal ? null : Uren.Van(37.5m),
                null,
                kaal ? null : Uren.Van(30),
                kaal ? null : looptijd.TotEnMet.AddDays(28),
                kaal ? null : Herinneringsoort.VerantwoordingBijnaTeLaat,
                kaal ? null : new(1, Beoordelingsuitkomst.Aanvullen, "Bij twee uren staat nog geen doel.", null, "voorbeeld", looptijd.TotEnMet.AddDays(20)),
                VerslagNodig: !kaal),
            Einde = soort is Briefsoort.Beeindiging ? new(Eindreden.Zelfstandig, looptijd.TotEnMet, looptijd.TotEnMet.AddDays(-5)) : null,
            Bezwaar = soort is Briefsoort.BezwaarOntvangen ? Bezwaar(start, kaal) : null,
            Resultaten = soort is Briefsoort.ZaakAfgesloten && !kaal
                ? [(1, new(Jobcoachresultaat.WerkzaamZonderBegeleiding, null, null, null, Bevinding.Van("jobcoachresultaat", Oordeel.Voldoet, "voorbeeld", "De begeleiding is klaar.")))]
                : [],
        };
    }

    private static Briefaanvraag Aanvraag(Briefsoort soort, Periode looptijd, bool kaal)
    {
        var ontvangen = looptijd.Van.AddDays(-30);
        var vraagtAanvulling = soort is Briefsoort.VerzoekOmAanvulling;
        return new(
            1,
            IsVervolg: !kaal,
            ontvangen,
            kaal ? null : Beslistermijn.Bereken(ontvangen, null, [], [], ontvangen),
            kaal ? null : new Coachingsplan(new(looptijd.Van, looptijd.TotEnMet), [new(1, "Werkt zelfstandig.", [new("Oefenen.", null, Uren.Van(50))], "Vier weken zonder fouten.", 26)], null, null, null, null),
            vraagtAanvulling ? [new("Wij missen het coachingsplan.", []), .. kaal ? [] : new Briefontbrekend[] { new("In het matchingsformat ontbreken nog 2 onderdelen.", ["de kerntaken", "het profiel"]) }] : [],
            vraagtAanvulling && !kaal ? ontvangen.AddDays(21) : null,
            soort is Briefsoort.Opschorting or Briefsoort.Hervatting ? new(Opschortingsgrond.Overmacht, ontvangen.AddDays(7), kaal ? null : ontvangen.AddDays(14), kaal ? null : "Er was brand in het archief.") : null,
            soort is Briefsoort.Verdaging ? new(ontvangen.AddDays(40), ontvangen.AddDays(77), "Een onderzoek duurt langer dan gepland.") : null);
    }

    private static Briefbezwaar Bezwaar(DateOnly start, bool kaal) => new(
        new(1, 1, start.AddDays(10), Bevinding.Van("bezwaar-tijdig", kaal ? Oordeel.Voldoet : Oordeel.BeoordelingNodig, "Awb 6:7", "voorbeeld")) { Adviescommissie = !kaal },
        start.AddDays(-10),
        kaal ? null : Bezwaarbeslistermijn.Bereken(start.AddDays(-7), adviescommissie: true));
}
