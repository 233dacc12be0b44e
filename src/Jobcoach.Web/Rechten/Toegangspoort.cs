using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Problemen;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zaken;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Web.Rechten;

/// <summary>De ene poort voor elk endpoint: leest de regel, zo nodig de zaak, en laat door of wijst af.</summary>
internal sealed class Toegangspoort(RequestDelegate volgende)
{
    /// <summary>De naam van het zaaknummer in het pad.</summary>
    public const string Nummer = "nummer";

    public async Task InvokeAsync(HttpContext context)
    {
        // What routing itself answers (405, 415) is no endpoint of ours and has no rule.
        if (context.GetEndpoint() is not RouteEndpoint endpoint)
        {
            await volgende(context);
            return;
        }

        var regel = endpoint.Metadata.GetMetadata<Toegangsregel>();
        var wie = Gebruiker.Van(context.User);
        var oordeel = regel is null ? Toegangsoordeel.Verboden : Toegang.Beoordeel(wie, regel, null);
        if (oordeel is Toegangsoordeel.Toegestaan && regel is { OverZaak: true } && wie is not null)
        {
            oordeel = await BinnenAsync(context, regel, wie);
        }

        if (wie is not null)
        {
            context.Features.Set(wie);
        }

        await (oordeel switch
        {
            Toegangsoordeel.Toegestaan => volgende(context),
            Toegangsoordeel.NietAangemeld => Probleemantwoord.SchrijfAsync(context, Probleem.NietAangemeld),
            Toegangsoordeel.Verboden => Probleemantwoord.SchrijfAsync(context, Probleem.Verboden),
            _ => Probleemantwoord.SchrijfAsync(context, Probleem.NietGevonden),
        });
    }

    /// <summary>
    /// De inzage in een zaak die niet in het pad staat maar die de bezoeker noemt, zoals de zaak waar een concept bij hoort.
    /// Null als zij er niet is of niet van hem is.
    /// </summary>
    public static async Task<Zaakinzage?> InzageAsync(HttpContext context, Toegangsregel regel, Gebruiker wie, Zaaknummer nummer)
    {
        var diensten = context.RequestServices;
        if (await diensten.GetRequiredService<IZaakStore>().LeesAsync(nummer, context.RequestAborted) is not { } document
            || Toegang.Beoordeel(wie, regel, document.Zaak.Partijen) is not Toegangsoordeel.Toegestaan)
        {
            return null;
        }

        var vandaag = Moment.Van(diensten.GetRequiredService<TimeProvider>().GetUtcNow()).Dag;
        return new(document, wie, diensten.GetRequiredService<RegelingCatalogus>().Van(document.Zaak), vandaag);
    }

    private static async Task<Toegangsoordeel> BinnenAsync(HttpContext context, Toegangsregel regel, Gebruiker wie)
    {
        if (!Zaaknummer.TryParse(context.GetRouteValue(Nummer) as string, out var nummer) || await InzageAsync(context, regel, wie, nummer) is not { } inzage)
        {
            return Toegangsoordeel.NietGevonden;
        }

        context.Features.Set(inzage);
        return Toegangsoordeel.Toegestaan;
    }
}
