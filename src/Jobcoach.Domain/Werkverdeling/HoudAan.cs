using System.Globalization;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Werkverdeling;

/// <summary>
/// Legt een taak weg tot een dag, met de reden. De dag ligt niet na de vervaldag: wat te laat is of wordt, blijft in zicht.
/// Opnieuw aanhouden verzet de dag. De beslistermijn loopt door; wie haar wil stilzetten gebruikt een opschorting (Awb 4:15).
/// </summary>
/// <param name="Taak">De soort van de taak.</param>
/// <param name="Tot">De dag waarop de taak terugkomt, na vandaag.</param>
/// <param name="Reden">Waarop gewacht wordt.</param>
/// <param name="Onderwerp">Het nummer waarop de taak ziet, als zij er een heeft.</param>
public sealed record HoudAan(Taaksoort Taak, DateOnly Tot, string Reden, int? Onderwerp = null) : Handeling
{
    public override IReadOnlySet<Rol> Bevoegden() => Verdeling.Rollen;

    protected override Uitkomst<Overgang> Voer(Zaak zaak, Situatie situatie)
    {
        if (Verdeling.Taak(zaak, situatie, Taak, Onderwerp) is not { } taak)
        {
            return new Weigering("taak-niet-open", "Deze taak is er nu niet.");
        }

        if (!Verdeling.Mag(situatie.Door.Rol, taak.Rol))
        {
            return Weigering.Onbevoegd("taak-van-andere-rol", "Deze taak hoort niet bij uw rol.");
        }

        List<Weigering> weigeringen = [.. Tekst.Verplicht(Reden, "reden"), .. Invoer.NietTeVer(Tot, situatie.Vandaag, "tot")];
        if (Tot <= situatie.Vandaag)
        {
            weigeringen.Add(new("dag-voorbij", "Kies een dag na vandaag.", "tot"));
        }

        if (Tot > taak.Vervaldag)
        {
            weigeringen.Add(new("aanhouding-na-vervaldag", "Kies een dag tot en met de vervaldag van de taak: daarna moet zij te zien zijn.", "tot"));
        }

        return weigeringen.Count > 0
            ? weigeringen
            : (zaak with { Aanhoudingen = [.. zaak.Aanhoudingen.Behalve(taak), new(Taak, Onderwerp, Tot, Reden, situatie.Door.Id, situatie.Vandaag)] })
                .Feit(situatie, Feitsoort.TaakAangehouden, Reden, string.Create(CultureInfo.InvariantCulture, $"taak/{Taak}/{Tot:O}"));
    }
}
