using Jobcoach.Domain.Handelingen;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Workflow.Handelingen;

/// <summary>Hoe een handeling afliep; een gesloten familie.</summary>
public abstract record Handelingsuitkomst
{
    private Handelingsuitkomst()
    {
    }

    /// <summary>Gedaan en bewaard.</summary>
    /// <param name="Document">De zaak zoals zij nu is.</param>
    /// <param name="AlEerder">Of het verzoek een herhaling was.</param>
    /// <param name="Onderdeel">Het kenmerk van wat is toegevoegd, zoals een logboekregel; null als dat er niet is.</param>
    public sealed record Gelukt(ZaakDocument Document, bool AlEerder, string? Onderdeel = null) : Handelingsuitkomst;

    /// <summary>Geweigerd; er is niets veranderd.</summary>
    public sealed record Geweigerd(IReadOnlyList<Weigering> Weigeringen, long? Versie = null) : Handelingsuitkomst;

    /// <summary>De zaak bestaat niet.</summary>
    public sealed record NietGevonden : Handelingsuitkomst;

    /// <summary>Een ander was eerder; lees de zaak opnieuw.</summary>
    public sealed record Verouderd(long HuidigeVersie) : Handelingsuitkomst;

    /// <summary>De Idempotency-Key is al gebruikt voor een ander verzoek.</summary>
    public sealed record SleutelHergebruikt : Handelingsuitkomst;
}
