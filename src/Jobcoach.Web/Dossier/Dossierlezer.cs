using Jobcoach.Web.Paginas;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Dossier;

/// <summary>Leest wat de pagina van een zaak voor een uitvoerder toont.</summary>
internal sealed class Dossierlezer(IZaakStore zaken)
{
    private const int MeesteFeiten = 200;

    /// <summary>De pagina.</summary>
    public async Task<IResult> PaginaAsync(HttpContext http, Zaakinzage zaak)
    {
        var feiten = Gebeurtenissen.Voor(await zaken.FeitenAsync(zaak.Document.Zaak.Nummer, 1, MeesteFeiten, http.RequestAborted), zaak.Wie.Rol);
        return Pagina.Van<Dossierpagina>(new { Zaak = zaak, Feiten = feiten });
    }
}
