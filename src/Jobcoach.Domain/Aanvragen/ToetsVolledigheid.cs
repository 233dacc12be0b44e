using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Aanvragen;

/// <summary>Toetst of de formulierenset compleet, ingevuld en ondertekend is, en zet het voorstel klaar voor de administratief medewerker.</summary>
public sealed record ToetsVolledigheid : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Systeem);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        var aanvraag = zaak.Aanvraag;
        if (zaak.Fase is not Fase.Volledigheid || aanvraag.Volledigheidsbevindingen is not null)
        {
            return new Weigering("volledigheid-al-getoetst", "De volledigheid van deze inhoud is al getoetst.");
        }

        var bevindingen = Volledigheidstoets.Toets(new()
        {
            Soort = aanvraag.Soort,
            Ontvangen = aanvraag.OntvangenOp,
            Matchingsformat = aanvraag.Matchingsformat ?? VorigMatchingsformat(zaak),
            Coachingsplan = aanvraag.Coachingsplan,
            Bewijsstukken = [.. aanvraag.Bewijsstukken, .. AlBekend(zaak)],
            Proefplaatsing = zaak.Dienstverband.Soort is Arbeidsrelatie.Proefplaatsing,
            ErkenningVereist = situatie.Regeling.Kwaliteit.ErkendeOrganisatie.Waarde,
            OrganisatieErkend = zaak.Partijen.Jobcoachorganisatie.Erkend,
            VerantwoordingIngediend = zaak.Periode?.Verantwoording is not null,
            Ervaringen = aanvraag.Ervaringen,
            Aanvrager = zaak.Partijen.Aanvrager switch { Rol.Werknemer => Partij.Werknemer, Rol.Werkgever => Partij.Werkgever, _ => Partij.Jobcoachorganisatie },
            Weigeringen = aanvraag.Ondertekenweigeringen,
            MaxDoelenPerPeriode = situatie.Regeling.Verantwoording.MaxDoelenPerPeriode.Waarde,
            BovenMaximum = VraagtBovenMaximum(zaak, situatie),
        });
        return zaak.Met(aanvraag with { Volledigheidsbevindingen = bevindingen })
            .Feit(situatie, Feitsoort.VolledigheidGetoetst, verwijzing: $"aanvraag/{aanvraag.Nummer}");
    }

    // What the authority has is not asked again: the contract stays good as long as the dienstverband does not change.
    private static IEnumerable<Bewijsstuk> AlBekend(Zaak zaak) => zaak.Aanvraag.NieuwDienstverband
        ? []
        : zaak.Aanvragen.SkipLast(1).SelectMany(eerdere => eerdere.Bewijsstukken).Where(stuk => stuk.Soort is Bewijsstuksoort.Arbeidsovereenkomst);

    private static bool VraagtBovenMaximum(Zaak zaak, Situatie situatie) =>
        zaak.Aanvraag is { GevraagdRegime: { } regime, Coachingsplan.TotaalUren: var gevraagd }
        && Toekenningsruimte.Bereken(zaak, situatie.Regeling, regime, null)?.Uren is { } hoogste
        && gevraagd > hoogste;

    // A vervolgaanvraag builds on the matching of the first; it sends a new one only when the match changed.
    private static Matchingsformat? VorigMatchingsformat(Zaak zaak) =>
        zaak.Aanvragen.Select(eerdere => eerdere.Matchingsformat).LastOrDefault(format => format is not null);
}
