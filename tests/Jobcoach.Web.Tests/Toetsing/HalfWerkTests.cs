using System.Net;
using Jobcoach.Domain.Toetsing;
using Jobcoach.TestSupport;
using Jobcoach.Web.Tests.Dossier;
using Jobcoach.Workflow.Gebruikersdocumenten;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Web.Tests.Toetsing;

public sealed class HalfWerkTests
{
    [Fact]
    public async Task Een_halve_toets_is_er_de_volgende_dag_nog_en_alleen_voor_wie_haar_schreef()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotToetsAsync();

        var bewaard = await (await Blad.OpenAsync(api, nummer, "/toets", "maria")).Vul("toets.antwoorden[3].toelichting", "Stabiel thuis.").Vul("_doen", "bewaren").VerstuurAsync();
        await api.NaarAsync(api.Vandaag.AddDays(1));

        Assert.Equal((HttpStatusCode.SeeOther, $"/zaken/{nummer}/toets"), (bewaard.Status, bewaard.Naar));
        var maria = await Blad.OpenAsync(api, nummer, "/toets", "maria");
        Assert.Equal("Stabiel thuis.", maria.Velden.Tekst("toets.antwoorden[3].toelichting"));
        Assert.Contains("Alleen u ziet het", maria.Tekst, StringComparison.Ordinal);
        Assert.Equal("", (await Blad.OpenAsync(api, nummer, "/toets", "niels")).Velden.Tekst("toets.antwoorden[3].toelichting"));
        Assert.Null((await api.ZaakAsync(nummer)).Aanvragen[0].Toets);
    }

    [Fact]
    public async Task Wie_verdergaat_ziet_wat_er_intussen_veranderde_en_rondt_af()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotToetsAsync();
        await (await Blad.OpenAsync(api, nummer, "/toets", "maria")).Vul(new RondToetsAf(Voorbeelden.Toets)).Vul("_doen", "bewaren").VerstuurAsync();
        await (await Blad.OpenAsync(api, nummer, "/opschorten", "loes")).Vul("grond", "overmacht").Vul("reden", "Storing.").LukAsync();

        var verder = await Blad.OpenAsync(api, nummer, "/toets", "maria");

        Assert.Contains("Beslistermijn opgeschort door administratief medewerker", verder.Tekst, StringComparison.Ordinal);
        await verder.LukAsync();
        Assert.NotNull((await api.ZaakAsync(nummer)).Aanvragen[0].Toets);
        Assert.DoesNotContain("U bewaarde", (await Blad.OpenAsync(api, nummer, "/toets", "maria")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_te_veel_half_werk_heeft_leest_waar_het_ligt_en_houdt_wat_hij_invulde()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotToetsAsync();
        var documenten = api.Diensten.GetRequiredService<Gebruikersdocumentdienst>();
        foreach (var plaats in Enumerable.Range(1, 10))
        {
            await documenten.BewaarAsync("persona-maria", Gebruikersdocumentsoort.Concept, $"werk-toets-jc-0000{plaats % 2}-00000-0{new string('0', plaats)}", "{}", 0, CancellationToken.None);
        }

        var terug = await (await Blad.OpenAsync(api, nummer, "/toets", "maria")).Vul("toets.antwoorden[3].toelichting", "Stabiel thuis.").Vul("_doen", "bewaren").VerstuurAsync();

        Assert.Contains("Rond er een van af of gooi er een weg, bij een van deze zaken: JC-00000-00000-000", terug.Tekst, StringComparison.Ordinal);
        Assert.Equal("Stabiel thuis.", terug.Velden.Tekst("toets.antwoorden[3].toelichting"));
    }

    [Fact]
    public async Task Twee_vensters_van_een_toetser_overschrijven_elkaar_niet_ongemerkt()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotToetsAsync();
        var (een, ander) = (await Blad.OpenAsync(api, nummer, "/toets", "maria"), await Blad.OpenAsync(api, nummer, "/toets", "maria"));
        await een.Vul("toets.overigeOpmerkingen", "Een.").Vul("_doen", "bewaren").VerstuurAsync();

        var terug = await ander.Vul("toets.overigeOpmerkingen", "Ander.").Vul("_doen", "bewaren").VerstuurAsync();

        Assert.Equal(HttpStatusCode.Conflict, terug.Status);
        Assert.Contains("U bewaarde dit formulier intussen in een ander venster.", terug.Tekst, StringComparison.Ordinal);
        Assert.Equal("Ander.", terug.Velden.Tekst("toets.overigeOpmerkingen"));
        await terug.Vul("_doen", "bewaren").VerstuurAsync();
        Assert.Equal("Ander.", (await Blad.OpenAsync(api, nummer, "/toets", "maria")).Velden.Tekst("toets.overigeOpmerkingen"));
    }

    [Fact]
    public async Task Wat_bewaard_is_kan_weg()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotToetsAsync();
        await (await Blad.OpenAsync(api, nummer, "/toets", "maria")).Vul("toets.overigeOpmerkingen", "Weg ermee.").Vul("_doen", "bewaren").VerstuurAsync();

        await (await Blad.OpenAsync(api, nummer, "/toets", "maria")).Vul("_doen", "weggooien").VerstuurAsync();

        Assert.Equal("", (await Blad.OpenAsync(api, nummer, "/toets", "maria")).Velden.Tekst("toets.overigeOpmerkingen"));
    }
}
