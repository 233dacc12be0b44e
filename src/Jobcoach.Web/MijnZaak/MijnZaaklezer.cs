using Jobcoach.Web.Paginas;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.MijnZaak;

/// <summary>Leest wat de pagina van een zaak voor een partij toont.</summary>
internal sealed class MijnZaaklezer(IZaakStore zaken)
{
    private const int MeesteFeiten = 200;

    /// <summary>De pagina.</summary>
    public async Task<IResult> PaginaAsync(HttpContext http, Zaakinzage zaak)
    {
        var feiten = Gebeurtenissen.Voor(await zaken.FeitenAsync(zaak.Document.Zaak.Nummer, 1, MeesteFeiten, http.RequestAborted), zaak.Wie.Rol);
        return Pagina.Van<MijnZaakpagina>(new { Zaak = zaak, Feiten = feiten });
    }
}
