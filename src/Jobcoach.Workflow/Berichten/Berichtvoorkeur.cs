using Jobcoach.Domain.Berichten;

namespace Jobcoach.Workflow.Berichten;

/// <summary>Hoe iemand bericht wil krijgen. Beschermd als persoonsgegevens: het bevat een e-mailadres.</summary>
/// <param name="Email">Adres voor berichten; null betekent het adres van de aanvraag, als dat er is.</param>
/// <param name="OpPapier">Alles op papier.</param>
/// <param name="Herinneringen">Of herinneringen komen; alleen van berichten waarvan dat een keuze is (<see cref="Berichtsoorten.IsKeuze"/>).</param>
/// <param name="StilVan">Eigen begin van de stille uren, op de Nederlandse klok; samen met <paramref name="StilTot"/> of geen van beide.</param>
/// <param name="StilTot">Eigen einde van de stille uren.</param>
public sealed record Berichtvoorkeur(string? Email = null, bool OpPapier = false, bool Herinneringen = true, TimeOnly? StilVan = null, TimeOnly? StilTot = null)
{
    /// <summary>Wie niets koos.</summary>
    public static Berichtvoorkeur Standaard { get; } = new();

    /// <summary>De stille uren voor deze ontvanger: zijn eigen uren, en de stille dagen van de uitvoerder.</summary>
    public Stilte Stil(Stilte uitvoerder) => StilVan is { } van && StilTot is { } tot ? uitvoerder with { Van = van, Tot = tot } : uitvoerder;

    /// <summary>Zonder het adres, zodat het niet in een log belandt.</summary>
    public override string ToString() => nameof(Berichtvoorkeur);
}
