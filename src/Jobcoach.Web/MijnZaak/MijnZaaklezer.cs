using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Zaken;
using Jobcoach.Web.Documenten;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zaken;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.MijnZaak;

/// <summary>Leest wat de pagina van een zaak voor een partij toont.</summary>
internal sealed class MijnZaaklezer(IZaakStore zaken, Feitenlezer feiten, Documentlezer documenten, Werknemernamen namen, RegelingCatalogus regelingen)
{
    /// <summary>De parameter die zegt wat de bezoeker zojuist deed.</summary>
    public const string Gedaan = "gedaan";

    /// <summary>De pagina.</summary>
    public async Task<IResult> PaginaAsync(HttpContext http, Zaakinzage zaak) => Pagina.Van<MijnZaakpagina>(new { Beeld = await LeesAsync(http, zaak) });

    /// <summary>Wat een partij nu met de zaak kan.</summary>
    public Zaakmogelijkheden Kan(Zaakinzage zaak) =>
        Zaakmogelijkheden.Van(zaak.Document.Zaak, regelingen.Situatie(zaak.Document.Zaak, zaak.Wie.Handelende, Moment.BeginVan(zaak.Vandaag), []));

    private async Task<MijnZaakbeeld> LeesAsync(HttpContext http, Zaakinzage zaak)
    {
        var beeld = zaak.Beeld;
        var stukken = await documenten.StukkenAsync(zaak, http.RequestAborted);
        return new()
        {
            Inzage = zaak,
            Zaak = beeld,
            Werknemer = await namen.VanAsync(zaak.Wie, zaak.Document.Zaak, http.RequestAborted),
            Stappen = Zaakweg.Van(beeld),
            Tedoen = [.. Takenlijst.Van(zaak.Document.Zaak, zaak.Regeling, zaak.Vandaag).Where(taak => taak.Rol == zaak.Wie.Rol).Select(taak => Tedoen.Van(beeld.Nummer, taak, zaak.Vandaag))],
            Kan = Kan(zaak),
            Termijnen = beeld.Termijnen(zaak.Regeling, zaak.Vandaag),
            TermijnStaatStil = beeld.BeslistermijnLoopt() && beeld.UiterlijkeBesluitdag(zaak.Regeling, zaak.Vandaag) is null,
            Besluiten = [.. beeld.Besluiten.Reverse().Select(besluit => Besluit(besluit, zaak))],
            Perioden = await PeriodenAsync(zaak, beeld, http.RequestAborted),
            Documenten = stukken,
            Feiten = Gebeurtenissen.Voor(await feiten.AlleAsync(beeld.Nummer, http.RequestAborted), zaak.Wie.Rol),
            Gedaan = http.Request.Query[Gedaan] is [{ } gedaan] && Handelingsnaam.Alle.Contains(gedaan) ? gedaan : null,
        };
    }

    private static Besluitbeeld Besluit(Domain.Besluiten.Besluit besluit, Zaakinzage zaak)
    {
        var termijn = besluit.Bezwaartermijn();
        return new(besluit, termijn, zaak.Vandaag <= termijn?.LaatsteDag, zaak.Brieven.LastOrDefault(brief => brief.GaatOver(besluit)));
    }

    private async Task<IReadOnlyList<Begeleidingsbeeld>> PeriodenAsync(Zaakinzage zaak, Zaak beeld, CancellationToken cancelled)
    {
        if (beeld.Perioden.Count == 0)
        {
            return [];
        }

        var regels = await zaken.LogboekregelsAsync(beeld.Nummer, cancelled);
        var activiteiten = new Activiteitenlijst(zaak.Regeling);
        return
        [
            .. beeld.Perioden.Reverse().Select(periode => new Begeleidingsbeeld(
                new(periode, Urenstand.Bereken(regels, periode.Looptijd, periode.ToegekendeUren, activiteiten)),
                beeld.Aanvragen.LastOrDefault(aanvraag => aanvraag.Periodenummer == periode.Nummer && aanvraag.Coachingsplan is not null)?.Coachingsplan)),
        ];
    }
}
