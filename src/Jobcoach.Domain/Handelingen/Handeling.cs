using Jobcoach.Domain.Werkverdeling;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Handelingen;

/// <summary>
/// Iets wat een mens of het systeem met een zaak doet. De velden zijn de invoer; <see cref="Voer"/> is de regel.
/// Een handeling is een pure functie van zaak en situatie en verandert niets buiten haar uitkomst.
/// </summary>
public abstract record Handeling
{
    /// <summary>De rollen die deze handeling mogen doen.</summary>
    public abstract IReadOnlySet<Rol> Bevoegden();

    /// <summary>Of de handeling de logboekregels van de zaak nodig heeft.</summary>
    public virtual bool TeltUren() => false;

    /// <summary>Past de handeling toe, of geeft alle redenen waarom zij niet kan.</summary>
    public Uitkomst<Overgang> Pas(Zaak zaak, Situatie situatie) =>
        Bevoegden().Contains(situatie.Door.Rol)
            ? Voer(zaak, situatie).Match<Uitkomst<Overgang>>(
                overgang => overgang with { Zaak = Verdeling.ZonderVoorbij(overgang.Zaak, situatie.Regeling, situatie.Vandaag) },
                weigeringen => weigeringen.ToList())
            : Weigering.Onbevoegd("rol-niet-bevoegd", "Deze handeling hoort niet bij uw rol.");

    /// <summary>De regel van de handeling; de rol is al gecontroleerd.</summary>
    protected abstract Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie);

    /// <summary>Een vaste verzameling rollen.</summary>
    protected static IReadOnlySet<Rol> Rollen(params Rol[] rollen) => rollen.ToHashSet();
}
