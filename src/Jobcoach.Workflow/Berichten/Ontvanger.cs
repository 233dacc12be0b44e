namespace Jobcoach.Workflow.Berichten;

/// <summary>Wie een bericht krijgt en hoe.</summary>
/// <param name="Email">Het adres; null als er geen is.</param>
/// <param name="Voorkeur">Wat hij koos.</param>
/// <param name="IsTeam">Een rol van de uitvoerder: die heeft een werkvoorraad en krijgt nooit papier.</param>
public sealed record Ontvanger(string? Email, Berichtvoorkeur Voorkeur, bool IsTeam)
{
    /// <summary>Zonder het adres, zodat het niet in een log belandt.</summary>
    public override string ToString() => nameof(Ontvanger);
}
