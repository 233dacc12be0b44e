using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Paginas;
using Jobcoach.Workflow.Handelingen;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Logboek;

/// <summary>
/// Een formulier dat in verschillende zaken een regel schrijft. Elke zaak antwoordt voor zich: wat in de ene kan, hoeft niet in de andere te kunnen.
/// Wat bewaard is staat niet meer in het formulier dat terugkomt; elke zaak heeft een sleutel van zichzelf, zodat tweemaal drukken niets verdubbelt.
/// </summary>
internal sealed class Groepsingang(Logboeklezer lezer, Logboekingang ingang)
{
    private const char Tussen = '~';

    /// <summary>De pagina om een sessie in te vullen, met wat net is bewaard.</summary>
    public async Task<IResult> PaginaAsync(HttpContext http, Gebruiker wie)
    {
        var logboeken = await OpenAsync(http, wie);
        var net = (http.Request.Query["bewaard"].ToString().Split(',', StringSplitOptions.RemoveEmptyEntries))
            .Select(paar => paar.Split(Tussen))
            .Where(paar => paar.Length == 2)
            .Select(paar => (Blik: logboeken.FirstOrDefault(blik => blik.Nummer.Waarde == paar[0]), Id: paar[1]))
            .Where(paar => paar.Blik is not null && Bewaarderegel.Van(paar.Blik, paar.Id) is not null)
            .Select(paar => new Groepsantwoord(paar.Blik!, Bewaarderegel.Van(paar.Blik!, paar.Id), []))
            .ToList();
        var vandaag = logboeken.Count > 0 ? logboeken[0].Vandaag : (DateOnly?)null;
        var velden = vandaag is { } dag ? Formulierlezer.Velden(new Regelbegin(dag)) : Formuliervelden.Leeg;
        return Pagina.Van<Groepspagina>(new { Logboeken = logboeken, Antwoorden = net, Staat = new Formulierstaat(velden, []) });
    }

    /// <summary>Schrijft de regels.</summary>
    public async Task<IResult> SchrijfAsync(HttpContext http, Gebruiker wie)
    {
        var (velden, fout) = Snelduur.Verwerk(await Formuliervelden.LeesAsync(http.Request, http.RequestAborted));
        var gelezen = Formulierlezer.Lees<Groepsregel>(velden);
        List<Weigering> fouten = [.. gelezen.Weigeringen, .. fout is null ? Array.Empty<Weigering>() : [fout]];
        if (gelezen.Gelukt && gelezen.Waarde.Waarde.Deelnames is not { Count: > 0 })
        {
            fouten.Add(new("niemand-gekozen", "Kies bij minstens een werknemer een doel.", "deelnames"));
        }

        if (fouten.Count > 0 || !gelezen.Gelukt)
        {
            return Pagina.Van<Groepspagina>(
                new { Logboeken = await OpenAsync(http, wie), Antwoorden = Array.Empty<Groepsantwoord>(), Staat = new Formulierstaat(velden, fouten) }, StatusCodes.Status400BadRequest);
        }

        var sessie = gelezen.Waarde.Waarde;
        var antwoorden = new List<Groepsantwoord>();
        foreach (var deelname in sessie.Deelnames!.DistinctBy(een => een.Nummer))
        {
            if (await lezer.LeesAsync(deelname.Nummer, wie, http.RequestAborted) is not { } blik)
            {
                return Pagina.Van<Groepspagina>(
                    new { Logboeken = await OpenAsync(http, wie), Antwoorden = antwoorden, Staat = new Formulierstaat(velden, [new("niet-gevonden", "Een van deze zaken bestaat niet, of is niet van u.")]) },
                    StatusCodes.Status404NotFound);
            }

            var uitkomst = await ingang.SchrijfAsync(http, deelname.Nummer, sessie.Voor(deelname), wie.Handelende, Sleutel(velden, deelname));
            var na = await lezer.LeesAsync(deelname.Nummer, wie, http.RequestAborted) ?? blik;
            antwoorden.Add(uitkomst is Handelingsuitkomst.Gelukt gelukt ? new(na, Bewaarderegel.Van(na, gelukt.Onderdeel), []) : new(na, null, Logboekingang.Redenen(uitkomst)));
        }

        return await AntwoordAsync(http, wie, velden, antwoorden);
    }

    private async Task<IResult> AntwoordAsync(HttpContext http, Gebruiker wie, Formuliervelden velden, List<Groepsantwoord> antwoorden)
    {
        var geweigerd = antwoorden.Where(antwoord => antwoord.Redenen.Count > 0).ToList();
        if (geweigerd.Count == 0)
        {
            return Pagina.Naar($"{Logboekroutes.Groep}?bewaard={string.Join(',', antwoorden.Select(antwoord => $"{antwoord.Blik.Nummer}{Tussen}{antwoord.Bewaard?.Regel.Id}"))}");
        }

        var nogTeDoen = (await OpenAsync(http, wie)).Where(blik => antwoorden.All(antwoord => antwoord.Redenen.Count > 0 || antwoord.Blik.Nummer != blik.Nummer)).ToList();
        var staat = new Formulierstaat(
            velden.Zonder("deelnames").Met(Doelen(velden, nogTeDoen)),
            [.. geweigerd.SelectMany(antwoord => antwoord.Redenen.Select(reden => new Weigering(reden.Code, $"{antwoord.Blik.Nummer}: {reden.Uitleg}")))]);
        return Pagina.Van<Groepspagina>(new { Logboeken = nogTeDoen, Antwoorden = antwoorden, Staat = staat }, StatusCodes.Status409Conflict);
    }

    // The rows move up when some are done; what was chosen moves with the employee.
    private static Formuliervelden Doelen(Formuliervelden velden, List<Logboekblik> over)
    {
        var gekozen = Enumerable.Range(0, velden.Aantal("deelnames"))
            .ToLookup(plaats => velden.Tekst($"deelnames[{plaats}].nummer"), plaats => velden.Tekst($"deelnames[{plaats}].doel"), StringComparer.Ordinal);
        return new(over.Select((blik, plaats) => KeyValuePair.Create<string, Microsoft.Extensions.Primitives.StringValues>(
            $"deelnames[{plaats}].doel", gekozen[blik.Nummer.Waarde].FirstOrDefault() ?? "")));
    }

    private static string Sleutel(Formuliervelden velden, Deelname deelname) =>
        velden.Tekst(Formuliertechniek.Sleutel) is { Length: > 0 } sleutel ? $"{sleutel}/{deelname.Nummer}" : "";

    private async Task<IReadOnlyList<Logboekblik>> OpenAsync(HttpContext http, Gebruiker wie) =>
        [.. (await lezer.MijneAsync(wie, http.RequestAborted)).Lijst.Where(blik => blik.IsOpen)];
}

/// <summary>Wat in een nieuw formulier klaarstaat.</summary>
/// <param name="Datum">De dag van vandaag.</param>
/// <param name="Groepsgrootte">Leeg als het formulier die zelf telt.</param>
internal sealed record Regelbegin(DateOnly Datum, int? Groepsgrootte = null);
