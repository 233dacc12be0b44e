using System.Net;
using System.Text.RegularExpressions;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Intake;
using Jobcoach.Web.Tests.Bulk;
using Jobcoach.Web.Tests.Intake;
using Jobcoach.Web.Tests.Paginas;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Web.Tests.Formulieren;

/// <summary>Every form of the pages, spoiled in every field at once: the summary says of each error in words which field it is about, and leads to it.</summary>
[Collection(Bulkproef.Naam)]
public sealed partial class FoutoverzichtTests(Toneel toneel)
{
    // The longest first: some forms accept a few signs, or nothing at all, and are gone then.
    private static readonly string[] Vulsels = [new('x', 5000), "?", ""];

    // The path of the page, where the zaak stands, and who has the form before him.
    private static readonly Dictionary<string, (Stand Stand, string Wie)> Formulieren = new()
    {
        ["/zaken/{nummer}/opschorten"] = (Stand.Volledigheid, "loes"),
        ["/zaken/{nummer}/hervatten"] = (Stand.Opgeschort, "loes"),
        ["/zaken/{nummer}/verdagen"] = (Stand.Volledigheid, "maria"),
        ["/zaken/{nummer}/bezwaar"] = (Stand.Begeleiding, "loes"),
        ["/zaken/{nummer}/bezwaar/{onderdeel:int}"] = (Stand.Bezwaar, "loes"),
        ["/zaken/{nummer}/ingebrekestelling"] = (Stand.Volledigheid, "loes"),
        ["/zaken/{nummer}/ingebrekestelling/{onderdeel:int}"] = (Stand.InGebreke, "loes"),
        ["/zaken/{nummer}/einde"] = (Stand.Begeleiding, "loes"),
        ["/zaken/{nummer}/correctie"] = (Stand.Volledigheid, "loes"),
        ["/zaken/{nummer}/verbeterbrief/{onderdeel:int}"] = (Stand.Volledigheid, "loes"),
        ["/zaken/{nummer}/volledigheid"] = (Stand.Volledigheid, "loes"),
        ["/zaken/{nummer}/doelgroep"] = (Stand.Doelgroep, "maria"),
        ["/zaken/{nummer}/toets"] = (Stand.Toets, "maria"),
        ["/zaken/{nummer}/verantwoording"] = (Stand.Verantwoord, "maria"),
        ["/zaken/{nummer}/besluitvoorstel"] = (Stand.Besluit, "maria"),
        ["/zaken/{nummer}/wijziging/{onderdeel:int}"] = (Stand.WijzigingGevraagd, "maria"),
        ["/zaken/{nummer}/intrekking"] = (Stand.Begeleiding, "maria"),
        ["/zaken/{nummer}/besluit"] = (Stand.Voorgesteld, "olga"),
        ["/zaken/{nummer}/aanvullen"] = (Stand.Gevraagd, "iris"),
        ["/zaken/{nummer}/ondertekenen"] = (Stand.Volledigheid, "bram"),
        ["/zaken/{nummer}/ondertekenen/weigeren"] = (Stand.Volledigheid, "bram"),
        ["/zaken/{nummer}/evalueren"] = (Stand.Verantwoord, "iris"),
        ["/zaken/{nummer}/intrekken"] = (Stand.Begeleiding, "chris"),
        ["/zaken/{nummer}/wijziging/einde"] = (Stand.Begeleiding, "wouter"),
        ["/zaken/{nummer}/wijziging/uren"] = (Stand.Begeleiding, "wouter"),
        ["/zaken/{nummer}/wijziging/ziekte"] = (Stand.Begeleiding, "wouter"),
        ["/zaken/{nummer}/logboek/{regel}"] = (Stand.Verantwoording, "anna"),
        ["/logboek/{nummer}"] = (Stand.Begeleiding, "iris"),
        ["/logboek/{nummer}/regels/{id}"] = (Stand.Verantwoording, "iris"),
        ["/logboek/{nummer}/regels/{id}/intrekking"] = (Stand.Verantwoording, "iris"),
        ["/logboek/{nummer}/verantwoording"] = (Stand.Verantwoording, "iris"),
        ["/logboek/{nummer}/vervolg"] = (Stand.Vervolg, "iris"),
        ["/logboek/groep"] = (Stand.Begeleiding, "iris"),
        ["/werkvoorraad/{nummer}/aanhouding"] = (Stand.Toets, "maria"),
        ["/werkvoorraad"] = (Stand.Toets, "maria"),
        ["/zoeken"] = (Stand.Toets, "maria"),
        ["/beheer/bewaring/{nummer}"] = (Stand.Bewaren, "rob"),
        ["/beheer/abonnementen/nieuw"] = (Stand.Geen, "rob"),
        ["/beheer/abonnementen/{id}"] = (Stand.Geen, "rob"),
        ["/voorkeuren"] = (Stand.Geen, "anna"),
        ["/aanvragen/nieuw"] = (Stand.Geen, "iris"),
    };

