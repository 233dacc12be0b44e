using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Domain.Formulieren;

/// <summary>Bij een vervolgaanvraag: wat de jobcoach uit de vorige periode meeneemt (Leidraad Jobcoach). De werkgever ziet dit niet.</summary>
/// <param name="Conclusies">Conclusies op grond van de ervaringen van de jobcoach.</param>
/// <param name="Aandachtspunten">Aandachtspunten voor de coaching in de volgende periode.</param>
public sealed record Ervaringsverslag(string? Conclusies, string? Aandachtspunten) : Vertrouwelijk
{
    /// <summary>Alles wat fout is ingevuld, met het pad van het veld vanaf <paramref name="pad"/>. Leeg is niet fout.</summary>
    public List<Weigering> Controleer(string pad = "")
    {
        var controle = new Veldcontrole(pad);
        controle.Tekst("conclusies", Conclusies);
        controle.Tekst("aandachtspunten", Aandachtspunten);
        return controle.Weigeringen;
    }

    /// <summary>Alles wat nog ontbreekt.</summary>
    public List<Ontbrekend> Ontbreekt(string pad = "")
    {
        var invulling = new Invulling(pad);
        invulling.Tekst("conclusies", Conclusies, "de conclusies van de jobcoach over de vorige periode");
        invulling.Tekst("aandachtspunten", Aandachtspunten, "de aandachtspunten voor de volgende periode");
        return invulling.Ontbreekt;
    }
}
