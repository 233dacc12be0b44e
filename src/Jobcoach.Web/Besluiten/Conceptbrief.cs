using System.Text;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Web.Dossier;
using Jobcoach.Web.Problemen;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Brieven;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Besluiten;

/// <summary>De brief die uitgaat als de besluitnemer nu beslist. Niemand bewaart hem; bij de bekendmaking wordt hij geschreven zoals hij dan is.</summary>
internal sealed class Conceptbrief(Handelingsproef proef)
{
    /// <summary>De brief als pagina; null als er niets ligt om over te beslissen.</summary>
    public string? Html(Zaakinzage zaak) => Van(zaak) is { } brief ? Encoding.UTF8.GetString(brief.Html.Span) : null;

    /// <summary>De brief als PDF. Hij is gelijk aan wat uitgaat; dat het een concept is zegt de naam van het bestand.</summary>
    public IResult Pdf(Zaakinzage zaak) => Van(zaak) is { } brief
        ? Results.File(brief.Pdf.ToArray(), Briefarchief.Pdf, $"concept-besluit-{zaak.Document.Zaak.Nummer}.pdf")
        : new Probleemantwoord(Probleem.NietGevonden);

    // The domain makes the besluit of the proposal, and nobody keeps it.
    private Gezettebrief? Van(Zaakinzage zaak) =>
        zaak.Document.Zaak.Besluitvoorstellen.LastOrDefault(voorstel => voorstel.Status is Voorstelstatus.Voorgelegd) is { } open
        && proef.Na(zaak, new NeemBesluit(open.Nummer, true)) is { } na
            ? proef.Zetter.Zet(new(na, zaak.Regeling, Berichtsoort.Besluit, $"besluit/{na.Besluiten[^1].Nummer}", zaak.Vandaag))
            : null;
}
