using Jobcoach.Domain.Volledigheid;
using Jobcoach.Workflow.Documenten;

namespace Jobcoach.Web.Documenten;

/// <summary>Waarvoor een document in de zaak dient.</summary>
public enum Documentgebruik
{
    /// <summary>Een bewijsstuk bij een aanvraag.</summary>
    Bewijsstuk,

    /// <summary>Een brief van de uitvoerder, in een van zijn vormen.</summary>
    Brief,

    /// <summary>Nergens voor: het is ontvangen maar hoort bij geen aanvraag.</summary>
    Los,
}

/// <summary>Een document van een zaak, zonder inhoud.</summary>
/// <param name="Id">Kenmerk: de hash van de inhoud.</param>
/// <param name="Gebruik">Waarvoor het dient.</param>
/// <param name="Soort">Bij een bewijsstuk: wat voor stuk.</param>
/// <param name="Brief">Bij een brief: zijn nummer.</param>
/// <param name="Mediatype">Het type van de inhoud.</param>
/// <param name="Bytes">De grootte.</param>
/// <param name="BewaardOp">Wanneer het is bewaard.</param>
/// <param name="Scan">Wat de scanner op malware zegt.</param>
public sealed record Documentbeeld(
    string Id,
    Documentgebruik Gebruik,
    Bewijsstuksoort? Soort,
    int? Brief,
    string Mediatype,
    long Bytes,
    DateTimeOffset BewaardOp,
    Scanstatus Scan);
