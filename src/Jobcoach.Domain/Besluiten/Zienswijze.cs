namespace Jobcoach.Domain.Besluiten;

/// <summary>Hoe is voldaan aan Awb 4:7 en 4:8 voordat wordt afgewezen.</summary>
public enum Zienswijzewijze
{
    /// <summary>De afwijzing rust niet op gegevens die de aanvrager niet zelf verstrekte.</summary>
    NietNodig,

    /// <summary>De belanghebbende heeft zijn zienswijze gegeven.</summary>
    Gegeven,

    /// <summary>De belanghebbende kreeg de gelegenheid en heeft haar niet gebruikt.</summary>
    NietGebruikt,
}

/// <summary>De zienswijze van de belanghebbende, of waarom die niet gevraagd is.</summary>
/// <param name="Wijze">Hoe is voldaan aan Awb 4:7 en 4:8.</param>
/// <param name="Toelichting">De zienswijze zelf of de reden.</param>
public sealed record Zienswijze(Zienswijzewijze Wijze, string Toelichting);
