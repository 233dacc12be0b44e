using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Toetsing;

/// <summary>Zet de toets klaar: alle bevindingen bij elkaar, een voorstel bij de vragen die op feiten rusten, en wat het gevraagde regime zou opleveren.</summary>
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
        var volledigheid = aanvraag.Volledigheidsbevindingen ?? [];
        var doelgroep = aanvraag.Doelgroepbevindingen ?? [];
        var organisatie = OrganisatieEisen.Toets(situatie.Regeling, zaak.Partijen.Jobcoachorganisatie);
        IReadOnlyList<Bevinding> duur = [.. Toekenningsruimte.Duurbevindingen(zaak, situatie.Regeling)];
        IReadOnlyList<Bevinding> bevindingen =
        [
            .. volledigheid,
            .. doelgroep,
            .. organisatie,
            .. zaak.Periode?.Verantwoordingsbevindingen ?? [],
            .. duur,
            .. gevraagd?.Bevindingen ?? [],
            .. EigenKeuze.Open(zaak, situatie.Regeling),
        ];
        var voorbereiding = Toetsvoorbereiding.Stel(
            volledigheid,
            [.. doelgroep.Where(Toetsvoorbereiding.GaatOverBeperking)],
            [.. doelgroep.Where(bevinding => !Toetsvoorbereiding.GaatOverBeperking(bevinding)), .. organisatie, .. duur]);
        return zaak.Met(aanvraag with { Toetsdossier = new(bevindingen, Toekenningsruimte.Looptijd(zaak, situatie.Regeling), gevraagd, voorbereiding) })
            .Feit(situatie, Feitsoort.ToetsUitgezet, verwijzing: $"aanvraag/{aanvraag.Nummer}");
    }
}
