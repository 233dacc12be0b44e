using System.Globalization;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Beheer;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Invoer;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Problemen;
using Jobcoach.Web.Rechten;
using Jobcoach.Workflow.Gebeurtenissen;
using Jobcoach.Workflow.Handelingen;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Abonnementen;

/// <summary>De dagen die nog eens bezorgd moeten worden.</summary>
/// <param name="Van">De eerste, in Nederland.</param>
/// <param name="TotEnMet">De laatste.</param>
public sealed record Herhaaldagen(DateOnly Van, DateOnly TotEnMet)
{
    internal Herhaalopgave Opgave => new(Moment.BeginVan(Van).Tijdstip, Moment.BeginVan(TotEnMet.AddDays(1)).Tijdstip);
}

/// <summary>De pagina's van de abonnementen, voor beheer.</summary>
internal sealed class Abonnementpaginas(Abonnementbeheer beheer, Abonnementlezer lezer)
{
    /// <summary>Het adres van de lijst.</summary>
    public const string Pad = $"{Beheerpaginaroutes.Pad}/abonnementen";

    private const string Een = $"{Pad}/{{id}}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.Pagina(Pad, Toegang.Beheer, async (Abonnementlezer lezer, CancellationToken cancelled) =>
            Pagina.Van<Abonnementenpagina>(new { Beelden = await lezer.LijstAsync(cancelled) }));
        endpoints.Pagina($"{Pad}/nieuw", Toegang.Beheer, () => Pagina.Van<Nieuwabonnementpagina>());
        endpoints.Formulier($"{Pad}/nieuw", Toegang.Beheer, (HttpContext http, Gebruiker wie, Abonnementpaginas paginas) => paginas.MaakAsync(http, wie));
        endpoints.Pagina(Een, Toegang.Beheer, (HttpContext http, string id, Abonnementpaginas paginas) => paginas.ToonAsync(http, id));
        endpoints.Formulier(Een, Toegang.Beheer, (HttpContext http, string id, Abonnementpaginas paginas) => paginas.WijzigAsync(http, id));
        endpoints.Formulier($"{Een}/geheimen", Toegang.Beheer, (HttpContext http, string id, Abonnementpaginas paginas) => paginas.WisselAsync(http, id));
        endpoints.Formulier($"{Een}/herhalingen", Toegang.Beheer, (HttpContext http, string id, Gebruiker wie, Abonnementpaginas paginas) => paginas.HerhaalAsync(http, id, wie));
        endpoints.Formulier($"{Een}/einde", Toegang.Beheer, async (HttpContext http, string id, Abonnementbeheer beheer, Abonnementpaginas paginas) =>
        {
            await beheer.BeeindigAsync(id, Abonnementeinde.DoorBeheer, null, http.RequestAborted);
            return await paginas.TerugAsync(http, id);
        });
    }

    private async Task<IResult> MaakAsync(HttpContext http, Gebruiker wie)
    {
        var velden = await Formuliervelden.LeesAsync(http.Request, http.RequestAborted);
        var gelezen = Formulierlezer.Lees<Abonnementopgave>(velden);
        if (!gelezen.Gelukt)
        {
            return Opnieuw(gelezen.Weigeringen, StatusCodes.Status400BadRequest);
        }

        var uitkomst = await beheer.MaakAsync(gelezen.Waarde.Waarde, Sleutel(http, wie, velden, gelezen.Waarde), http.RequestAborted);
        return uitkomst.Match(uitgifte => Geheim(uitgifte), weigeringen => Opnieuw(weigeringen, Probleem.Van(weigeringen).Status));

        IResult Opnieuw(IReadOnlyList<Weigering> weigeringen, int status) =>
            Pagina.Van<Nieuwabonnementpagina>(new { Staat = new Formulierstaat(velden, Formulierlezer.InFormulier<Abonnementopgave>(velden, weigeringen)) }, status);
    }

    private Task<IResult> ToonAsync(HttpContext http, string id) => BladAsync(http, id, null, Formulierstaat.Leeg, StatusCodes.Status200OK);

    private async Task<IResult> WijzigAsync(HttpContext http, string id)
    {
        var velden = await Formuliervelden.LeesAsync(http.Request, http.RequestAborted);
        var gelezen = Formulierlezer.Lees<Abonnementopgave>(velden);
        if (!gelezen.Gelukt)
        {
            return await BladAsync(http, id, new(velden, gelezen.Weigeringen), Formulierstaat.Leeg, StatusCodes.Status400BadRequest);
        }

        long? versie = long.TryParse(velden.Tekst(Formuliertechniek.Versie), NumberStyles.None, CultureInfo.InvariantCulture, out var gezien) ? gezien : null;
        return await beheer.WijzigAsync(id, gelezen.Waarde.Waarde, versie, http.RequestAborted) is { Gelukt: false, Weigeringen: var weigeringen }
            ? await BladAsync(http, id, new(velden, Formulierlezer.InFormulier<Abonnementopgave>(velden, weigeringen)), Formulierstaat.Leeg, Probleem.Van(weigeringen).Status)
            : await TerugAsync(http, id);
    }

    private async Task<IResult> WisselAsync(HttpContext http, string id) =>
        await beheer.WisselGeheimAsync(id, null, http.RequestAborted) is { Gelukt: true, Waarde: var uitgifte } ? Geheim(uitgifte) : await TerugAsync(http, id);

    private async Task<IResult> HerhaalAsync(HttpContext http, string id, Gebruiker wie)
    {
        var velden = await Formuliervelden.LeesAsync(http.Request, http.RequestAborted);
        var gelezen = Formulierlezer.Lees<Herhaaldagen>(velden);
        if (!gelezen.Gelukt)
        {
            return await BladAsync(http, id, null, new(velden, gelezen.Weigeringen), StatusCodes.Status400BadRequest);
        }

        return await beheer.HerhaalAsync(id, gelezen.Waarde.Waarde.Opgave, Sleutel(http, wie, velden, gelezen.Waarde), http.RequestAborted) is { Gelukt: false, Weigeringen: var weigeringen }
            ? await BladAsync(http, id, null, new(velden, [.. weigeringen.Select(een => een.Veld == "tot" ? een with { Veld = "totEnMet" } : een)]), Probleem.Van(weigeringen).Status)
            : await TerugAsync(http, id);
    }

    private async Task<IResult> TerugAsync(HttpContext http, string id) =>
        await lezer.LeesAsync(id, http.RequestAborted) is null ? new Probleemantwoord(Probleem.NietGevonden) : Pagina.Naar($"{Pad}/{id}");

    private async Task<IResult> BladAsync(HttpContext http, string id, Formulierstaat? wijziging, Formulierstaat herhaling, int status) =>
        await lezer.LeesAsync(id, http.RequestAborted) is var (beeld, versie)
            ? Pagina.Van<Abonnementpagina>(
                new
                {
                    Beeld = beeld,
                    Versie = versie,
                    Wijziging = wijziging ?? Formulierstaat.Van(new Abonnementopgave(beeld.Naam, beeld.Adres.AbsoluteUri, beeld.Typen, beeld.Status is Abonnementstatus.Gepauzeerd)),
                    Herhaling = herhaling,
                },
                status)
            : new Probleemantwoord(Probleem.NietGevonden);

    // Not after a redirect: a secret is to be read once, and must not stand in an address.
    private static IResult Geheim(Abonnementuitgifte uitgifte) => Pagina.Van<Geheimpagina>(new { Beeld = Geheimbeeld.Uit(uitgifte), uitgifte.Abonnement.Naam });

    private static Herhaalsleutel? Sleutel<T>(HttpContext http, Gebruiker wie, Formuliervelden velden, Gelezen<T> gelezen) =>
        velden.Tekst(Formuliertechniek.Sleutel) is { Length: > 0 and <= Verzoekheaders.LangsteSleutel } tekst
            ? Herhaalsleutel.Van(wie.Id, tekst, http.Request.Path, gelezen.Inhoud.Span)
            : null;
}
