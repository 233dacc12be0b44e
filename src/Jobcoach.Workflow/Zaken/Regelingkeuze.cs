using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Workflow.Zaken;

/// <summary>De regeling die een zaak heeft vastgelegd.</summary>
public static class Regelingkeuze
{
    /// <summary>Zoekt de versie voor wat in de zaak nu aan de orde is: die van de aanvraag tot zij is bekendgemaakt, daarna die van de periode.</summary>
    /// <exception cref="InvalidOperationException">De versie is uit de catalogus verdwenen; zaken die haar gebruiken kunnen niet verder.</exception>
    public static Regeling Van(this RegelingCatalogus catalogus, Zaak zaak) => catalogus.Vind(zaak.RegelingNu());

    /// <summary>Zoekt de versie voor iets wat op een dag gebeurt.</summary>
    /// <exception cref="InvalidOperationException">De versie is uit de catalogus verdwenen.</exception>
    public static Regeling Van(this RegelingCatalogus catalogus, Zaak zaak, DateOnly dag) => catalogus.Vind(zaak.RegelingOp(dag));

    /// <summary>De situatie waarin iemand nu met de zaak handelt.</summary>
    /// <exception cref="InvalidOperationException">De versie is uit de catalogus verdwenen.</exception>
    public static Situatie Situatie(this RegelingCatalogus catalogus, Zaak zaak, Handelende door, Moment nu, IReadOnlyList<Logboekregel> regels) =>
        new(catalogus.Van(zaak), door, nu, regels) { Versies = [.. catalogus.Alle.Where(versie => versie.Id == zaak.Regeling.Id)] };

    private static Regeling Vind(this RegelingCatalogus catalogus, Regelingverwijzing verwijzing) =>
        catalogus.Zoek(verwijzing.Id, verwijzing.Versie)
        ?? throw new InvalidOperationException($"Regeling {verwijzing.Id} versie {verwijzing.Versie} staat niet in de catalogus.");
}
