using System.Text;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Dossier;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Problemen;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Documenten;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Brieven;

/// <summary>Leest brieven. Een ontvanger leest alleen wat aan zijn rol is gestuurd; de uitvoerder leest alles.</summary>
internal sealed class Brieflezer(IDocumentStore documenten, Documentvrijgave vrijgave, IPersoonStore personen, Koplezer koplezer)
{
    /// <summary>Een brief als pagina, voor iedereen op hetzelfde adres.</summary>
    public async Task<IResult> PaginaAsync(Zaakinzage zaak, int nummer, CancellationToken cancelled)
    {
        if (Zoek(zaak, nummer) is not { } brief || await documenten.OpenAsync(zaak.Document.Zaak.Nummer, brief.HtmlId, cancelled) is not var (document, inhoud))
        {
            return new Probleemantwoord(Probleem.NietGevonden);
        }

        using var lezer = new StreamReader(inhoud, Encoding.UTF8);
        if (vrijgave.Weigering(document) is { } weigering)
        {
            return new Probleemantwoord(Probleem.Van(weigering));
        }

        var html = await lezer.ReadToEndAsync(cancelled);
        return Pagina.Van<Briefpagina>(new { Beeld = new Briefbeeld(zaak, brief, html, Zoek(zaak, brief.Vervangt), Zoek(zaak, brief.VervangenDoor)) });
    }

    /// <summary>Alle brieven van de zaak, voor de uitvoerder.</summary>
    public async Task<IResult> LijstAsync(Zaakinzage zaak, CancellationToken cancelled) =>
        Pagina.Van<Brievenpagina>(new { Kop = await koplezer.LeesAsync(zaak, cancelled) });

    /// <summary>De omslag van een brief voor een ontvanger, om te printen.</summary>
    public async Task<IResult> OmslagAsync(Zaakinzage zaak, int nummer, string rol, CancellationToken cancelled)
    {
        if (Zoek(zaak, nummer) is not { } brief || !Enum.TryParse<Rol>(rol, ignoreCase: true, out var aan) || !brief.Aan.Contains(aan))
        {
            return new Probleemantwoord(Probleem.NietGevonden);
        }

        // Of an organisation the system knows no address; of a jobcoach no name.
        var partijen = zaak.Document.Zaak.Partijen;
        var persoon = aan is Rol.Werknemer ? await personen.LeesAsync(partijen.WerknemerId, cancelled) : null;
        var naam = aan switch
        {
            Rol.Werknemer => persoon?.Naam,
            Rol.Werkgever => partijen.Werkgever.Naam,
            _ => partijen.Jobcoachorganisatie.Naam,
        };
        return Pagina.Van<Omslagpagina>(new { Beeld = new Omslagbeeld(zaak, brief, aan, naam, Regels(persoon?.Adres)) });
    }

    private static Brief? Zoek(Zaakinzage zaak, int? nummer) => zaak.Brieven.FirstOrDefault(brief => brief.Nummer == nummer);

    private static string[] Regels(string? adres) => adres?.Split(['\n', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
