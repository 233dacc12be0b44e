using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Web.MijnZaak;

/// <summary>Iets wat een bezoeker met een zaak moet doen, met waar hij dat doet.</summary>
/// <param name="Zaak">De zaak.</param>
/// <param name="Taak">Wat er te doen is.</param>
/// <param name="TeLaat">Of de uiterste dag voorbij is.</param>
/// <param name="Werknemer">De naam van de werknemer; null als zij niet is gelezen of de lezer haar niet mag zien.</param>
public sealed record Tedoen(Zaaknummer Zaak, Taak Taak, bool TeLaat, string? Werknemer = null)
{
    /// <summary>Maakt van een taak iets om te doen.</summary>
    public static Tedoen Van(Zaaknummer zaak, Taak taak, DateOnly vandaag) => new(zaak, taak, taak.Vervaldag < vandaag);

    /// <summary>Zonder de naam, zodat zij nooit in een melding staat.</summary>
    public override string ToString() => $"{Zaak} {Taak.Soort}";

    /// <summary>Waar het gedaan wordt.</summary>
    public string Adres => Taak.Soort switch
    {
        Taaksoort.Aanvullen => $"/zaken/{Zaak}/aanvullen",
        Taaksoort.Ondertekenen => $"/zaken/{Zaak}/ondertekenen",
        Taaksoort.Evalueren => $"/zaken/{Zaak}/evalueren",
        Taaksoort.LogboekBijhouden => $"/logboek/{Zaak}",
        Taaksoort.Verantwoorden => $"/logboek/{Zaak}/verantwoording",
        Taaksoort.VervolgaanvraagIndienen => $"/logboek/{Zaak}/vervolg",
        _ => $"/zaken/{Zaak}",
    };
}
