using System.Text.Json;

namespace Jobcoach.Web.Shared;

/// <summary>Een mogelijkheid in een keuzeveld.</summary>
/// <param name="Waarde">Wat het formulier verstuurt, zoals het in JSON staat.</param>
/// <param name="Label">Hoe zij heet.</param>
/// <param name="Uitleg">Wat zij betekent; null als de naam genoeg zegt.</param>
public sealed record Keuze(string Waarde, string Label, string? Uitleg = null)
{
    /// <summary>De keuzes van een vaste lijst.</summary>
    /// <param name="label">Hoe een waarde heet.</param>
    /// <param name="waarden">Welke waarden; leeg is alle.</param>
    public static IReadOnlyList<Keuze> Van<TEnum>(Func<TEnum, string> label, params TEnum[] waarden)
        where TEnum : struct, Enum =>
        [.. (waarden.Length == 0 ? Enum.GetValues<TEnum>() : waarden).Select(waarde => new Keuze(Json(waarde), label(waarde)))];

    /// <summary>Hoe een waarde van een vaste lijst in JSON en in een formulier staat.</summary>
    public static string Json<TEnum>(TEnum waarde)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(waarde.ToString());
}
