using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Aanvragen;

/// <summary>Vraagt begeleiding voor de volgende periode, met een lichter, gelijkblijvend of hoger regime.</summary>
/// <param name="Coachingsplan">Het coachingsplan voor de volgende periode, met het gevraagde regime.</param>
/// <param name="Matchingsformat">Alleen als de matching veranderd is.</param>
/// <param name="Dienstverband">Alleen als het dienstverband veranderd is; verplicht als een proefplaatsing een dienstbetrekking wordt.</param>
/// <param name="Verlengingsmotivering">Waarom begeleiding na de maximale duur nodig is.</param>
/// <param name="Ervaringen">De conclusies en aandachtspunten van de jobcoach.</param>
public sealed record DienVervolgaanvraagIn(
    Coachingsplan? Coachingsplan = null,
    Matchingsformat? Matchingsformat = null,
    Dienstverband? Dienstverband = null,
    string? Verlengingsmotivering = null,
    Ervaringsverslag? Ervaringen = null) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Werknemer, Rol.Werkgever, Rol.Jobcoach);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (zaak.Einde is not null)
        {
            return new Weigering("begeleiding-geeindigd", "De begeleiding is beëindigd. Dien een nieuwe aanvraag in.");
        }

        if (zaak.Fase is not (Fase.Verantwoording or Fase.Vervolgaanvraag) || zaak.Periode is not { } periode)
        {
            return new Weigering("vervolgaanvraag-niet-aan-de-orde", "Een vervolgaanvraag kan na afloop van een periode van begeleiding.");
        }

        if (periode.Verantwoording is null)
        {
            return new Weigering("verantwoording-ontbreekt", "Dien eerst de verantwoording over de afgelopen periode in; zij is een voorwaarde voor de vervolgaanvraag.");
        }

        if (zaak.Aanvraag is { Status: Aanvraagstatus.Open })
        {
            return new Weigering("vervolgaanvraag-bestaat", "Er ligt al een vervolgaanvraag.");
        }

        var dienstverband = Dienstverband ?? zaak.Dienstverband;
        var begin = Begin(dienstverband, periode);
        var regeling = Versiekeuze.VoorPeriode(situatie, begin);
        var weigeringen = Controleer(dienstverband, periode.Nummer, regeling);
        if (weigeringen.Count > 0)
        {
            return weigeringen;
        }

        var aanvraag = new Aanvraag
        {
            Nummer = zaak.Aanvragen.Count + 1,
            Soort = Aanvraagsoort.Vervolg,
            OntvangenOp = situatie.Vandaag,
            IngediendDoor = situatie.Door,
            Periodenummer = periode.Nummer + 1,
            Regeling = regeling.Versie == situatie.Regeling.Versie ? periode.Regeling : new(regeling.Id, regeling.Versie, begin),
            Matchingsformat = Matchingsformat is null ? null : Handtekeningbehoud.Neem(Matchingsformat, null, []),
            Coachingsplan = Coachingsplan is null ? null : Handtekeningbehoud.Neem(Coachingsplan, null, []),
            Ervaringen = Ervaringen,
            NieuwDienstverband = Dienstverband is not null,
            Verlengingsmotivering = Verlengingsmotivering,
        };
        var uitgebreid = zaak with { Dienstverband = dienstverband, Aanvragen = [.. zaak.Aanvragen, aanvraag] };

        // During Verantwoording it waits for the verdict on the verantwoording; its beslistermijn runs already.
        return (zaak.Fase is Fase.Vervolgaanvraag ? uitgebreid.Naar(Fase.Ontvangst, situatie.Vandaag) : uitgebreid)
            .Feit(situatie, Feitsoort.AanvraagOntvangen, verwijzing: $"aanvraag/{aanvraag.Nummer}");
    }

    // Counted, not granted: a late aanvraag does not carry its period to another version.
    private static DateOnly Begin(Dienstverband dienstverband, Begeleidingsperiode vorige) =>
        vorige.Looptijd.TotEnMet.AddDays(1) is var volgende && dienstverband.Van > volgende ? dienstverband.Van : volgende;

    private List<Weigering> Controleer(Dienstverband dienstverband, int vorige, Regeling regeling)
    {
        var weigeringen = Inhoudscontrole.Fouten(Matchingsformat, Coachingsplan, Ervaringen, regeling).ToList();
        weigeringen.AddRange(dienstverband.Controleer());
        weigeringen.AddRange(Tekst.Optioneel(Verlengingsmotivering, "verlengingsmotivering"));
        if (vorige == 0 && dienstverband.Soort is Arbeidsrelatie.Proefplaatsing)
        {
            weigeringen.Add(new("dienstbetrekking-nodig", "Na de proefplaatsing gaat begeleiding door bij een dienstbetrekking. Vul het nieuwe dienstverband in.", "dienstverband"));
        }

        if (vorige > 0 && dienstverband.Soort is Arbeidsrelatie.Proefplaatsing)
        {
            weigeringen.Add(new("geen-proefplaatsing-meer", "Een dienstbetrekking kan geen proefplaatsing worden.", "dienstverband.soort"));
        }

        return weigeringen;
    }
}
