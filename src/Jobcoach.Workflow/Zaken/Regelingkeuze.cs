using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Workflow.Zaken;

/// <summary>De regeling die een zaak heeft vastgelegd.</summary>
public static class Regelingkeuze
{
    /// <summary>Zoekt de vastgelegde versie.</summary>
    /// <exception cref="InvalidOperationException">De versie is uit de catalogus verdwenen; zaken die haar gebruiken kunnen niet verder.</exception>
    public static Regeling Van(this RegelingCatalogus catalogus, Zaak zaak) =>
        catalogus.Zoek(zaak.Regeling.Id, zaak.Regeling.Versie)
        ?? throw new InvalidOperationException($"Regeling {zaak.Regeling.Id} versie {zaak.Regeling.Versie} staat niet in de catalogus.");
}
