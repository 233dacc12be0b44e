using System.Net;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Werkverdeling;
using Jobcoach.Web.Tests.Paginas;
using Jobcoach.Web.Werkvoorraad;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Web.Tests.Werkvoorraad;

public sealed class VerdelenTests
{
    private const string Verdelingen = "/werkvoorraad/verdelingen";

    [Fact]
    public async Task Who_takes_a_zaak_has_it_and_comes_back_where_she_was()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();

        var genomen = await Scherm.VerstuurAsync(api, $"/werkvoorraad/{nummer}/nemen", "loes", ("_lijst", "/werkvoorraad?wiens=vrij"));
        var lijst = await Scherm.OpenAsync(api, genomen.Naar!, "loes");

        Assert.Equal((HttpStatusCode.SeeOther, "/werkvoorraad?wiens=vrij&gedaan=genomen"), (genomen.Status, genomen.Naar));
        Assert.Contains("De zaak staat nu bij u", lijst.Tekst, StringComparison.Ordinal);
        Assert.Equal("persona-loes", await BehandelaarAsync(api, nummer));
        Assert.Contains("Loslaten", (await Scherm.OpenAsync(api, "/werkvoorraad?wiens=mijn", "loes")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pressing_twice_is_no_mistake()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();

        foreach (var daad in (string[])["nemen", "nemen", "loslaten", "loslaten"])
        {
            Assert.Equal(HttpStatusCode.SeeOther, (await Scherm.VerstuurAsync(api, $"/werkvoorraad/{nummer}/{daad}", "loes")).Status);
        }

        Assert.Null(await BehandelaarAsync(api, nummer));
    }

    [Fact]
    public async Task What_a_colleague_has_is_not_taken_from_him_nor_let_go_for_him()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();
        await api.DoeAsync(nummer, "loes", "toewijzingen", new WijsToe(Rol.AdministratiefMedewerker, "persona-ander"));

        var nemen = await Scherm.VerstuurAsync(api, $"/werkvoorraad/{nummer}/nemen", "loes");
        await Scherm.VerstuurAsync(api, $"/werkvoorraad/{nummer}/loslaten", "loes");

        Assert.Equal(HttpStatusCode.Conflict, nemen.Status);
        Assert.Contains("Een ander behandelt deze zaak al.", nemen.Tekst, StringComparison.Ordinal);
        Assert.Equal("persona-ander", await BehandelaarAsync(api, nummer));
    }

    [Fact]
    public async Task Many_zaken_are_divided_at_once_and_each_says_how_it_went()
    {
        await using var api = await Api.StartAsync();
        var (een, twee) = (await api.TotVolledigheidAsync(), await api.DienInAsync("iris", api.Formulier("bram")));
        await api.LoopAsync();
        await api.DoeAsync(twee, "loes", "toewijzingen", new WijsToe(Rol.AdministratiefMedewerker, "persona-ander"));
        (string, string)[] velden = [("_sleutel", "s1"), ("_lijst", "/werkvoorraad?regeling=uwv"), ("zaken", een.Waarde), ("zaken", twee.Waarde), ("behandelaarId", "mij"), ("alleenVrij", "false"), ("alleenVrij", "true")];

        var uitslag = await Scherm.VerstuurAsync(api, Verdelingen, "loes", velden);
        var nogEens = await Scherm.VerstuurAsync(api, Verdelingen, "loes", velden);

        Assert.Equal(HttpStatusCode.OK, uitslag.Status);
        Assert.Contains("Gelukt: 1.", uitslag.Tekst, StringComparison.Ordinal);
        Assert.Contains("Niet gelukt: 1.", uitslag.Tekst, StringComparison.Ordinal);
        Assert.Contains("Een ander behandelt deze zaak al.", uitslag.Tekst, StringComparison.Ordinal);
        Assert.Contains("href=\"/werkvoorraad?regeling=uwv\"", uitslag.Html, StringComparison.Ordinal);
        Assert.Contains("Gelukt: 1.", nogEens.Tekst, StringComparison.Ordinal);
        Assert.Equal(["persona-loes", "persona-ander"], [await BehandelaarAsync(api, een), await BehandelaarAsync(api, twee)]);
    }

    [Fact]
    public async Task A_division_can_give_zaken_to_a_colleague_and_to_nobody()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotToetsAsync();

        var keuzes = await Scherm.OpenAsync(api, "/werkvoorraad", "maria");
        await Scherm.VerstuurAsync(api, Verdelingen, "maria", ("zaken", nummer.Waarde), ("behandelaarId", "persona-niels"));
        var bijNiels = (await api.ZaakAsync(nummer)).BehandelaarVan(Rol.Toetser);
        await Scherm.VerstuurAsync(api, Verdelingen, "maria", ("zaken", nummer.Waarde), ("behandelaarId", "niemand"));

        Assert.Contains("<option value=\"persona-niels\">Niels de Wit</option>", keuzes.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"persona-maria\"", keuzes.Html, StringComparison.Ordinal);
        Assert.Equal("persona-niels", bijNiels);
        Assert.Null((await api.ZaakAsync(nummer)).BehandelaarVan(Rol.Toetser));
    }

    [Fact]
    public async Task Where_no_colleague_is_known_one_is_named_by_his_mark()
    {
        await using var api = await Api.StartAsync(builder => builder.Services.AddSingleton(Medewerkers.Onbekend));
        var nummer = await api.TotToetsAsync();

        var zonder = await Scherm.VerstuurAsync(api, Verdelingen, "maria", ("zaken", nummer.Waarde), ("behandelaarId", "ander"), ("kenmerk", ""));
        var gelukt = await Scherm.VerstuurAsync(api, Verdelingen, "maria", ("zaken", nummer.Waarde), ("behandelaarId", "ander"), ("kenmerk", " persona-niels "));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.OK), (zonder.Status, gelukt.Status));
        Assert.Contains("href=\"#veld-kenmerk\"", zonder.Html, StringComparison.Ordinal);
        Assert.Equal("persona-niels", (await api.ZaakAsync(nummer)).BehandelaarVan(Rol.Toetser));
    }

    [Fact]
    public async Task A_division_without_zaken_comes_back_with_all_mistakes_and_what_was_ticked()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();

        var leeg = await Scherm.VerstuurAsync(api, Verdelingen, "loes", ("zaken", "onzin"));
        var zonder = await Scherm.VerstuurAsync(api, Verdelingen, "loes", ("zaken", nummer.Waarde), ("_lijst", "/werkvoorraad?wiens=vrij"));

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (leeg.Status, zonder.Status));
        Assert.Contains("<title>Fout:", leeg.Html, StringComparison.Ordinal);
        Assert.Contains("href=\"#veld-zaken\"", leeg.Html, StringComparison.Ordinal);
        Assert.Contains("href=\"#veld-behandelaarId\"", leeg.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"#veld-zaken\"", zonder.Html, StringComparison.Ordinal);
        Assert.Matches($"value=\"{nummer}\" checked", zonder.Html);
        Assert.Contains("value=\"/werkvoorraad?wiens=vrij\"", zonder.Html, StringComparison.Ordinal);
    }

    private static async Task<string?> BehandelaarAsync(Api api, Zaaknummer nummer) => (await api.ZaakAsync(nummer)).BehandelaarVan(Rol.AdministratiefMedewerker);
}
