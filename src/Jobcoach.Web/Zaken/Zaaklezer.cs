using System.Globalization;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Zaken;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Antwoorden;
using Jobcoach.Web.Invoer;
using Jobcoach.Web.Problemen;
using Jobcoach.Web.Rechten;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zaken;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Zaken;

/// <summary>Een periode met de stand van haar uren.</summary>
/// <param name="Periode">De periode.</param>
/// <param name="Urenstand">De uren, berekend uit het logboek.</param>
public sealed record Periodebeeld(Begeleidingsperiode Periode, Urenstand Urenstand);

/// <summary>Wat over de werknemer getoond wordt. Het BSN alleen aan de uitvoerder.</summary>
public sealed record Persoonsbeeld(string Id, string Naam, DateOnly? Geboortedatum, string? Adres, string? Email, string? Bsn);

/// <summary>Leest wat niet in het zaakdocument zelf staat.</summary>
internal sealed class Zaaklezer(IZaakStore zaken, IProjectieStore projecties, IPersoonStore personen, RegelingCatalogus regelingen)
{
    private const int FeitenPerPagina = 200;

    /// <summary>De lijst van zaken die de aanroeper mag zien.</summary>
    public async Task<IResult> LijstAsync(HttpContext http, Gebruiker wie)
    {
        var vraag = new Queryvraag(http.Request.Query);
        var zaakvraag = new Zaakvraag(Toegang.Zicht(wie), vraag.Keuze<Fase>("fase"), vraag.Tekst("na"), vraag.Hoogstens());
        return vraag.Antwoord() ?? new Jsonantwoord<Pagina<Zaakoverzicht>>(await projecties.ZakenAsync(zaakvraag, http.RequestAborted));
    }

    /// <summary>De perioden met hun urenstand.</summary>
    public async Task<IResult> PeriodenAsync(Zaakinzage zaak, CancellationToken cancelled) =>
        new Jsonantwoord<List<Periodebeeld>>(await PeriodebeeldenAsync(zaak, cancelled));

    /// <summary>De perioden met hun urenstand, voor een pagina.</summary>
    public async Task<List<Periodebeeld>> PeriodebeeldenAsync(Zaakinzage zaak, CancellationToken cancelled)
    {
        var regels = await zaken.LogboekregelsAsync(zaak.Document.Zaak.Nummer, cancelled);
        var activiteiten = new Activiteitenlijst(zaak.Regeling);
        return [.. zaak.Beeld.Perioden.Select(periode => new Periodebeeld(periode, Urenstand.Bereken(regels, periode.Looptijd, periode.ToegekendeUren, activiteiten)))];
    }

    /// <summary>De verantwoording van de laatste periode, klaargezet.</summary>
    public async Task<IResult> VerantwoordingsvoorbereidingAsync(Zaakinzage zaak, CancellationToken cancelled) => Antwoord.Of(
        Verantwoordingsvoorbereiding.Van(zaak.Beeld, VanPeriode(zaak), await zaken.LogboekregelsAsync(zaak.Document.Zaak.Nummer, cancelled)));

    /// <summary>Het dossier voor een vervolgaanvraag, klaargezet uit wat de aanroeper mag zien.</summary>
    public async Task<IResult> VervolgvoorbereidingAsync(Zaakinzage zaak, CancellationToken cancelled) => Antwoord.Of(
        Vervolgvoorbereiding.Van(zaak.Beeld, zaak.Regeling, await zaken.LogboekregelsAsync(zaak.Document.Zaak.Nummer, cancelled)));

    /// <summary>Het logboek.</summary>
    public async Task<IResult> LogboekAsync(Zaakinzage zaak, CancellationToken cancelled) =>
        new Jsonantwoord<List<Logboekregel>>(await RegelsAsync(zaak, cancelled));

    /// <summary>Een regel van het logboek.</summary>
    public async Task<IResult> LogboekregelAsync(Zaakinzage zaak, string id, CancellationToken cancelled) =>
        Antwoord.Of((await RegelsAsync(zaak, cancelled)).FirstOrDefault(regel => regel.Id == id));

    /// <summary>De feiten, een pagina tegelijk.</summary>
    public async Task<IResult> GebeurtenissenAsync(HttpContext http, Zaakinzage zaak)
    {
        var vraag = new Queryvraag(http.Request.Query);
        var (na, hoogstens) = (vraag.Getal("na", 0, int.MaxValue - FeitenPerPagina - 1) ?? 0, vraag.Hoogstens());
        if (vraag.Antwoord() is { } fout)
        {
            return fout;
        }

        var feiten = await zaken.FeitenAsync(zaak.Document.Zaak.Nummer, na + 1, hoogstens, http.RequestAborted);
        var volgende = feiten.Count == hoogstens ? feiten[^1].Volgnummer.ToString(CultureInfo.InvariantCulture) : null;
        return new Jsonantwoord<Pagina<Dossierfeit>>(new(Gebeurtenissen.Voor(feiten, zaak.Wie.Rol), volgende));
    }

    /// <summary>De persoonsgegevens van de werknemer.</summary>
    public async Task<IResult> PersoonAsync(Zaakinzage zaak, CancellationToken cancelled)
    {
        var persoon = await personen.LeesAsync(zaak.Document.Zaak.Partijen.WerknemerId, cancelled);
        return Antwoord.Of(persoon is null
            ? null
            : new Persoonsbeeld(persoon.Id, persoon.Naam, persoon.Geboortedatum, persoon.Adres, persoon.Email, zaak.Wie.Rol.IsUitvoerder() ? persoon.Bsn.Onthul() : null));
    }

    /// <summary>De termijnen van wat de aanroeper van de zaak ziet, met de stappen.</summary>
    public static IResult Termijnen(Zaakinzage zaak) => new Jsonantwoord<List<Zaaktermijn>>([.. zaak.Beeld.Termijnen(zaak.Regeling, zaak.Vandaag)]);

    /// <summary>De beslistermijn van de aanvraag die openstaat, met de stappen.</summary>
    public static IResult Beslistermijn(Zaakinzage zaak) => Antwoord.Of(zaak.Document.Zaak.Beslistermijn(zaak.Regeling, zaak.Vandaag));

    /// <summary>De uitleg van wat de aanroeper van de zaak mag zien: zo ziet een partij niets van het werk voor het besluit.</summary>
    public static IResult Uitleg(Zaakinzage zaak) => new Jsonantwoord<IReadOnlyList<Uitlegdeel>>(zaak.Beeld.Uitleg(zaak.Regeling, zaak.Vandaag));

    /// <summary>De termijn om bezwaar te maken tegen een besluit, met de stappen.</summary>
    public static IResult Bezwaartermijn(Zaakinzage zaak, int besluit) =>
        Antwoord.Of(zaak.Beeld.Besluiten.FirstOrDefault(een => een.Nummer == besluit)?.Bezwaartermijn());

    // While a vervolgaanvraag is decided on, the scheme of the zaak is that of the next period.
    private Regeling VanPeriode(Zaakinzage zaak) =>
        zaak.Document.Zaak.Perioden is [.., var laatste] ? regelingen.Van(zaak.Document.Zaak, laatste.Looptijd.Van) : zaak.Regeling;

    private async Task<List<Logboekregel>> RegelsAsync(Zaakinzage zaak, CancellationToken cancelled) =>
        [.. (await zaken.LogboekregelsAsync(zaak.Document.Zaak.Nummer, cancelled)).Select(regel => Zaakbeeld.Voor(regel, zaak.Wie.Rol))];
}
