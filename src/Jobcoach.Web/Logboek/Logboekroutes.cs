using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Waarden;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Zaken;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Logboek;

/// <summary>De pagina's van de jobcoach.</summary>
public static class Logboekroutes
{
    /// <summary>De lijst van logboeken.</summary>
    public const string Begin = "/logboek";

    /// <summary>Een sessie met verschillende werknemers.</summary>
    public const string Groep = "/logboek/groep";

    private const string Zaak = $"/logboek/{{{Toegangspoort.Nummer}}}";

    /// <summary>Het logboek van een zaak.</summary>
    public static string Adres(Zaaknummer nummer) => $"{Begin}/{nummer}";

    /// <summary>De verantwoording van de periode.</summary>
    public static string Verantwoording(Zaaknummer nummer) => $"{Adres(nummer)}/verantwoording";

    /// <summary>De voorbereiding van een vervolgaanvraag.</summary>
    public static string Vervolg(Zaaknummer nummer) => $"{Adres(nummer)}/vervolg";

    /// <summary>Een regel om te verbeteren.</summary>
    public static string Regel(Zaaknummer nummer, string id) => $"{Adres(nummer)}/regels/{id}";

    /// <summary>Waar een taak van de jobcoach gedaan wordt.</summary>
    public static string Voor(Zaaknummer nummer, Taaksoort taak) => taak switch
    {
        Taaksoort.LogboekBijhouden => Adres(nummer),
        Taaksoort.Verantwoorden => Verantwoording(nummer),
        Taaksoort.VervolgaanvraagIndienen => Vervolg(nummer),
        _ => Zaakpagina.Adres(nummer),
    };

    internal static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.Pagina(Begin, Toegang.Logboeken, (HttpContext http, Gebruiker wie, Logboekpaginas paginas) => paginas.OverzichtAsync(http, wie));
        endpoints.Pagina(Groep, Toegang.Logboeken, (HttpContext http, Gebruiker wie, Groepsingang groep) => groep.PaginaAsync(http, wie));
        endpoints.Formulier(Groep, Toegang.Logboeken, (HttpContext http, Gebruiker wie, Groepsingang groep) => groep.SchrijfAsync(http, wie));
        endpoints.Pagina(Zaak, Toegang.Logboek, (HttpContext http, Zaakinzage zaak, Logboekpaginas paginas) => paginas.ZaakAsync(http, zaak));
        endpoints.Formulier(Zaak, Toegang.Logboek, (HttpContext http, Zaakinzage zaak, Logboekpaginas paginas) => paginas.BewaarAsync(http, zaak));
        endpoints.Formulier($"{Zaak}/vooruitblik", Toegang.Logboek, (HttpContext http, Zaakinzage zaak, Logboekpaginas paginas) => paginas.VooruitblikAsync(http, zaak));
        endpoints.Pagina($"{Zaak}/regels/{{id}}", Toegang.Logboek, (HttpContext http, Zaakinzage zaak, string id, Regelpaginas paginas) => paginas.VerbeterAsync(http, zaak, id));
        endpoints.Formulier($"{Zaak}/regels/{{id}}", Toegang.Logboek, (HttpContext http, Zaakinzage zaak, string id, Regelpaginas paginas) => paginas.BewaarAsync(http, zaak, id));
        endpoints.Pagina($"{Zaak}/regels/{{id}}/intrekking", Toegang.Logboek, (HttpContext http, Zaakinzage zaak, string id, Regelpaginas paginas) => paginas.IntrekkenAsync(http, zaak, id));
        endpoints.Formulier($"{Zaak}/regels/{{id}}/intrekking", Toegang.Logboek, (HttpContext http, Zaakinzage zaak, string id, Regelpaginas paginas) => paginas.TrekInAsync(http, zaak, id));
        endpoints.Pagina($"{Zaak}/verantwoording", Toegang.Logboek, (HttpContext http, Zaakinzage zaak, Verantwoordingspaginas paginas) => paginas.ToonAsync(http, zaak));
        endpoints.Formulier($"{Zaak}/verantwoording", Toegang.Logboek, (HttpContext http, Zaakinzage zaak, Verantwoordingspaginas paginas) => paginas.DienInAsync(http, zaak));
        endpoints.Pagina($"{Zaak}/vervolg", Toegang.Logboek, (HttpContext http, Zaakinzage zaak, Vervolgpaginas paginas) => paginas.ToonAsync(http, zaak));
        endpoints.Formulier($"{Zaak}/vervolg", Toegang.Logboek, (HttpContext http, Zaakinzage zaak, Vervolgpaginas paginas) => paginas.BeginAsync(http, zaak));
        Toestelroutes.Map(endpoints);
    }
}
