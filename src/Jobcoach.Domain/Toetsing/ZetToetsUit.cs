using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Toetsing;

/// <summary>Zet de toets klaar: alle bevindingen bij elkaar en wat het gevraagde regime zou opleveren.</summary>
public sealed record ZetToetsUit : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Systeem);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        var aanvraag = zaak.Aanvraag;
        if (zaak.Fase is not Fase.Toets || aanvraag.Toetsdossier is not null)
        {
            return new Weigering("toets-al-uitgezet", "De toets is al uitgezet.");
        }

        var gevraagd = aanvraag.GevraagdRegime is { } regime
            ? Toekenningsruimte.Bereken(zaak, situatie.Regeling, regime, aanvraag.Coachingsplan?.TotaalUren)
            : null;
        IReadOnlyList<Bevinding> bevindingen =
        [
            .. aanvraag.Volledigheidsbevindingen ?? [],
            .. aanvraag.Doelgroepbevindingen ?? [],
            .. OrganisatieEisen.Toets(situatie.Regeling, zaak.Partijen.Jobcoachorganisatie),
            .. zaak.Periode?.Verantwoordingsbevindingen ?? [],
            .. Toekenningsruimte.Duurbevindingen(zaak, situatie.Regeling),
            .. gevraagd?.Bevindingen ?? [],
        ];
        return zaak.Met(aanvraag with { Toetsdossier = new(bevindingen, Toekenningsruimte.Looptijd(zaak, situatie.Regeling), gevraagd) })
            .Feit(situatie, Feitsoort.ToetsUitgezet, verwijzing: $"aanvraag/{aanvraag.Nummer}");
    }
}
