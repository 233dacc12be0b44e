using System.Globalization;
using System.Text;
using Jobcoach.Embedded.Storage;
using Jobcoach.Post;
using Jobcoach.Post.Mail;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Rechten;
using Jobcoach.Workflow.Berichten;

namespace Jobcoach.LocalHost.Ontwikkeling;

/// <summary>De postbus van een programma zonder mailserver: elke e-mail zoals die zou gaan, als platte tekst. Bestaat alleen in deze host.</summary>
internal static class Postroutes
{
    private const int PerPagina = 50;
    private const string Afzender = "Jobcoachvoorziening";

    public static void Map(IEndpointRouteBuilder endpoints) => endpoints.MapGroup("").AlsPagina(Toegang.Beheer).MapGet("/ontwikkeling/post", ToonAsync);

    private static async Task<IResult> ToonAsync(HttpContext http, EmbeddedStorage opslag, Berichtvoorkeuren voorkeuren, Postinstellingen instellingen, string? na)
    {
        var adres = instellingen.Adres ?? new Uri($"{http.Request.Scheme}://{http.Request.Host}/");
        var pagina = await opslag.Bezorger.LijstAsync(null, na, PerPagina, http.RequestAborted);
        var tekst = new StringBuilder();
        foreach (var bezorgd in pagina.Regels)
        {
            var mail = Mailinhoud.Van(bezorgd.Kenmerk.Zaak, adres, instellingen.Smtp?.Afzendernaam ?? Afzender);
            var ontvanger = await voorkeuren.ZoekAsync(bezorgd.Bericht, http.RequestAborted);
            tekst.AppendLine(CultureInfo.InvariantCulture, $"Message-ID: <{bezorgd.Kenmerk}>")
                .AppendLine(CultureInfo.InvariantCulture, $"To: {bezorgd.Bericht.Aan} {(ontvanger is { Email: { } email, Voorkeur.OpPapier: false } ? $"<{email}>" : $"({Uitgaandkanaal.Papier})")}")
                .AppendLine(CultureInfo.InvariantCulture, $"Date: {bezorgd.BezorgdOp:R}")
                .AppendLine(CultureInfo.InvariantCulture, $"Subject: {mail.Onderwerp}")
                .AppendLine()
                .AppendLine(mail.Tekst)
                .AppendLine("--");
        }

        if (pagina.Volgende is { } volgende)
        {
            http.Response.Headers.Link = $"</ontwikkeling/post?na={Uri.EscapeDataString(volgende)}>; rel=\"next\"";
        }

        http.Response.Headers.CacheControl = "no-store";
        return Results.Text(tekst.ToString(), "text/plain; charset=utf-8", Encoding.UTF8);
    }
}
