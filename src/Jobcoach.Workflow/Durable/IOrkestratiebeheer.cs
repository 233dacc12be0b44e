namespace Jobcoach.Workflow.Durable;

/// <summary>Hoeveel orkestraties er zijn.</summary>
/// <param name="Open">Die nog een volgende stap hebben.</param>
/// <param name="Vastgelopen">Die door de engine zijn stilgezet en beheer nodig hebben.</param>
/// <param name="Volledig">Of alles geteld is; onwaar als de engine niet kan tellen zonder alles te lezen en er daarom maar een deel is bekeken.</param>
public sealed record Orkestratietelling(long Open, long Vastgelopen, bool Volledig);

/// <summary>Wat beheer aan de orkestraties kan zien en doen; elke host vult dit in voor zijn eigen engine.</summary>
public interface IOrkestratiebeheer
{
    /// <summary>Een pagina orkestraties in volgorde van id, na <paramref name="na"/>.</summary>
    Task<IReadOnlyList<OrchestrationState>> LijstAsync(OrchestrationStatus? status, string? na, int hoogstens, CancellationToken cancelled);

    /// <summary>Laat een vastgelopen orkestratie verdergaan waar zij stond.</summary>
    /// <returns>Onwaar als zij niet is vastgelopen.</returns>
    Task<bool> HervatAsync(string id, CancellationToken cancelled);

    /// <summary>De aantallen. Antwoordt in vaste tijd, hoeveel orkestraties er ook zijn.</summary>
    Task<Orkestratietelling> TelAsync(CancellationToken cancelled);
}
