using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Invoer;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Problemen;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zaken;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.MijnZaak;

/// <summary>Het logboek voor de werknemer: lezen wat er over hem naar de uitvoerder gaat, en er iets bij schrijven dat meegaat.</summary>
internal sealed class Mijnlogboeklezer(IZaakStore zaken, Formulieringang ingang, Zaakformulieren formulieren, RegelingCatalogus regelingen)
{
    private const int HoogstePeriode = 100;
    private const string Proef = "-";

    /// <summary>Het logboek van een periode, zonder keuze van de laatste.</summary>
    public async Task<IResult> PaginaAsync(HttpContext http, Zaakinzage zaak)
    {
        var vraag = new Queryvraag(http.Request.Query);
        var gekozen = vraag.Getal("periode", 0, HoogstePeriode);
        var opgemerkt = vraag.Tekst(MijnZaaklezer.Gedaan) == Handelingsnaam.Opgemerkt;
        if (vraag.Antwoord() is { } fout)
        {
            return fout;
        }

        var perioden = zaak.Beeld.Perioden;
        var periode = gekozen is null ? perioden.LastOrDefault() : perioden.FirstOrDefault(een => een.Nummer == gekozen);
        if (periode is null)
        {
            return gekozen is null ? Pagina.Van<Mijnlogboekpagina>(new { Beeld = new Logboekbeeld(zaak, null, [], null, []) }) : new Probleemantwoord(Probleem.NietGevonden);
        }

        var regels = await zaken.LogboekregelsAsync(zaak.Document.Zaak.Nummer, http.RequestAborted);
        return Pagina.Van<Mijnlogboekpagina>(new
        {
            Beeld = new Logboekbeeld(
                zaak,
                periode,
                [.. perioden.Select(een => een.Nummer).Where(nummer => nummer != periode.Nummer)],
                Urenstand.Bereken(regels, periode.Looptijd, periode.ToegekendeUren, new(zaak.Regeling)),
                [.. Beelden(zaak, regels).Where(regel => periode.Looptijd.Bevat(regel.Regel.Datum)).OrderByDescending(regel => regel.Regel.Datum).ThenByDescending(regel => regel.Regel.VastgelegdOp)]),
            Opgemerkt = opgemerkt,
        });
    }

    /// <summary>De pagina om bij een regel iets te schrijven.</summary>
    public Task<IResult> ToonAsync(HttpContext http, Zaakinzage zaak, string regel) => ToonAsync(http, zaak, regel, null, StatusCodes.Status200OK);

    /// <summary>Bewaart of verwijdert wat de werknemer schreef.</summary>
    public async Task<IResult> BewaarAsync(HttpContext http, Zaakinzage zaak, string regel)
    {
        var velden = await Formuliervelden.LeesAsync(http.Request, http.RequestAborted);
        var uitkomst = await ingang.VoerUitAsync<PlaatsOpmerking>(http, zaak, velden.Met("logboekregel", regel));
        return uitkomst.Gelukt is null
            ? await ToonAsync(http, zaak, regel, uitkomst.Staat, uitkomst.Status)
            : Pagina.Naar($"/zaken/{zaak.Document.Zaak.Nummer}/logboek?{MijnZaaklezer.Gedaan}={Handelingsnaam.Opgemerkt}");
    }

    private async Task<IResult> ToonAsync(HttpContext http, Zaakinzage zaak, string id, Formulierstaat? staat, int status)
    {
        var regels = await zaken.LogboekregelsAsync(zaak.Document.Zaak.Nummer, http.RequestAborted);
        if (Beelden(zaak, regels).FirstOrDefault(een => een.Regel.Id == id) is not { } beeld)
        {
            return new Probleemantwoord(Probleem.NietGevonden);
        }

        var begin = new Formulierstaat(Formuliervelden.Leeg.Met("tekst", beeld.Opmerking?.Tekst), []);
        return Pagina.Van<Opmerkingpagina>(new { Formulier = await formulieren.MaakAsync(http, zaak, staat ?? begin), Regel = beeld }, status);
    }

    private IEnumerable<Logboekregelbeeld> Beelden(Zaakinzage inzage, IReadOnlyList<Logboekregel> regels)
    {
        var zaak = inzage.Beeld;
        var geldend = Logboekregels.Geldend(regels).Select(regel => regel.Id).ToHashSet();
        var situatie = regelingen.Situatie(inzage.Document.Zaak, inzage.Wie.Handelende, Moment.BeginVan(inzage.Vandaag), regels);
        return regels.Where(regel => !regel.IsIntrekking).Select(regel => new Logboekregelbeeld(
            Zaakbeeld.Voor(regel, inzage.Wie.Rol),
            regel.Activiteit is { } code ? inzage.Regeling.Doelen.Naam(code) : null,
            Doel(zaak, regel),
            geldend.Contains(regel.Id),
            zaak.Logboekopmerkingen.FirstOrDefault(opmerking => opmerking.Logboekregel == regel.Id),
            new PlaatsOpmerking(regel.Id, Proef).Pas(inzage.Document.Zaak, situatie).Gelukt || new PlaatsOpmerking(regel.Id).Pas(inzage.Document.Zaak, situatie).Gelukt));
    }

    private static string? Doel(Domain.Zaken.Zaak zaak, Logboekregel regel) => zaak.Perioden.FirstOrDefault(periode => periode.Looptijd.Bevat(regel.Datum)) is { Nummer: var nummer }
        ? zaak.Aanvragen.LastOrDefault(aanvraag => aanvraag.Periodenummer == nummer && aanvraag.Coachingsplan is not null)?.Coachingsplan?.Doelen?.ElementAtOrDefault((int)regel.Doel)?.Subdoel
        : null;
}
