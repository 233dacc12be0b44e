using Jobcoach.Web.Aanmelding;
using Jobcoach.Workflow.Berichten;
using Microsoft.Extensions.Logging;

namespace Jobcoach.Web.Uitgang;

/// <summary>Wat mensen met de uitgaande post doen, voor API en pagina's; elke daad staat in het log, met wie haar deed en zonder inhoud.</summary>
internal sealed partial class Uitgangwerk(Postuitgang post, ILogger<Uitgangwerk> logger)
{
    /// <summary>Het kanaal dat zo in een adres staat; null als het dat niet is.</summary>
    public static Uitgaandkanaal? Kanaal(string tekst) =>
        Enum.GetValues<Uitgaandkanaal>().Where(kanaal => Shared.Keuze.Json(kanaal) == tekst).Select(kanaal => (Uitgaandkanaal?)kanaal).FirstOrDefault();

    /// <inheritdoc cref="Postuitgang.OpnieuwAsync"/>
    public async Task<bool> OpnieuwAsync(Gebruiker wie, Uitgaandkanaal kanaal, string id, CancellationToken cancelled)
    {
        var gelukt = await post.OpnieuwAsync(kanaal, id, cancelled);
        Meld("opnieuw", kanaal, gelukt ? 1 : 0, wie.Id);
        return gelukt;
    }

    /// <inheritdoc cref="Postuitgang.AllesOpnieuwAsync"/>
    public async Task<int> AllesOpnieuwAsync(Gebruiker wie, Uitgaandkanaal kanaal, CancellationToken cancelled)
    {
        var aantal = await post.AllesOpnieuwAsync(kanaal, cancelled);
        Meld("alles opnieuw", kanaal, aantal, wie.Id);
        return aantal;
    }

    /// <inheritdoc cref="Postuitgang.OpPapierAsync"/>
    public async Task<bool> OpPapierAsync(Gebruiker wie, string id, CancellationToken cancelled)
    {
        var gelukt = await post.OpPapierAsync(id, cancelled);
        Meld("op papier", Uitgaandkanaal.Email, gelukt ? 1 : 0, wie.Id);
        return gelukt;
    }

    /// <inheritdoc cref="Postuitgang.PapierVerstuurdAsync"/>
    public async Task<bool> PapierVerstuurdAsync(Gebruiker wie, string id, CancellationToken cancelled)
    {
        var gelukt = await post.PapierVerstuurdAsync(id, cancelled);
        Meld("papier verstuurd", Uitgaandkanaal.Papier, gelukt ? 1 : 0, wie.Id);
        return gelukt;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Uitgaande post: {Daad}, kanaal {Kanaal}, aantal {Aantal}, door {Gebruiker}")]
    private partial void Meld(string daad, Uitgaandkanaal kanaal, int aantal, string gebruiker);
}
