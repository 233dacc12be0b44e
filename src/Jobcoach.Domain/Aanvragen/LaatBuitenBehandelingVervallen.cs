using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Aanvragen;

/// <summary>Vier weken zijn voorbij zonder besluit: buiten behandeling laten kan niet meer (Awb 4:5 lid 4). De aanvraag wordt inhoudelijk behandeld.</summary>
public sealed record LaatBuitenBehandelingVervallen : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Systeem);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie) =>
        zaak.OpenVoorstel is { Uitkomst: Besluituitkomst.BuitenBehandeling } voorstel
            ? (zaak with { Besluitvoorstellen = zaak.Besluitvoorstellen.Vervang(voorstel, voorstel with { Status = Voorstelstatus.Vervallen }) })
                .Naar(Fase.Doelgroeptoets, situatie.Vandaag)
                .Feit(situatie, Feitsoort.BevoegdheidBuitenBehandelingVervallen, verwijzing: $"besluitvoorstel/{voorstel.Nummer}")
            : new Weigering("geen-voorstel", "Er ligt geen voorstel om buiten behandeling te laten.");
}
