using System.Net;
using System.Net.Http.Headers;
using Jobcoach.Web.Tests.Paginas;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using static Jobcoach.Web.Tests.Rechten.Rolletters;

namespace Jobcoach.Web.Tests.Rechten;

/// <summary>
/// Every page and every form of the running program against every role, by a table that is written out by hand: a change of rights shows here.
/// The letters are those of <see cref="Rolletters"/>.
/// </summary>
public sealed class PaginamatrixTests(ToegangsmatrixTests.Zaak zaak) : IClassFixture<ToegangsmatrixTests.Zaak>
{
    private static readonly Dictionary<string, string> Matrix = new()
    {
        ["GET /"] = Iedereen,
        ["GET /aangemeld"] = Iedereen,
        ["GET /ontwikkeling/post"] = "H",
        ["GET /aanmelden"] = "*",
        ["POST /aanmelden"] = "*",
        ["GET /aanvragen"] = "WGJ",
        ["GET /aanvragen/concepten/{id}"] = "WGJ",
        ["GET /aanvragen/concepten/{id}/controleren"] = "WGJ",
        ["GET /aanvragen/concepten/{id}/ondertekenen"] = "WGJ",
        ["GET /aanvragen/concepten/{id}/verwijderen"] = "WGJ",
        ["GET /aanvragen/concepten/{id}/{stap}"] = "WGJ",
        ["GET /aanvragen/ingediend/{nummer}"] = "WGJATB",
        ["GET /aanvragen/nieuw"] = "WGJ",
        ["POST /aanvragen/concepten/{id}/ondertekenen"] = "WGJ",
        ["POST /aanvragen/concepten/{id}/verwijderen"] = "WGJ",
        ["POST /aanvragen/concepten/{id}/{stap}"] = "WGJ",
        ["POST /aanvragen/concepten/{id}/{stap}/totalen"] = "WGJ",
        ["POST /aanvragen/ingediend/{nummer}/documenten"] = "WGJA",
        ["POST /aanvragen/nieuw"] = "WGJ",
        ["GET /afmelden"] = "*",
        ["GET /logboek"] = "J",
        ["GET /logboek/groep"] = "J",
        ["POST /logboek/groep"] = "J",
        ["GET /logboek/toestel.json"] = "J",
        ["GET /logboek/{nummer}"] = "J",
        ["POST /logboek/{nummer}"] = "J",
        ["POST /logboek/{nummer}/vooruitblik"] = "J",
        ["GET /logboek/{nummer}/regels/{id}"] = "J",
        ["POST /logboek/{nummer}/regels/{id}"] = "J",
        ["GET /logboek/{nummer}/regels/{id}/intrekking"] = "J",
        ["POST /logboek/{nummer}/regels/{id}/intrekking"] = "J",
        ["GET /logboek/{nummer}/verantwoording"] = "J",
        ["POST /logboek/{nummer}/verantwoording"] = "J",
        ["GET /logboek/{nummer}/vervolg"] = "J",
        ["POST /logboek/{nummer}/vervolg"] = "J",
        ["GET /logboek/app.webmanifest"] = "*",
        ["GET /logboek/offline"] = "*",
        ["GET /serviceworker.js"] = "*",
        ["GET /ontwerp/{hash}/{naam}"] = "*",
        ["GET /toegankelijkheid"] = "*",
        ["POST /weergave"] = "*",
        ["GET /zaken"] = "WGJ",
        ["GET /zaken/{nummer}"] = "WGJATB",
        ["GET /zaken/{nummer}/tijdlijn"] = "ATB",
        ["GET /zaken/{nummer}/formulieren"] = "ATB",
        ["GET /zaken/{nummer}/perioden"] = "ATB",
        ["GET /zaken/{nummer}/besluiten"] = "ATB",
        ["GET /zaken/{nummer}/bevindingen"] = "ATB",
        ["GET /zaken/{nummer}/documenten"] = "ATB",
        ["GET /zaken/{nummer}/volledigheid"] = "AT",
        ["POST /zaken/{nummer}/volledigheid"] = "AT",
        ["GET /zaken/{nummer}/doelgroep"] = "T",
        ["POST /zaken/{nummer}/doelgroep"] = "T",
        ["GET /zaken/{nummer}/toets"] = "T",
        ["POST /zaken/{nummer}/toets"] = "T",
        ["GET /zaken/{nummer}/verantwoording"] = "T",
        ["POST /zaken/{nummer}/verantwoording"] = "T",
        ["GET /zaken/{nummer}/besluitvoorstel"] = "T",
        ["POST /zaken/{nummer}/besluitvoorstel"] = "T",
        ["GET /zaken/{nummer}/besluit"] = "B",
        ["POST /zaken/{nummer}/besluit"] = "B",
        ["GET /zaken/{nummer}/wijziging/{onderdeel:int}"] = "T",
        ["POST /zaken/{nummer}/wijziging/{onderdeel:int}"] = "T",
        ["GET /zaken/{nummer}/intrekking"] = "T",
        ["POST /zaken/{nummer}/intrekking"] = "T",
        ["GET /zaken/{nummer}/opschorten"] = "ATB",
        ["POST /zaken/{nummer}/opschorten"] = "ATB",
        ["GET /zaken/{nummer}/hervatten"] = "ATB",
        ["POST /zaken/{nummer}/hervatten"] = "ATB",
        ["GET /zaken/{nummer}/verdagen"] = "ATB",
        ["POST /zaken/{nummer}/verdagen"] = "ATB",
        ["GET /zaken/{nummer}/bezwaar"] = "A",
        ["POST /zaken/{nummer}/bezwaar"] = "A",
        ["GET /zaken/{nummer}/bezwaar/{onderdeel:int}"] = "AB",
        ["POST /zaken/{nummer}/bezwaar/{onderdeel:int}"] = "AB",
        ["GET /zaken/{nummer}/ingebrekestelling"] = "A",
        ["POST /zaken/{nummer}/ingebrekestelling"] = "A",
        ["GET /zaken/{nummer}/ingebrekestelling/{onderdeel:int}"] = "AB",
        ["POST /zaken/{nummer}/ingebrekestelling/{onderdeel:int}"] = "AB",
        ["GET /zaken/{nummer}/einde"] = "AT",
        ["POST /zaken/{nummer}/einde"] = "AT",
        ["GET /zaken/{nummer}/correctie"] = "AT",
        ["POST /zaken/{nummer}/correctie"] = "AT",
        ["GET /zaken/{nummer}/verbeterbrief/{onderdeel:int}"] = "AB",
        ["POST /zaken/{nummer}/verbeterbrief/{onderdeel:int}"] = "AB",
        ["GET /zaken/{nummer}/besluit/concept.pdf"] = "B",
        ["GET /zaken/{nummer}/brieven"] = "ATB",
        ["GET /zaken/{nummer}/brieven/{brief:int}"] = "WGJATB",
        ["GET /zaken/{nummer}/brieven/{brief:int}/omslag/{aan}"] = "ATB",
        ["GET /zaken/{nummer}/documenten/{id}"] = "WGJATB",
        ["GET /zaken/{nummer}/aanvullen"] = "WGJ",
        ["POST /zaken/{nummer}/aanvullen"] = "WGJ",
        ["GET /zaken/{nummer}/evalueren"] = "WGJ",
        ["POST /zaken/{nummer}/evalueren"] = "WGJ",
        ["GET /zaken/{nummer}/intrekken"] = "WGJ",
        ["POST /zaken/{nummer}/intrekken"] = "WGJ",
        ["GET /zaken/{nummer}/logboek"] = "W",
        ["GET /zaken/{nummer}/logboek/{regel}"] = "W",
        ["POST /zaken/{nummer}/logboek/{regel}"] = "W",
        ["GET /zaken/{nummer}/ondertekenen"] = "WGJ",
        ["GET /zaken/{nummer}/ondertekenen/weigeren"] = "WGJ",
        ["POST /zaken/{nummer}/ondertekenen"] = "WGJ",
        ["POST /zaken/{nummer}/ondertekenen/weigeren"] = "WGJ",
        ["GET /zaken/{nummer}/wijziging"] = "WGJ",
        ["GET /zaken/{nummer}/wijziging/einde"] = "WGJ",
        ["POST /zaken/{nummer}/wijziging/einde"] = "WGJ",
        ["GET /zaken/{nummer}/wijziging/uren"] = "WGJ",
        ["POST /zaken/{nummer}/wijziging/uren"] = "WGJ",
        ["GET /zaken/{nummer}/wijziging/ziekte"] = "WGJ",
        ["POST /zaken/{nummer}/wijziging/ziekte"] = "WGJ",
        ["GET /voorkeuren"] = "WGJ",
        ["POST /voorkeuren"] = "WGJ",
        ["GET /papier"] = "ATB",
        ["POST /papier/{id}/verstuurd"] = "ATB",
        ["GET /beheer"] = "H",
        ["GET /beheer/abonnementen"] = "H",
        ["GET /beheer/abonnementen/nieuw"] = "H",
        ["POST /beheer/abonnementen/nieuw"] = "H",
        ["GET /beheer/abonnementen/{id}"] = "H",
        ["POST /beheer/abonnementen/{id}"] = "H",
        ["POST /beheer/abonnementen/{id}/einde"] = "H",
        ["POST /beheer/abonnementen/{id}/geheimen"] = "H",
        ["POST /beheer/abonnementen/{id}/herhalingen"] = "H",
        ["GET /beheer/bewaring"] = "H",
        ["GET /beheer/bewaring/{nummer}"] = "H",
        ["POST /beheer/bewaring/{nummer}"] = "H",
        ["GET /beheer/regelingen/{id}/{versie:int}"] = "H",
        ["GET /beheer/post"] = "H",
        ["POST /beheer/post/{kanaal}/{id}/opnieuw"] = "H",
        ["POST /beheer/post/{kanaal}/opnieuw"] = "H",
        ["POST /beheer/post/email/{id}/papier"] = "H",
        ["POST /beheer/controles"] = "H",
        ["POST /beheer/orkestraties/{id}/hervatten"] = "H",
        ["POST /beheer/zoekopbouwen"] = "H",
        ["GET /werkvoorraad"] = "ATB",
        ["GET /werkvoorraad/{nummer}/aanhouding"] = "ATB",
        ["GET /zoeken"] = "ATB",
        ["POST /werkvoorraad/verdelingen"] = "ATB",
        ["POST /werkvoorraad/zoekopdrachten"] = "ATB",
        ["POST /werkvoorraad/zoekopdrachten/{sleutel}/verwijderen"] = "ATB",
        ["POST /werkvoorraad/{nummer}/aanhouding"] = "ATB",
        ["POST /werkvoorraad/{nummer}/hervatting"] = "ATB",
        ["POST /werkvoorraad/{nummer}/loslaten"] = "ATB",
        ["POST /werkvoorraad/{nummer}/nemen"] = "ATB",
        ["POST /zoeken"] = "ATB",
    };

