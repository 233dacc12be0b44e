using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Berichten;

/// <summary>Merkt de klaargezette berichten als overgedragen aan de bezorging, die elk bericht op zijn kenmerk eenmaal bezorgt.</summary>
/// <param name="TotEnMet">Het hoogste nummer dat is overgedragen.</param>
public sealed record DraagBerichtenOver(int TotEnMet) : Handeling
{
    private static readonly IReadOnlySet<Rol> Wie = Rollen(Rol.Systeem);

    public override IReadOnlySet<Rol> Bevoegden() => Wie;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie) =>
        TotEnMet > zaak.BerichtenOvergedragenTot && TotEnMet <= zaak.Berichten.Count
            ? new Overgang(zaak with { BerichtenOvergedragenTot = TotEnMet }, [])
            : new Weigering("al-overgedragen", "Deze berichten zijn al overgedragen.");
}
