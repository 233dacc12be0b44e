using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Besluiten;

/// <summary>Vier ogen: wie in een zaak aanvroeg, vaststelde, toetste, beoordeelde of voorstelde, beslist er niet over.</summary>
internal static class Vierogen
{
    /// <summary>Of iemand in deze zaak iets deed waarover de besluitnemer moet oordelen.</summary>
    public static bool WasBetrokken(Zaak zaak, string id) =>
        zaak.Besluitvoorstellen.Any(voorstel => voorstel.OpgesteldDoor.Id == id)
        || zaak.Aanvragen.Any(aanvraag => aanvraag.GetoetstDoor == id || aanvraag.DoelgroepVastgesteldDoor == id || aanvraag.IngediendDoor.Id == id)
        || zaak.Wijzigingen.Any(verzoek => verzoek.Door.Id == id)
        || zaak.Perioden.Any(periode => periode.Beoordelingen.Any(oordeel => oordeel.Door == id));
}
