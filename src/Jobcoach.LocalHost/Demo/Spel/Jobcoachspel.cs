using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Workflow.Handelingen;

namespace Jobcoach.LocalHost.Demo.Spel;

/// <summary>De jobcoach, en wie met hem meetekent.</summary>
internal static class Jobcoachspel
{
    /// <summary>Vult aan wat gevraagd is: eerst het stuk, dan de rest. Wie na twee keer nog niet weet wat ontbreekt geeft het op.</summary>
    public static Zet? VulAan(Stelling stelling)
    {
        var (aanvraag, door) = (stelling.Aanvraag, stelling.Zaak.Partijen.Aanvrager is Rol.Werkgever ? stelling.Werkgever : stelling.Jobcoach);
        var verzoek = aanvraag.Aanvullingsverzoeken[^1];
        Bewijsstuksoort? stuk = verzoek.Ontbreekt.Contains(Volledigheidscode.Arbeidsovereenkomst) ? Bewijsstuksoort.Arbeidsovereenkomst
            : verzoek.Ontbreekt.Contains(Volledigheidscode.Proefplaatsing) ? Bewijsstuksoort.AanvraagformulierProefplaatsing
            : null;
        return (aanvraag.Aanvullingsverzoeken.Count, stuk) switch
        {
            ( > 2, _) => null,
            (_, { } soort) when aanvraag.Bewijsstukken.All(een => een.Soort != soort) => new Zet.StuurStuk(door, soort),
            _ => new Zet.Doe(door, new VulAan(Coachingsplan: aanvraag.Coachingsplan)),
        };
    }

    /// <summary>Houdt het logboek bij, of meldt dat de begeleiding ophoudt als het verhaal dat zegt.</summary>
    public static Zet? Begeleid(Stelling stelling) =>
        stelling.Casus?.EindeOp is { } einde && stelling.Vandaag >= einde && stelling.Zaak.Einde is null
            ? new Zet.Doe(stelling.Jobcoach, new Beeindig(stelling.Casus.Einde, einde))
            : Logboekspel.Regel(stelling) is { } regel ? new Zet.Schrijf(stelling.Jobcoach, regel) : null;

    /// <summary>Verantwoordt de afgelopen periode.</summary>
    public static Zet Verantwoord(Stelling stelling)
    {
        var vandaag = stelling.Vandaag;
        var doelen = Enum.GetValues<Doelverwijzing>().Take(Math.Clamp(stelling.Aanvraag.Coachingsplan?.Doelen?.Count ?? 1, 1, Grenzen.DoelenPerPeriode));
        return new Zet.Doe(stelling.Jobcoach, new DienVerantwoordingIn(new(
            vandaag,
            [.. doelen.Select((doel, plaats) => plaats == 0
                ? new Doelrealisatie(doel, Doelstand.Gerealiseerd, "Het afgesproken resultaat is gehaald.")
                : new Doelrealisatie(doel, Doelstand.Deels, "Gaat vooruit; vraagt nog oefening."))],
            [],
            "Taken en werktijden passen.",
            "De leidinggevende neemt elke week meer over.",
            [new(Partij.Jobcoach, vandaag), new(Partij.Werknemer, vandaag), new(Partij.Werkgever, vandaag)],
            new(8, Evaluatieoordeel.Positief, "Het werk gaat goed.", vandaag),
            new(8, Evaluatieoordeel.Positief, "Ik leer veel en durf meer.", vandaag))));
    }

    /// <summary>Vraagt vervolg, of meldt dat begeleiding niet meer nodig of mogelijk is.</summary>
    public static Zet Vervolg(Stelling stelling)
    {
        var wending = Verhaallijn.Na(stelling);
        if (wending.Einde is { } einde)
        {
            return new Zet.Doe(stelling.Jobcoach, new Beeindig(einde, stelling.Periode.Looptijd.TotEnMet));
        }

        var nieuw = stelling.Periode.Nummer == 0 ? stelling.Casus?.NaProefplaatsing ?? Contract(stelling) : null;
        var werk = nieuw ?? stelling.Zaak.Dienstverband;
        var vorige = stelling.Zaak.Aanvragen.Select(aanvraag => aanvraag.Coachingsplan).OfType<Coachingsplan>().Last();
        var van = nieuw?.Van ?? stelling.Periode.Looptijd.TotEnMet.AddDays(1);
        return new Zet.Doe(stelling.Jobcoach, new DienVervolgaanvraagIn(
            Plan.Vervolg(vorige, wending.Regime, stelling.Regeling, werk, stelling.Periode.Nummer + 1, van, stelling.Vandaag),
            Dienstverband: nieuw,
            Ervaringen: new("De afspraken werken en de leidinggevende doet mee.", "Volhouden als het drukker wordt.")));
    }

    // A visitor's proefplaatsing becomes the contract that the employer intended, for the same hours.
    private static Dienstverband Contract(Stelling stelling) => stelling.Zaak.Dienstverband with
    {
        Soort = Arbeidsrelatie.Dienstbetrekking,
        Van = stelling.Periode.Looptijd.TotEnMet.AddDays(1),
        TotEnMet = null,
        IntentieContractMaanden = null,
        UwvUitkering = null,
    };
}
