using Microsoft.AspNetCore.Components;

namespace Jobcoach.Web.Shared;

/// <summary>Hoe ver een stap is.</summary>
public enum Stapstand
{
    /// <summary>Moet nog komen.</summary>
    Later,

    /// <summary>Is aan de beurt.</summary>
    Nu,

    /// <summary>Is klaar.</summary>
    Klaar,

    /// <summary>Hier klopt iets niet.</summary>
    Fout,
}

/// <summary>Een stap van een weg, zoals de fasen van een zaak of de pagina's van een aanvraag.</summary>
/// <param name="Titel">Hoe de stap heet.</param>
/// <param name="Stand">Hoe ver hij is.</param>
/// <param name="Adres">Waar de stap te zien is; null als de bezoeker er niet heen kan.</param>
/// <param name="Inhoud">Wat er meer over te zeggen is; null als dat niets is.</param>
public sealed record Stap(string Titel, Stapstand Stand, string? Adres = null, RenderFragment? Inhoud = null);
