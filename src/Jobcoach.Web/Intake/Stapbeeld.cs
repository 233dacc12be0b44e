using Jobcoach.Domain.Berekening;
using Jobcoach.Web.Formulieren;

namespace Jobcoach.Web.Intake;

/// <summary>Hoe ver een stap is.</summary>
/// <param name="Stap">De stap.</param>
/// <param name="Begonnen">Of er iets is ingevuld.</param>
/// <param name="Fout">Of er iets niet klopt.</param>
public sealed record Stapvoortgang(Formulierstap Stap, bool Begonnen, bool Fout);

/// <summary>Een antwoord zoals een mens het leest.</summary>
/// <param name="Pad">Het veld.</param>
/// <param name="Vraag">De vraag.</param>
/// <param name="Tekst">Het antwoord; leeg als er niets is ingevuld.</param>
public sealed record Antwoord(string Pad, string Vraag, string Tekst);

/// <summary>Alles wat de pagina van een stap toont.</summary>
public sealed record Stapbeeld
{
    /// <summary>Het concept.</summary>
    public required Concept Concept { get; init; }

    /// <summary>De stap.</summary>
    public required Formulierstap Stap { get; init; }

    /// <summary>Alle stappen, in volgorde.</summary>
    public required IReadOnlyList<Stapvoortgang> Stappen { get; init; }

    /// <summary>Wat er is ingevuld, met de fouten.</summary>
    public required Formulierstaat Staat { get; init; }

    /// <summary>De vragen.</summary>
    public required IReadOnlyList<Vraaggroep> Groepen { get; init; }

    /// <summary>De vingerafdruk van de stap zoals de bezoeker haar nu ziet.</summary>
    public required string Gezien { get; init; }

    /// <summary>De dag.</summary>
    public required DateOnly Vandaag { get; init; }

    /// <summary>De optelling van het plan; null bij een andere stap.</summary>
    public Planvergelijking? Totalen { get; init; }

    /// <summary>Wat intussen anders is bewaard dan de bezoeker zag; leeg als niemand anders bewaarde.</summary>
    public IReadOnlyList<Antwoord> Intussen { get; init; } = [];

    /// <summary>Of een ander venster intussen bewaarde; wat de bezoeker invulde staat dan nog op het scherm en is niet bewaard.</summary>
    public bool Botst { get; init; }

    /// <summary>De plaats van de stap, vanaf 1.</summary>
    public int Nummer => Stappen.Select((stand, plaats) => (stand, plaats)).First(een => een.stand.Stap.Naam == Stap.Naam).plaats + 1;

    /// <summary>De stap ervoor; null bij de eerste.</summary>
    public Formulierstap? Vorige => Nummer > 1 ? Stappen[Nummer - 2].Stap : null;
}
