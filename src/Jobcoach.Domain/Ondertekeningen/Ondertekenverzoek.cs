using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Ondertekeningen;

/// <summary>Laat wie nog moet tekenen of evalueren dat weten.</summary>
internal static class Ondertekenverzoek
{
    /// <summary>Zet een bericht klaar voor elke rol van wie nu iets ontbreekt en eerder niet. Wie net handelde of de aanvraag indiende weet het al.</summary>
    /// <param name="zaak">De zaak na de handeling.</param>
    /// <param name="situatie">De handeling.</param>
    /// <param name="ervoor">De zaak ervoor; null als toen nog niemand is gevraagd.</param>
    public static Zaak VraagHandtekeningen(this Zaak zaak, Situatie situatie, Zaak? ervoor)
    {
        var indiener = situatie.Door.Rol is Rol.Systeem ? zaak.Aanvraag.IngediendDoor.Rol : situatie.Door.Rol;
        var nieuw = Gevraagd(zaak, situatie).Except(ervoor is null ? [] : Gevraagd(ervoor, situatie)).Where(rol => rol != indiener).ToList();
        return zaak.Bericht(Berichtsoort.OndertekeningGevraagd, situatie.Vandaag, Onderwerp(zaak), nieuw);
    }

    // What is signed before the besluit is the aanvraag, and after it the verantwoording of the period.
    private static string Onderwerp(Zaak zaak) => zaak.BeslistermijnLoopt() || zaak.Periode is not { } periode
        ? $"aanvraag/{zaak.Aanvraag.Nummer}"
        : $"periode/{periode.Nummer}";

    // Before receipt was confirmed nobody has been asked anything.
    private static IEnumerable<Rol> Gevraagd(Zaak zaak, Situatie situatie) => zaak.Fase is Fase.Ontvangst
        ? []
        : Ondertekenlijst.WieTekentNog(zaak, situatie.Regeling).Concat(Ondertekenlijst.WieEvalueertNog(zaak, situatie.Regeling));
}
