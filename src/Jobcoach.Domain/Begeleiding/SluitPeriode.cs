using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Begeleiding;

/// <summary>De laatste dag van de periode is voorbij: zij wordt verantwoord. Een voorstel om haar in te trekken heeft geen grond meer.</summary>
public sealed record SluitPeriode : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Systeem);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie) =>
        zaak is { Fase: Fase.Begeleiding, Periode: { GeslotenOp: null } periode } && situatie.Vandaag > periode.Looptijd.TotEnMet
            ? zaak.Met(periode with { GeslotenOp = situatie.Vandaag })
                .LaatVoorstelVervallen(Onderwerpsoort.Toekenning)
                .Naar(Fase.Verantwoording, situatie.Vandaag)
                .Feit(situatie, Feitsoort.PeriodeGesloten, verwijzing: $"periode/{periode.Nummer}")
            : new Weigering("periode-loopt", "Er is geen periode die gesloten kan worden.");
}
