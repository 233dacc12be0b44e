namespace Jobcoach.Domain.Formulieren;

/// <summary>Waar een coachingsdoel over gaat.</summary>
public enum Doelsoort
{
    /// <summary>Een doel in het werk: nummer 1, 2 of 3.</summary>
    Werkdoel,

    /// <summary>Een persoonlijk doel, voor zover het werk ervan afhangt: nummer 4 of 5.</summary>
    PersoonlijkDoel,
}

/// <summary>Een doel van coaching uit onderdeel D van het matchingsformat.</summary>
/// <param name="Nummer">1 tot en met 3 voor een werkdoel, 4 of 5 voor een persoonlijk doel. Het coachingsplan verwijst ernaar.</param>
/// <param name="Omschrijving">Wat er bereikt moet worden.</param>
/// <param name="Onderwerp">De rij van het matchingsformat met de discrepantie waaruit het doel volgt.</param>
/// <param name="Coachbaar">Of coaching dit doel dichterbij kan brengen; null als dat nog niet is nagegaan.</param>
public sealed record Coachingsdoel(int Nummer, string? Omschrijving, Matchingsonderwerp? Onderwerp, bool? Coachbaar) : Vertrouwelijk
{
    /// <summary>Volgt uit het nummer.</summary>
    public Doelsoort Soort => Nummer <= Grenzen.Werkdoelen ? Doelsoort.Werkdoel : Doelsoort.PersoonlijkDoel;
}
