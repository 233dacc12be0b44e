using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Aanvragen;

/// <summary>Neemt de vervolgaanvraag in behandeling die tijdens de verantwoording al binnenkwam.</summary>
public sealed record NeemVervolgInBehandeling : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Systeem);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie) =>
        zaak is { Fase: Fase.Vervolgaanvraag, Aanvraag.Status: Aanvraagstatus.Open }
            ? zaak.Naar(Fase.Ontvangst, situatie.Vandaag).Feit(situatie, Feitsoort.VervolgaanvraagInBehandeling, verwijzing: $"aanvraag/{zaak.Aanvraag.Nummer}")
            : new Weigering("geen-vervolgaanvraag", "Er ligt geen vervolgaanvraag.");
}