    // Forms whose fields are on a page above, or that have nothing to fill in.
    private static readonly HashSet<string> Elders =
    [
        "/aanmelden",
        "/weergave",
        "/aanvragen/concepten/{id}/{stap}",
        "/aanvragen/concepten/{id}/{stap}/totalen",
        "/aanvragen/concepten/{id}/ondertekenen",
        "/aanvragen/concepten/{id}/verwijderen",
        "/aanvragen/ingediend/{nummer}/documenten",
        "/logboek/{nummer}/vooruitblik",
        "/beheer/abonnementen/{id}/einde",
        "/beheer/abonnementen/{id}/geheimen",
        "/beheer/abonnementen/{id}/herhalingen",
        "/beheer/post/email/{id}/papier",
        "/beheer/post/{kanaal}/opnieuw",
        "/beheer/post/{kanaal}/{id}/opnieuw",
        "/papier/{id}/verstuurd",
        "/beheer/controles",
        "/beheer/orkestraties/{id}/hervatten",
        "/beheer/zoekopbouwen",
        "/werkvoorraad/verdelingen",
        "/werkvoorraad/zoekopdrachten",
        "/werkvoorraad/zoekopdrachten/{sleutel}/verwijderen",
        "/werkvoorraad/{nummer}/hervatting",
        "/werkvoorraad/{nummer}/loslaten",
        "/werkvoorraad/{nummer}/nemen",
    ];

    public static TheoryData<string> Paginas => [.. Formulieren.Keys];

    // These two ask nothing before something else is answered.
    public static TheoryData<string> Stappen => [.. Formulierstappen.Voor(Conceptsoort.Eerste, Rol.Jobcoach).Select(stap => stap.Naam).Except(["doelen", "eerder"])];

    [Fact]
    public void Every_form_is_spoiled_here_or_has_nothing_to_spoil()
    {
        var formulieren = toneel.Api.Diensten.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.IsPagina() && endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods.Contains("POST"))
            .Select(endpoint => endpoint.RoutePattern.RawText!);

        Assert.Empty(formulieren.Except(Formulieren.Keys).Except(Elders));
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    public async Task Every_error_says_which_field_it_is_about(string pagina)
    {
        var (stand, wie) = Formulieren[pagina];
        var nummer = stand is Stand.Geen ? "" : (await toneel.KopieAsync(stand)).Zaak.Nummer.Waarde;
        var pad = pagina.Replace("{nummer}", nummer, StringComparison.Ordinal).Replace("{onderdeel:int}", "1", StringComparison.Ordinal);
        pad = pad.Replace("{id}", pad.StartsWith("/beheer/abonnementen/", StringComparison.Ordinal) ? await toneel.AbonneerAsync() : "regel-0", StringComparison.Ordinal).Replace("{regel}", "regel-0", StringComparison.Ordinal);
        await VerknoeiAsync(pad.EndsWith("/aanhouding", StringComparison.Ordinal) ? $"{pad}?taak=toetsen" : pad, wie);
    }

    [Theory]
    [MemberData(nameof(Stappen))]
    public async Task Every_error_in_a_step_of_the_aanvraag_does_too(string stap)
    {
        var concept = await BeginAsync();

        await VerknoeiAsync($"{concept}/{stap}", "iris");
        await Scherm.VerstuurAsync(toneel.Api, $"{concept}/verwijderen", "iris");
    }

    [Fact]
    public async Task Every_error_at_the_signing_of_the_aanvraag_does_too()
    {
        var concept = await BeginAsync();

        await VerknoeiAsync($"{concept}/ondertekenen", "iris");
        await Scherm.VerstuurAsync(toneel.Api, $"{concept}/verwijderen", "iris");
    }

