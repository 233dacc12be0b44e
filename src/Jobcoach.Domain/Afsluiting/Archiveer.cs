using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Afsluiting;

/// <summary>Sluit de zaak af; de bewaartermijn begint.</summary>
public sealed record Archiveer : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Systeem);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie) =>
        zaak.Fase is Fase.Afsluiting && BepaalResultaat.Wachtend(zaak) is null && zaak.TeBekendmaken is null
            ? (zaak with { AfgeslotenOp = situatie.Vandaag })
                .Bericht(Berichtsoort.ZaakAfgesloten, situatie.Vandaag, null, zaak.Belanghebbenden())
                .Naar(Fase.Bewaren, situatie.Vandaag)
                .Feit(situatie, Feitsoort.ZaakAfgesloten)
            : new Weigering("nog-niet-af", "De zaak kan nog niet worden afgesloten.");
}
