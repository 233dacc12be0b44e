using Jobcoach.Domain.Waarden;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Invoer;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.MijnZaak;

/// <summary>De zaken van een partij, met bovenaan wat zij moet doen.</summary>
/// <param name="Tedoen">Wat er te doen is.</param>
/// <param name="Zaken">De zaken.</param>
/// <param name="Namen">De naam van de werknemer bij elke zaak, voor wie haar mag zien.</param>
/// <param name="NaTedoen">Waar deze lijst van wat te doen is begint; null is vooraan.</param>
/// <param name="NaZaken">Waar deze lijst van zaken begint; null is vooraan.</param>
public sealed record MijnZakenbeeld(Pagina<Tedoen> Tedoen, Pagina<Zaakoverzicht> Zaken, IReadOnlyDictionary<Zaaknummer, string?> Namen, string? NaTedoen, string? NaZaken)
{
    /// <summary>Of een van de lijsten niet vooraan begint.</summary>
    public bool IsVerder => NaTedoen is not null || NaZaken is not null;
}

/// <summary>Leest de pagina met de zaken van een partij.</summary>
internal sealed class MijnZakenlezer(IProjectieStore projecties, Tedoenlezer tedoen, Werknemernamen namen)
{
    private const int PerPagina = 20;

    /// <summary>De pagina.</summary>
    public async Task<IResult> PaginaAsync(HttpContext http, Gebruiker wie)
    {
        var vraag = new Queryvraag(http.Request.Query);
        var (naTedoen, naZaken) = (vraag.Tekst("tedoen"), vraag.Tekst("na"));
        if (vraag.Antwoord() is { } fout)
        {
            return fout;
        }

        var zaken = await projecties.ZakenAsync(new(Toegang.Zicht(wie), null, naZaken, PerPagina), http.RequestAborted);
        return Pagina.Van<MijnZakenpagina>(new
        {
            Beeld = new MijnZakenbeeld(
                await tedoen.LeesAsync(wie, naTedoen, PerPagina, PerPagina, http.RequestAborted),
                zaken,
                await namen.VanAsync(wie, zaken.Regels.Select(zaak => zaak.Nummer), http.RequestAborted),
                naTedoen,
                naZaken),
        });
    }
}
