using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Waarden;
using Jobcoach.Web.Zaken;

namespace Jobcoach.Web.Dossier;

/// <summary>Waar een uitvoerder een taak doet.</summary>
public static class Taakadres
{
    /// <summary>Het adres van de pagina van een taak; dat van de zaak als de taak niet van de uitvoerder is.</summary>
    /// <param name="nummer">De zaak.</param>
    /// <param name="soort">De taak.</param>
    /// <param name="onderwerp">Het nummer binnen de zaak waar de taak over gaat.</param>
    public static string Van(Zaaknummer nummer, Taaksoort soort, int? onderwerp) => Zaakpagina.Adres(nummer) + soort switch
    {
        Taaksoort.VolledigheidBeoordelen => "/volledigheid",
        Taaksoort.DoelgroepVaststellen => "/doelgroep",
        Taaksoort.Toetsen => "/toets",
        Taaksoort.BesluitVoorstellen => "/besluitvoorstel",
        Taaksoort.BesluitNemen => "/besluit",
        Taaksoort.WijzigingBeoordelen => $"/wijziging/{onderwerp}",
        Taaksoort.VerantwoordingBeoordelen or Taaksoort.NaderOnderzoekDoen => "/verantwoording",
        Taaksoort.EindeVaststellen => "/einde",
        Taaksoort.BezwaarAfhandelen => $"/bezwaar/{onderwerp}",
        Taaksoort.IngebrekestellingAfhandelen => $"/ingebrekestelling/{onderwerp}",
        _ => "",
    };
}
