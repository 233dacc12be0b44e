using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Begeleiding;

/// <summary>Opent de periode die is toegekend.</summary>
public sealed record OpenPeriode : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Systeem);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    /// <summary>De bekendgemaakte toekenning waarvan de periode nog open moet.</summary>
    internal static (Besluit Besluit, Besluituitkomst.Toekenning Toekenning)? Wachtend(Zaak zaak) =>
        zaak.Fase is Fase.Bekendmaking && zaak.Besluiten.LastOrDefault() is { BekendgemaaktOp: not null, Uitkomst: Besluituitkomst.Toekenning toekenning } besluit
            ? (besluit, toekenning)
            : null;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (Wachtend(zaak) is not var (besluit, toekenning))
        {
            return new Weigering("geen-toekenning", "Er is geen bekendgemaakte toekenning die nog geopend moet worden.");
        }

        var periode = new Begeleidingsperiode
        {
            Nummer = zaak.Aanvraag.Periodenummer,
            Regeling = zaak.Aanvraag.Regeling,
            Looptijd = toekenning.Looptijd,
            Regime = toekenning.Regime,
            GevraagdRegime = zaak.Aanvraag.GevraagdRegime,
            ToegekendeUren = toekenning.Uren,
            ToegekendBedrag = toekenning.Bedrag,
            Besluitnummer = besluit.Nummer,
        };
        return (zaak with { Perioden = [.. zaak.Perioden, periode] })
            .Naar(Fase.Begeleiding, situatie.Vandaag)
            .Feit(situatie, Feitsoort.PeriodeGeopend, verwijzing: $"periode/{periode.Nummer}");
    }
}
