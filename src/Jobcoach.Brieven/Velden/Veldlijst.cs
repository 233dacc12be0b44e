namespace Jobcoach.Brieven.Velden;

/// <summary>Alle velden die een sjabloon kan gebruiken. Elk veld bestaat in elke brief; wat daar niet van toepassing is, is leeg.</summary>
internal static class Veldlijst
{
    /// <summary>De velden, in de volgorde van de uitleg in <c>docs/brieven.md</c>.</summary>
    public static IReadOnlyList<Veld> Alle { get; } =
        [.. Algemenevelden.Alle, .. Papiervelden.Alle, .. Aanvraagvelden.Alle, .. Besluitvelden.Alle, .. Periodevelden.Alle, .. Bezwaarvelden.Alle];

    /// <summary>De velden van een brief.</summary>
    public static Dictionary<string, object> Vul(Briefbron bron) =>
        Alle.ToDictionary(veld => veld.Naam, veld => (object)Veldwaarden.Van(veld.Naam, veld.Waarde(bron)), StringComparer.Ordinal);
}
