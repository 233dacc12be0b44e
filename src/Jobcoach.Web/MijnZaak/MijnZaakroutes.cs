using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Zaken;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.MijnZaak;

/// <summary>De pagina's waarop een partij haar zaken volgt en doet wat er van haar gevraagd wordt.</summary>
internal static class MijnZaakroutes
{
    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.Pagina("/zaken", Toegang.EigenZaken, (HttpContext http, Gebruiker wie, MijnZakenlezer lezer) => lezer.PaginaAsync(http, wie));
        endpoints.Pagina(Pad("aanvullen"), Toegang.Handeling<VulAan>(), (HttpContext http, Zaakinzage zaak, Aanvullingang ingang) => ingang.ToonAsync(http, zaak));
        endpoints.Formulier(Pad("aanvullen"), Toegang.Handeling<VulAan>(), (HttpContext http, Zaakinzage zaak, Aanvullingang ingang) => ingang.VulAanAsync(http, zaak));
        endpoints.Pagina(Pad("ondertekenen"), Toegang.Handeling<Onderteken>(), (HttpContext http, Zaakinzage zaak, Ondertekeningang ingang) => ingang.ToonAsync(http, zaak));
        endpoints.Formulier(Pad("ondertekenen"), Toegang.Handeling<Onderteken>(), (HttpContext http, Zaakinzage zaak, Ondertekeningang ingang) => ingang.OndertekenAsync(http, zaak));
        endpoints.Pagina(Pad("evalueren"), Toegang.Handeling<Evalueer>(), (HttpContext http, Zaakinzage zaak, Ondertekeningang ingang) => ingang.ToonEvaluatieAsync(http, zaak));
        endpoints.Formulier(Pad("evalueren"), Toegang.Handeling<Evalueer>(), (HttpContext http, Zaakinzage zaak, Ondertekeningang ingang) => ingang.EvalueerAsync(http, zaak));
        endpoints.Pagina(Pad("logboek"), Toegang.Handeling<PlaatsOpmerking>(), (HttpContext http, Zaakinzage zaak, Mijnlogboeklezer lezer) => lezer.PaginaAsync(http, zaak));
        endpoints.Pagina(
            Pad("logboek/{regel}"), Toegang.Handeling<PlaatsOpmerking>(), (HttpContext http, Zaakinzage zaak, string regel, Mijnlogboeklezer lezer) => lezer.ToonAsync(http, zaak, regel));
        endpoints.Formulier(
            Pad("logboek/{regel}"), Toegang.Handeling<PlaatsOpmerking>(), (HttpContext http, Zaakinzage zaak, string regel, Mijnlogboeklezer lezer) => lezer.BewaarAsync(http, zaak, regel));
        endpoints.Pagina(Pad("wijziging"), Toegang.EigenZaak, (HttpContext http, Zaakinzage zaak, Zaakformulieren formulieren) => formulieren.ToonAsync<Wijzigingpagina>(http, zaak));
        Map<WeigerOndertekening, Weigerpagina>(endpoints, "ondertekenen/weigeren", Handelingsnaam.Geweigerd);
        Map<TrekIn, Intrekpagina>(endpoints, "intrekken", Handelingsnaam.Ingetrokken);
        Map<VraagWijziging, Urenwijzigingpagina>(endpoints, "wijziging/uren", Handelingsnaam.Gewijzigd);
        Map<VraagWijziging, Ziektepagina>(endpoints, "wijziging/ziekte", Handelingsnaam.Gewijzigd);
        Map<Beeindig, Eindepagina>(endpoints, "wijziging/einde", Handelingsnaam.Beeindigd);
    }

    private static string Pad(string onder) => $"/zaken/{{{Toegangspoort.Nummer}}}/{onder}";

    // Some of these acts the authority does too, but not on the pages of the parties.
    private static void Map<THandeling, TPagina>(IEndpointRouteBuilder endpoints, string onder, string gedaan)
        where THandeling : Domain.Handelingen.Handeling
        where TPagina : Microsoft.AspNetCore.Components.IComponent
    {
        endpoints.Pagina(Pad(onder), Toegang.EigenZaak, (HttpContext http, Zaakinzage zaak, Zaakformulieren formulieren) => formulieren.ToonAsync<TPagina>(http, zaak));
        endpoints.Formulier(Pad(onder), Toegang.EigenZaak, (HttpContext http, Zaakinzage zaak, Zaakformulieren formulieren) => formulieren.VerwerkAsync<THandeling, TPagina>(http, zaak, gedaan));
    }
}
