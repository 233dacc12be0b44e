using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Termijnen;

/// <summary>Legt eenmaal vast dat de beslistermijn voorbij is zonder besluit (Awb 4:17: de aanvrager kan in gebreke stellen).</summary>
public sealed record LegOverschrijdingVast : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Systeem);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie) =>
        zaak.Aanvraag is { OverschrijdingVastgelegd: false } aanvraag && zaak.Beslistermijn(situatie.Regeling, situatie.Vandaag)?.LaatsteDag < situatie.Vandaag
            ? zaak.Met(aanvraag with { OverschrijdingVastgelegd = true })
                .Feit(situatie, Feitsoort.BeslistermijnOverschreden, verwijzing: $"aanvraag/{aanvraag.Nummer}")
            : new Weigering("geen-overschrijding", "Er is geen nieuwe overschrijding.");
}
