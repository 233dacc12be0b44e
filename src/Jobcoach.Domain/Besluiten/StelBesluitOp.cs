using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Besluiten;

/// <summary>Zet voor de toetser het besluit klaar dat uit de toets volgt: regime van het advies, uren of bedrag, en alle bevindingen.</summary>
public sealed record StelBesluitOp : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Systeem);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    /// <summary>Of het concept nog gemaakt moet worden. Bij een voorstel van het systeem zelf (buiten behandeling) is er geen concept.</summary>
    internal static bool IsAanDeBeurt(Zaak zaak) => zaak is { Fase: Fase.Besluit, Aanvraag.Concept: null } && zaak.OpenVoorstel?.Onderwerp.Soort is not Onderwerpsoort.Aanvraag;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (!IsAanDeBeurt(zaak))
        {
            return new Weigering("concept-bestaat", "Het concept is er al of is niet nodig.");
        }

        var aanvraag = zaak.Aanvraag;
        var regime = aanvraag.Toets is null ? null : aanvraag.Toets.AdviesRegime ?? aanvraag.GevraagdRegime;
        var berekening = regime is null ? null : Toekenningsruimte.Bereken(zaak, situatie.Regeling, regime, aanvraag.Coachingsplan?.TotaalUren);
        var bevindingen = aanvraag.Toetsdossier?.Bevindingen ?? [.. aanvraag.Volledigheidsbevindingen ?? [], .. aanvraag.Doelgroepbevindingen ?? []];
        return zaak.Met(aanvraag with { Concept = new(regime, Toekenningsruimte.Looptijd(zaak, situatie.Regeling), berekening, bevindingen) })
            .Feit(situatie, Feitsoort.ConceptOpgesteld, verwijzing: $"aanvraag/{aanvraag.Nummer}");
    }
}
