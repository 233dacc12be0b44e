using Jobcoach.Domain.Werkverdeling;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Zaken;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Werkvoorraad;

/// <summary>De pagina's van de werkvoorraad.</summary>
internal static class Werkvoorraadroutes
{
    private const string Zaak = $"{Werkvraag.Pad}/{{{Toegangspoort.Nummer}}}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.Pagina(Werkvraag.Pad, Toegang.Uitvoering, (HttpContext http, Gebruiker wie, Werkvoorraadingang ingang) => ingang.ToonAsync(http, wie));
        endpoints.Formulier($"{Werkvraag.Pad}/verdelingen", Toegang.Uitvoering, (HttpContext http, Gebruiker wie, Verdeelingang ingang) => ingang.VerdeelAsync(http, wie));
        endpoints.Formulier($"{Werkvraag.Pad}/zoekopdrachten", Toegang.Uitvoering, (HttpContext http, Gebruiker wie, Werkvoorraadingang ingang) => ingang.BewaarAsync(http, wie));
        endpoints.Formulier(
            $"{Werkvraag.Pad}/zoekopdrachten/{{sleutel}}/verwijderen",
            Toegang.Uitvoering,
            (HttpContext http, Gebruiker wie, string sleutel, Werkvoorraadingang ingang) => ingang.VerwijderAsync(http, wie, sleutel));
        endpoints.Formulier($"{Zaak}/nemen", Toegang.Handeling<WijsToe>(), (HttpContext http, Zaakinzage zaak, Verdeelingang ingang) => ingang.NeemAsync(http, zaak));
        endpoints.Formulier($"{Zaak}/loslaten", Toegang.Handeling<WijsToe>(), (HttpContext http, Zaakinzage zaak, Verdeelingang ingang) => ingang.LaatLosAsync(http, zaak));
        endpoints.Pagina($"{Zaak}/aanhouding", Toegang.Handeling<HoudAan>(), (HttpContext http, Zaakinzage zaak, Aanhoudingang ingang) => ingang.ToonAsync(http, zaak));
        endpoints.Formulier($"{Zaak}/aanhouding", Toegang.Handeling<HoudAan>(), (HttpContext http, Zaakinzage zaak, Aanhoudingang ingang) => ingang.HoudAanAsync(http, zaak));
        endpoints.Formulier($"{Zaak}/hervatting", Toegang.Handeling<HervatTaak>(), (HttpContext http, Zaakinzage zaak, Aanhoudingang ingang) => ingang.HervatAsync(http, zaak));
    }
}
