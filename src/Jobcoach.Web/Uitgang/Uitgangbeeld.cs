using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.Uitgang;

/// <summary>Wat er net gedaan is, voor de melding boven de pagina.</summary>
public enum Uitgangdaad
{
    /// <summary>Het gaat opnieuw.</summary>
    Opnieuw,

    /// <summary>Het staat bij wat geprint wordt.</summary>
    OpPapier,

    /// <summary>Het is genoteerd als geprint en verstuurd.</summary>
    Verstuurd,

    /// <summary>Een ander was eerder, of het stond daar niet.</summary>
    Veranderd,
}

/// <summary>Een pagina van de uitgaande post; niets van de inhoud van een zaak.</summary>
/// <param name="Kanaal">Waarlangs.</param>
/// <param name="Status">Hoe het ervoor staat.</param>
/// <param name="Lijst">De items.</param>
/// <param name="Mislukt">Hoeveel er per kanaal mislukten.</param>
/// <param name="Gedaan">Wat er net gedaan is.</param>
public sealed record Uitgangbeeld(
    Uitgaandkanaal Kanaal,
    Uitgaandstatus Status,
    Pagina<Uitgaand> Lijst,
    IReadOnlyList<(Uitgaandkanaal Kanaal, int Aantal)> Mislukt,
    Uitgangdaad? Gedaan)
{
    /// <summary>Het adres van een lijst.</summary>
    public static string Adres(Uitgaandkanaal kanaal, Uitgaandstatus status) => $"{Uitgangpaginas.Pad}?kanaal={Shared.Keuze.Json(kanaal)}&status={Shared.Keuze.Json(status)}";
}

/// <summary>Hoeveel er weer gaan.</summary>
/// <param name="Aantal">Het aantal; hoogstens 200 per keer.</param>
public sealed record Uitgangherstart(int Aantal);