    public static TheoryData<string> Paginas() => [.. Matrix.Keys];

    // The gallery of components is of the laptop alone, open to all and about nobody.
    private IEnumerable<RouteEndpoint> Endpoints => zaak.Api.Diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.IsPagina() && !endpoint.RoutePattern.RawText!.StartsWith("/onderdelen", StringComparison.Ordinal));

    [Fact]
    public void Every_page_is_in_the_matrix() => Assert.Equal(
        Matrix.Keys.Order(StringComparer.Ordinal),
        Endpoints.Select(endpoint => $"{endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods.Single()} {endpoint.RoutePattern.RawText}").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Only_the_roles_of_the_matrix_get_through(string pagina)
    {
        foreach (var (letter, persona) in Betrokken)
        {
            var status = await StatusAsync(pagina, persona);

            Assert.True(Mag(Matrix[pagina], letter) ? status is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden) : status is HttpStatusCode.Forbidden, $"{pagina} als {persona}: {(int)status}");
        }
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Who_is_not_signed_in_is_sent_to_sign_in_and_keeps_what_he_sent(string pagina)
    {
        var status = await StatusAsync(pagina, null);

        Assert.True(
            Matrix[pagina] == "*"
                ? status is not HttpStatusCode.Unauthorized
                : status == (pagina.StartsWith("POST", StringComparison.Ordinal) ? HttpStatusCode.Unauthorized : HttpStatusCode.SeeOther),
            $"{pagina}: {(int)status}");
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task A_page_about_a_zaak_of_others_is_the_same_as_none(string pagina)
    {
        if (!pagina.Contains("{nummer}", StringComparison.Ordinal))
        {
            return;
        }

        foreach (var (letter, persona) in Vreemd)
        {
            var verwacht = Mag(Matrix[pagina], letter) ? HttpStatusCode.NotFound : HttpStatusCode.Forbidden;

            Assert.Equal((verwacht, verwacht), (await StatusAsync(pagina, persona), await StatusAsync(pagina, persona, "JC-00000-00000-0")));
        }
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task A_form_from_another_site_is_refused(string pagina)
    {
        if (!pagina.StartsWith("POST", StringComparison.Ordinal))
        {
            return;
        }

        foreach (var herkomst in new[] { "cross-site", "same-site", null })
        {
            Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync(pagina, Werknemer, herkomst: herkomst));
        }
    }

    private async Task<HttpStatusCode> StatusAsync(string pagina, string? persona, string? nummer = null, string? herkomst = "same-origin")
    {
        var (methode, pad) = (new HttpMethod(pagina.Split(' ')[0]), pagina.Split(' ')[1]);
        pad = pad.Replace("{nummer}", nummer ?? zaak.Nummer.Waarde, StringComparison.Ordinal).Replace(":int", "", StringComparison.Ordinal);
        pad = string.Join('/', pad.Split('/').Select(deel => deel.StartsWith('{') ? "1" : deel));
        using var verzoek = Api.Verzoek(methode, pad, persona, methode == HttpMethod.Post ? new FormUrlEncodedContent([]) : null);
        verzoek.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        if (herkomst is not null)
        {
            verzoek.Headers.Add("Sec-Fetch-Site", herkomst);
        }

        using var antwoord = await zaak.Api.Client.SendAsync(verzoek);
        return antwoord.StatusCode;
    }
}
