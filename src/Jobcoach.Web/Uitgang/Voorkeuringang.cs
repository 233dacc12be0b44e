using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Paginas;
using Jobcoach.Workflow.Berichten;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Uitgang;

/// <summary>De pagina waarop een partij kiest hoe zij bericht krijgt.</summary>
internal sealed class Voorkeuringang(Berichtvoorkeuren voorkeuren, Postinrichting inrichting)
{
    /// <summary>Het adres van de pagina; het staat in elke e-mail.</summary>
    public const string Pad = "/voorkeuren";

    private const string Bewaard = "bewaard";

    /// <summary>Onder welk kenmerk berichten aan deze gebruiker gaan: een werkgever kiest voor zijn hele organisatie.</summary>
    public static string Ontvanger(Gebruiker wie) => wie.Rol is Rol.Werkgever ? wie.Organisatie! : wie.Id;

    /// <summary>De pagina met wat nu gekozen is.</summary>
    public async Task<IResult> ToonAsync(HttpContext http, Gebruiker wie) => Blad(
        wie,
        Formulierstaat.Van(await voorkeuren.LeesAsync(Ontvanger(wie), http.RequestAborted)),
        StatusCodes.Status200OK,
        http.Request.Query.ContainsKey(Bewaard));

    /// <summary>Bewaart de keuze.</summary>
    public async Task<IResult> BewaarAsync(HttpContext http, Gebruiker wie)
    {
        var velden = await Formuliervelden.LeesAsync(http.Request, http.RequestAborted);
        var gelezen = Formulierlezer.Lees<Berichtvoorkeur>(velden);
        if (!gelezen.Gelukt)
        {
            return Blad(wie, new(velden, gelezen.Weigeringen), StatusCodes.Status400BadRequest, bewaard: false);
        }

        var voorkeur = gelezen.Waarde.Waarde;
        if (voorkeur.Controleer() is { Count: > 0 } weigeringen)
        {
            return Blad(wie, new(velden, weigeringen), StatusCodes.Status400BadRequest, bewaard: false);
        }

        await voorkeuren.BewaarAsync(Ontvanger(wie), voorkeur, http.RequestAborted);
        return Pagina.Naar($"{Pad}?{Bewaard}");
    }

    private IResult Blad(Gebruiker wie, Formulierstaat staat, int status, bool bewaard) =>
        Pagina.Van<Voorkeurpagina>(new { Rol = wie.Rol, Staat = staat, Stilte = inrichting.Stilte, Bewaard = bewaard }, status);
}
