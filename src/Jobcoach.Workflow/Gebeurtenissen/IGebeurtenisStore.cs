using Jobcoach.Domain.Waarden;

namespace Jobcoach.Workflow.Gebeurtenissen;

/// <summary>Een deel van het gebeurtenissenlogboek.</summary>
/// <param name="Gebeurtenissen">In volgorde van aankomst.</param>
/// <param name="Plaats">Waar verder gelezen wordt, ook als dit deel leeg is.</param>
/// <param name="IsMeer">Of er nu al meer te lezen is.</param>
/// <param name="MeerVanaf">Vanaf wanneer iets te lezen is dat er al wel is maar nog ingehaald kan worden; null als er zo niets is.</param>
public sealed record Gebeurtenissendeel(IReadOnlyList<Gebeurtenis> Gebeurtenissen, string Plaats, bool IsMeer, DateTimeOffset? MeerVanaf);

/// <summary>
/// Het gebeurtenissenlogboek: alle feiten van alle zaken in een volgorde waarin niets meer tussengevoegd wordt voor een plaats die al gelezen is.
/// Een projectie van de feiten: wat ontbreekt komt er bij de volgende beurt van de zaak bij.
/// </summary>
public interface IGebeurtenisStore
{
    /// <summary>Zorgt dat alle feiten van een zaak in het logboek staan; mag herhaald worden.</summary>
    /// <returns>Of er iets bij kwam dat bij een eerdere beurt was achtergebleven.</returns>
    Task<bool> WerkBijAsync(Zaaknummer zaak, CancellationToken cancelled);

    /// <summary>De gebeurtenissen na een plaats.</summary>
    /// <param name="na">De plaats waar een vorig deel eindigde, of die <see cref="PlaatsAsync"/> gaf.</param>
    /// <param name="hoogstens">Aantal, 1 tot en met 200.</param>
    /// <param name="cancelled">Breekt af.</param>
    /// <exception cref="FormatException">De plaats is er geen van dit logboek.</exception>
    Task<Gebeurtenissendeel> LeesAsync(string na, int hoogstens, CancellationToken cancelled);

    /// <summary>Een plaats waarna alles te lezen is wat op of na een tijdstip aankwam; wat er eerder aankwam kan ook nog volgen.</summary>
    Task<string> PlaatsAsync(DateTimeOffset vanaf, CancellationToken cancelled);

    /// <summary>De plaats waarna alleen te lezen is wat nog aankomt.</summary>
    Task<string> EindeAsync(CancellationToken cancelled);
}
