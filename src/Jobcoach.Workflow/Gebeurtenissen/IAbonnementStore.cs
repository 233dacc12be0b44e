namespace Jobcoach.Workflow.Gebeurtenissen;

/// <summary>Bewaart abonnementen en hun voortgang. Het zijn er hoogstens tientallen. De geheimen staan er versleuteld.</summary>
public interface IAbonnementStore
{
    /// <summary>Alle abonnementen, ook afgelopen, oudste eerst.</summary>
    Task<IReadOnlyList<Abonnement>> LijstAsync(CancellationToken cancelled);

    /// <summary>Of er een abonnement loopt: goedkoop, want elke handeling vraagt het.</summary>
    Task<bool> LooptErEenAsync(CancellationToken cancelled);

    /// <summary>Het abonnement, of null.</summary>
    Task<Abonnement?> LeesAsync(string id, CancellationToken cancelled);

    /// <summary>Bewaart het abonnement. <see cref="Abonnement.Versie"/> is de verwachte versie; 0 maakt een nieuw.</summary>
    /// <returns>De nieuwe versie, of null als een ander eerder schreef of het nieuwe al bestaat.</returns>
    Task<long?> BewaarAsync(Abonnement abonnement, CancellationToken cancelled);

    /// <summary>Tot waar het is; null als dat nog niet is bewaard.</summary>
    Task<Abonnementvoortgang?> VoortgangAsync(string id, CancellationToken cancelled);

    /// <summary>Bewaart de voortgang, met dezelfde regel voor de versie.</summary>
    Task<long?> BewaarVoortgangAsync(Abonnementvoortgang voortgang, CancellationToken cancelled);
}
