using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Ingebrekestellingen;

/// <summary>Legt vast hoe een ingebrekestelling afliep; de beschikking over de dwangsom zelf wordt elders gegeven (Awb 4:18).</summary>
/// <param name="Ingebrekestellingnummer">De ingebrekestelling.</param>
/// <param name="Uitkomst">Hoe zij afliep.</param>
public sealed record HandelIngebrekestellingAf(int Ingebrekestellingnummer, Ingebrekestellingsuitkomst Uitkomst) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.AdministratiefMedewerker, Rol.Besluitnemer);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (zaak.Ingebrekestellingen.FirstOrDefault(een => een.Nummer == Ingebrekestellingnummer) is not { AfgehandeldOp: null } open)
        {
            return new Weigering("geen-open-ingebrekestelling", "Er is geen open ingebrekestelling met dit nummer.");
        }

        if (Invoer.Keuze(Uitkomst, "uitkomst") is { Count: > 0 } fouten)
        {
            return fouten;
        }

        if (Uitkomst is Ingebrekestellingsuitkomst.DwangsomVastgesteld && zaak.Dwangsom(open, situatie.Regeling, situatie.Vandaag)?.Vaststelling is null)
        {
            return new Weigering("geen-dwangsom-vast-te-stellen", "Er is nog geen dwangsom die vaststaat. Zij loopt nog op, of er is geen dag verschuldigd (Awb 4:18).", "uitkomst");
        }

        return (zaak with { Ingebrekestellingen = zaak.Ingebrekestellingen.Vervang(open, open with { Uitkomst = Uitkomst, AfgehandeldOp = situatie.Vandaag }) })
            .Feit(situatie, Feitsoort.IngebrekestellingAfgehandeld, verwijzing: $"ingebrekestelling/{open.Nummer}");
    }
}
