using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Aanvragen;

/// <summary>Vier weken zijn voorbij zonder besluit: buiten behandeling laten kan niet meer (Awb 4:5 lid 4). De aanvraag wordt inhoudelijk behandeld.</summary>
public sealed record LaatBuitenBehandelingVervallen : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Systeem);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    /// <summary>De laatste dag waarop de aanvraag nog buiten behandeling kan worden gelaten; null als dat niet voorligt.</summary>
    internal static DateOnly? LaatsteDag(Zaak zaak) => Termijn(zaak)?.LaatsteDag;

    /// <summary>Die termijn met haar stappen.</summary>
    internal static Termijnberekening? Termijn(Zaak zaak) =>
        zaak is { OpenVoorstel.Uitkomst: Besluituitkomst.BuitenBehandeling } && zaak.Aanvraag.Aanvullingsverzoeken.LastOrDefault()?.VerstrekenOp is { } verstreken
            ? BuitenBehandelingtermijn.LaatsteDag(verstreken)
            : null;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie) =>
        LaatsteDag(zaak) < situatie.Vandaag && zaak.OpenVoorstel is { } voorstel
            ? (zaak with { Besluitvoorstellen = zaak.Besluitvoorstellen.Vervang(voorstel, voorstel with { Status = Voorstelstatus.Vervallen }) })
                .Naar(Fase.Doelgroeptoets, situatie.Vandaag)
                .Feit(situatie, Feitsoort.BevoegdheidBuitenBehandelingVervallen, verwijzing: $"besluitvoorstel/{voorstel.Nummer}")
            : new Weigering("geen-voorstel", "Er ligt geen voorstel om buiten behandeling te laten waarvan de termijn voorbij is.");
}
