using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Begeleiding;

/// <summary>Nodigt na de beoordeling eenmaal uit tot een vervolgaanvraag.</summary>
public sealed record NodigVervolgaanvraagUit : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Systeem);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    /// <summary>Of de uitnodiging voor deze periode nog niet is verstuurd.</summary>
    internal static bool IsAanDeBeurt(Zaak zaak) =>
        zaak is { Fase: Fase.Vervolgaanvraag, Periode.VervolgUitgenodigdOp: null } && zaak.Aanvraag.Status is not Aanvraagstatus.Open;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie) =>
        IsAanDeBeurt(zaak) && zaak.Periode is { } periode
            ? zaak.Met(periode with { VervolgUitgenodigdOp = situatie.Vandaag })
                .Bericht(Berichtsoort.UitnodigingVervolgaanvraag, situatie.Vandaag, $"periode/{periode.Nummer}", [.. zaak.Belanghebbenden(), Rol.Jobcoach])
                .Feit(situatie, Feitsoort.VervolgaanvraagUitgenodigd, verwijzing: $"periode/{periode.Nummer}")
            : new Weigering("al-uitgenodigd", "De uitnodiging is al verstuurd.");
}
