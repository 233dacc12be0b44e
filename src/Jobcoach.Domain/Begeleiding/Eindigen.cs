using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Begeleiding;

/// <summary>Wat het einde van de begeleiding met de rest van de zaak doet.</summary>
internal static class Eindigen
{
    /// <summary>Legt het einde vast: de lopende periode wordt korter, en wat nog openstond verliest zijn grond.</summary>
    public static Zaak Eindig(this Zaak zaak, Beeindiging einde)
    {
        var geeindigd = zaak.LaatAllesVervallen() with { Einde = einde };
        if (zaak.Periode is { GeslotenOp: null } periode && einde.LaatsteDag < periode.Looptijd.TotEnMet)
        {
            // Ending before the first day leaves one day: a period that was granted is accounted for.
            var laatste = einde.LaatsteDag < periode.Looptijd.Van ? periode.Looptijd.Van : einde.LaatsteDag;
            geeindigd = geeindigd.Met(periode with { Looptijd = new Periode(periode.Looptijd.Van, laatste) });
        }

        return zaak.Aanvraag.Status is Aanvraagstatus.Open ? geeindigd.Met(zaak.Aanvraag with { Status = Aanvraagstatus.Vervallen }) : geeindigd;
    }

    /// <summary>Een voorstel over dit onderwerp kan geen besluit meer worden.</summary>
    public static Zaak LaatVoorstelVervallen(this Zaak zaak, Onderwerpsoort onderwerp) => zaak with
    {
        Besluitvoorstellen = [.. zaak.Besluitvoorstellen.Select(voorstel =>
            voorstel.Status is Voorstelstatus.Voorgelegd && voorstel.Onderwerp.Soort == onderwerp ? voorstel with { Status = Voorstelstatus.Vervallen } : voorstel)],
    };

    /// <summary>Alle voorstellen en verzoeken die nog wachten kunnen geen besluit meer worden: de zaak eindigt.</summary>
    public static Zaak LaatAllesVervallen(this Zaak zaak) => zaak with
    {
        Besluitvoorstellen = [.. zaak.Besluitvoorstellen.Select(voorstel =>
            voorstel.Status is Voorstelstatus.Voorgelegd ? voorstel with { Status = Voorstelstatus.Vervallen } : voorstel)],
        Wijzigingen = [.. zaak.Wijzigingen.Select(verzoek =>
            verzoek.Status is Wijzigingsstatus.Open ? verzoek with { Status = Wijzigingsstatus.Vervallen } : verzoek)],
    };
}
