using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zaken;

namespace Jobcoach.Web.Logboek;

/// <summary>De logboeken van een jobcoach.</summary>
/// <param name="Logboeken">Een per zaak met een periode die loopt of nog verantwoord wordt.</param>
/// <param name="Afgekapt">Of er meer zijn dan er staan.</param>
public sealed record Logboeken(IReadOnlyList<Logboekblik> Lijst, bool Afgekapt);

/// <summary>Leest logboeken.</summary>
internal sealed class Logboeklezer(IZaakStore zaken, IProjectieStore projecties, RegelingCatalogus regelingen, TimeProvider klok)
{
    // More than a jobcoach guides; beyond it the list says so.
    private const int Meeste = 60;
    private const int PerPagina = 200;

    private static readonly Fase[] MetLogboek = [Fase.Begeleiding, Fase.Verantwoording, Fase.Vervolgaanvraag];

    /// <summary>Het logboek van een zaak die de poort heeft doorgelaten; null als er nog geen periode is.</summary>
    public async Task<Logboekblik?> LeesAsync(Zaakinzage zaak, CancellationToken cancelled) => await BlikAsync(zaak.Document, zaak.Wie, cancelled);

    /// <summary>Het logboek van een andere zaak; null als die er niet is of niet van deze jobcoach.</summary>
    public async Task<Logboekblik?> LeesAsync(Zaaknummer nummer, Gebruiker wie, CancellationToken cancelled) =>
        await zaken.LeesAsync(nummer, cancelled) is { } document && Toegang.Beoordeel(wie, Toegang.Logboek, document.Zaak.Partijen) is Toegangsoordeel.Toegestaan
            ? await BlikAsync(document, wie, cancelled)
            : null;

    /// <summary>De logboeken van de zaken waarvan deze jobcoach de jobcoach is; heeft hij er geen, dan die van zijn organisatie.</summary>
    public async Task<Logboeken> MijneAsync(Gebruiker wie, CancellationToken cancelled)
    {
        var alle = new List<Zaakoverzicht>();
        foreach (var fase in MetLogboek)
        {
            alle.AddRange(await OverzichtenAsync(wie, fase, cancelled));
        }

        var eigen = alle.Where(zaak => zaak.JobcoachId == wie.Id).ToList();
        var gekozen = (eigen.Count > 0 ? eigen : alle).OrderBy(zaak => zaak.Nummer.Waarde, StringComparer.Ordinal).ToList();
        var blikken = new List<Logboekblik>();
        foreach (var zaak in gekozen.Take(Meeste))
        {
            if (await LeesAsync(zaak.Nummer, wie, cancelled) is { } blik)
            {
                blikken.Add(blik);
            }
        }

        return new(blikken, gekozen.Count > Meeste);
    }

    private async Task<List<Zaakoverzicht>> OverzichtenAsync(Gebruiker wie, Fase fase, CancellationToken cancelled)
    {
        var alle = new List<Zaakoverzicht>();
        string? na = null;
        do
        {
            var pagina = await projecties.ZakenAsync(new(Toegang.Zicht(wie), fase, na, PerPagina), cancelled);
            alle.AddRange(pagina.Regels);
            na = pagina.Volgende;
        }
        while (na is not null);
        return alle;
    }

    private async Task<Logboekblik?> BlikAsync(ZaakDocument document, Gebruiker wie, CancellationToken cancelled)
    {
        var zaak = Zaakbeeld.Voor(document.Zaak, wie.Rol);
        if (zaak.Perioden.Count == 0)
        {
            return null;
        }

        var vandaag = Moment.Van(klok.GetUtcNow()).Dag;
        var periode = zaak.Perioden[^1];
        var regels = await zaken.LogboekregelsAsync(zaak.Nummer, cancelled);
        return new(
            zaak,
            document.Versie,
            periode,
            regelingen.Van(document.Zaak, periode.Looptijd.TotEnMet),
            [.. regels.Select(regel => Zaakbeeld.Voor(regel, wie.Rol))],
            [.. Takenlijst.Van(document.Zaak, regelingen.Van(document.Zaak), vandaag).Where(taak => taak.Rol == wie.Rol)],
            vandaag);
    }
}