    // The stage is shared, and nobody has room for more than ten drafts: what another test left goes first.
    private async Task<string> BeginAsync()
    {
        var lijst = await Scherm.OpenAsync(toneel.Api, "/aanvragen", "iris");
        foreach (Match oud in Verwijderlink().Matches(lijst.Html))
        {
            await Scherm.VerstuurAsync(toneel.Api, oud.Groups["adres"].Value, "iris");
        }

        return await new Intakevenster(toneel.Api, "iris").BeginAsync();
    }

    private async Task VerknoeiAsync(string pad, string wie)
    {
        var pagina = await Scherm.OpenAsync(toneel.Api, pad, wie);
        Assert.Equal(HttpStatusCode.OK, pagina.Status);
        var gezien = 0;
        foreach (Match formulier in Formulier().Matches(pagina.Html))
        {
            foreach (var vulsel in Vulsels)
            {
                var velden = Invoer().Matches(formulier.Value).Select(veld => (Naam: Attribuut(veld.Value, "name"), Vast: Attribuut(veld.Value, "type") is "hidden", Waarde: Attribuut(veld.Value, "value"))).Where(veld => veld.Naam.Length > 0).ToList();
                var verstuurd = velden.Where(veld => veld.Vast).Select(veld => (veld.Naam, veld.Waarde))
                    .Concat(velden.Where(veld => !veld.Vast && !veld.Naam.StartsWith('_')).Select(veld => veld.Naam).Distinct().Select(naam => (naam, vulsel)));
                var terug = await Scherm.VerstuurAsync(toneel.Api, Attribuut(formulier.Groups["kop"].Value, "action") is { Length: > 0 } naar ? naar : pad, wie, [.. verstuurd]);
                gezien += Controleer(terug, $"{pad} met \"{vulsel[..Math.Min(3, vulsel.Length)]}\"");
            }
        }

        Assert.True(gezien > 0, $"{pad}: geen enkele fout, dus er is niets bewezen.");
    }

    private static int Controleer(Scherm scherm, string waar)
    {
        var fouten = Lijst().Matches(scherm.Html).SelectMany(lijst => Regel().Matches(lijst.Value)).Select(regel => regel.Groups["tekst"].Value).Where(regel => regel.Contains("<a ", StringComparison.Ordinal)).ToList();
        var gelezen = fouten.Select(fout => Link().Match(fout)).ToList();
        Assert.All(gelezen.Zip(fouten), fout =>
        {
            Assert.True(fout.First.Success, $"{waar}: {fout.Second}");
            Assert.True(scherm.Html.Contains($" id=\"{fout.First.Groups["id"].Value}\"", StringComparison.Ordinal), $"{waar}: leidt nergens heen: {fout.Second}");
        });

        // Two fields of one name leave the reader guessing.
        var dubbel = gelezen.Select(fout => (Id: fout.Groups["id"].Value, Naam: fout.Groups["naam"].Value)).Distinct().GroupBy(fout => fout.Naam).Where(naam => naam.Count() > 1).Select(naam => naam.Key);
        Assert.True(!dubbel.Any(), $"{waar}: verschillende velden heten {string.Join(", ", dubbel)}");
        return fouten.Count;
    }

    private static string Attribuut(string merk, string naam) => WebUtility.HtmlDecode(Regex.Match(merk, $"\\b{naam}=\"(?<waarde>[^\"]*)\"", RegexOptions.ExplicitCapture).Groups["waarde"].Value);

    [GeneratedRegex("href=\"(?<adres>/aanvragen/concepten/[^\"]+/verwijderen)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Verwijderlink();

    [GeneratedRegex("(?<kop><form [^>]*data-bewaak[^>]*>).*?</form>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Formulier();

    [GeneratedRegex("<(input|textarea|select)[^>]*>", RegexOptions.ExplicitCapture)]
    private static partial Regex Invoer();

    [GeneratedRegex("<ul class=\"jc-foutenlijst\">.*?</ul>", RegexOptions.Singleline)]
    private static partial Regex Lijst();

    [GeneratedRegex("<li>(?<tekst>.*?)</li>", RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Regel();

    [GeneratedRegex("<a href=\"#(?<id>[^\"]+)\" data-foutlink>(?<naam>[^<]*[^<:?])[:?] <span", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
