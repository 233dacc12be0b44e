using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Workflow.Berichten;

/// <summary>Wat de uitvoerder voor alle berichten instelt.</summary>
/// <param name="Stilte">De stille uren.</param>
/// <param name="Team">Het adres van een rol van de uitvoerder; een rol zonder adres ziet het alleen in de werkvoorraad.</param>
public sealed record Postinrichting(Stilte Stilte, IReadOnlyDictionary<Rol, string> Team)
{
    /// <summary>De standaard stille uren, en geen adressen van het team.</summary>
    public static Postinrichting Standaard { get; } = new(Stilte.Standaard, new Dictionary<Rol, string>());
}
