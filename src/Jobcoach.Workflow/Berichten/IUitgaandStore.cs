using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Workflow.Berichten;

/// <summary>Een pagina van wat naar buiten gaat of ging.</summary>
/// <param name="Kanaal">Waarlangs.</param>
/// <param name="Status">Hoe het ervoor staat.</param>
/// <param name="Na">Waar de vorige pagina eindigde; wat onleesbaar is begint vooraan.</param>
/// <param name="Hoogstens">Aantal per pagina, 1 tot en met 200.</param>
public sealed record Uitgaandvraag(Uitgaandkanaal Kanaal, Uitgaandstatus Status, string? Na, int Hoogstens);

/// <summary>De uitgaande post (outbox): wat hierin staat gaat naar buiten of blijft zichtbaar, wat er ook uitvalt.</summary>
public interface IUitgaandStore
{
    /// <summary>Hoe lang blijft staan wat bezorgd of vervallen is; wat wacht of mislukte blijft tot iemand er iets mee doet.</summary>
    static readonly TimeSpan Bewaartermijn = TimeSpan.FromDays(400);

    /// <summary>Wat er staat, of null.</summary>
    /// <param name="kanaal">E-mail en papier zijn hier hetzelfde: een bericht kan van kanaal veranderen.</param>
    /// <param name="id">Het kenmerk.</param>
    /// <param name="cancelled">Breekt af.</param>
    Task<Uitgaand?> LeesAsync(Uitgaandkanaal kanaal, string id, CancellationToken cancelled);

    /// <summary>Zet het klaar als het er nog niet staat; mag herhaald worden.</summary>
    /// <returns>Wat er nu staat: het nieuwe met versie 1, of wat er al stond.</returns>
    Task<Uitgaand> ZetKlaarAsync(Uitgaand nieuw, CancellationToken cancelled);

    /// <summary>Vervangt wat er staat. <see cref="Uitgaand.Versie"/> is de verwachte versie.</summary>
    /// <returns>Het bewaarde met zijn nieuwe versie; null als een ander eerder schreef of het er niet is.</returns>
    Task<Uitgaand?> BewaarAsync(Uitgaand gewijzigd, CancellationToken cancelled);

    /// <summary>Een pagina, laatst klaargezet eerst.</summary>
    Task<Pagina<Uitgaand>> LijstAsync(Uitgaandvraag vraag, CancellationToken cancelled);

    /// <summary>Hoeveel er zo voor staan.</summary>
    Task<int> TelAsync(Uitgaandkanaal kanaal, Uitgaandstatus status, CancellationToken cancelled);
}
