using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Bezwaren;

/// <summary>Legt vast hoe een bezwaar is afgelopen; de beslissing op bezwaar zelf wordt elders genomen.</summary>
/// <param name="Bezwaarnummer">Het bezwaar.</param>
/// <param name="Uitkomst">Hoe het afliep.</param>
public sealed record HandelBezwaarAf(int Bezwaarnummer, Bezwaaruitkomst Uitkomst) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.AdministratiefMedewerker, Rol.Besluitnemer);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (zaak.Bezwaren.FirstOrDefault(een => een.Nummer == Bezwaarnummer) is not { AfgehandeldOp: null } bezwaar)
        {
            return new Weigering("geen-open-bezwaar", "Er is geen open bezwaar met dit nummer.");
        }

        return Invoer.Keuze(Uitkomst, "uitkomst") is { Count: > 0 } fouten
            ? fouten
            : (zaak with { Bezwaren = zaak.Bezwaren.Vervang(bezwaar, bezwaar with { Uitkomst = Uitkomst, AfgehandeldOp = situatie.Vandaag }) })
                .Feit(situatie, Feitsoort.BezwaarAfgehandeld, verwijzing: $"bezwaar/{bezwaar.Nummer}");
    }
}
