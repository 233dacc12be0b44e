using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Zaken;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Rechten;
using Jobcoach.Workflow.Opslag;
using Microsoft.AspNetCore.Http;

namespace Jobcoach.Web.Zaken;

/// <summary>Een zaak die de aanroeper mag zien, met wat erbij hoort. Alleen de poort maakt haar, dus wie er een heeft is gecontroleerd.</summary>
/// <param name="Document">De zaak zoals zij is opgeslagen.</param>
/// <param name="Wie">De aanroeper.</param>
/// <param name="Regeling">De regeling van de zaak.</param>
/// <param name="Vandaag">De dag in Nederland.</param>
public sealed record Zaakinzage(ZaakDocument Document, Gebruiker Wie, Regeling Regeling, DateOnly Vandaag)
{
    /// <summary>De zaak zoals de aanroeper haar mag zien.</summary>
    public Zaak Beeld => Zaakbeeld.Voor(Document.Zaak, Wie.Rol);

    /// <summary>De brieven die de aanroeper kreeg, oudste eerst; voor de uitvoerder alle.</summary>
    public IReadOnlyList<Brief> Brieven => Wie.Rol.IsUitvoerder() ? Brievenlijst.Van(Document.Zaak) : Brievenlijst.Voor(Document.Zaak, Wie.Rol);

    /// <summary>De inzage die de poort heeft gegeven, als parameter van een endpoint.</summary>
    public static ValueTask<Zaakinzage?> BindAsync(HttpContext context) => new(
        context.Features.Get<Zaakinzage>() ?? throw new InvalidOperationException("Dit endpoint leest een zaak, maar zijn toegangsregel zegt dat niet."));
}
