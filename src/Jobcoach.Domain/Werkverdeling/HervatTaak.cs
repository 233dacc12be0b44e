using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Werkverdeling;

/// <summary>Haalt een aangehouden taak voor haar dag terug.</summary>
/// <param name="Taak">De soort van de taak.</param>
/// <param name="Onderwerp">Het nummer waarop de taak ziet, als zij er een heeft.</param>
public sealed record HervatTaak(Taaksoort Taak, int? Onderwerp = null) : Handeling
{
    public override IReadOnlySet<Rol> Bevoegden() => Verdeling.Rollen;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (Verdeling.Taak(zaak, situatie, Taak, Onderwerp) is not { } taak || zaak.Aangehouden(taak, situatie.Vandaag) is null)
        {
            return new Weigering("niet-aangehouden", "Deze taak is niet aangehouden.");
        }

        return Verdeling.Mag(situatie.Door.Rol, taak.Rol)
            ? (zaak with { Aanhoudingen = [.. zaak.Aanhoudingen.Behalve(taak)] }).Feit(situatie, Feitsoort.TaakHervat, verwijzing: $"taak/{Taak}")
            : Weigering.Onbevoegd("taak-van-andere-rol", "Deze taak hoort niet bij uw rol.");
    }
}
