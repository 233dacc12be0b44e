using System.Net;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Werkverdeling;
using Jobcoach.Web.Tests.Paginas;

namespace Jobcoach.Web.Tests.Werkvoorraad;

public sealed class AanhoudenTests
{
    private const string Taak = "taak=volledigheidBeoordelen&onderwerp=";

    [Fact]
    public async Task A_task_is_put_away_until_a_day_with_a_reason_and_taken_back_before_it()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();
        var terug = api.Vandaag.AddDays(5);

        var blad = await Scherm.OpenAsync(api, Adres(nummer, "aanhouding"), "loes");
        var gedaan = await Scherm.VerstuurAsync(api, Adres(nummer, "aanhouding"), "loes", Velden(terug, "De werkgever belt terug."));

        Assert.Contains("Anna de Boer", blad.Tekst, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.SeeOther, "/werkvoorraad?wiens=mijn&gedaan=aangehouden"), (gedaan.Status, gedaan.Naar));
        var aanhouding = Assert.Single((await api.ZaakAsync(nummer, "loes")).Aanhoudingen);
        Assert.Equal((Taaksoort.VolledigheidBeoordelen, terug, "De werkgever belt terug."), (aanhouding.Taak, aanhouding.Tot, aanhouding.Reden));

        foreach (var _ in (int[])[1, 2])
        {
            Assert.Equal("/werkvoorraad?wiens=mijn&gedaan=hervat", (await Scherm.VerstuurAsync(api, Adres(nummer, "hervatting"), "loes")).Naar);
        }

        Assert.Empty((await api.ZaakAsync(nummer, "loes")).Aanhoudingen);
    }

    [Fact]
    public async Task What_is_wrong_comes_back_at_the_field_with_what_was_typed()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();

        var scherm = await Scherm.VerstuurAsync(api, Adres(nummer, "aanhouding"), "loes", Velden(api.Vandaag.AddDays(-1), "Later."));
        var leeg = await Scherm.VerstuurAsync(api, Adres(nummer, "aanhouding"), "loes", ("taak", "volledigheidBeoordelen"));

        Assert.Equal(HttpStatusCode.Conflict, scherm.Status);
        Assert.Contains("href=\"#veld-tot\"", scherm.Html, StringComparison.Ordinal);
        Assert.Contains("Later.", scherm.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, leeg.Status);
        Assert.Contains("<title>Fout:", leeg.Html, StringComparison.Ordinal);
        Assert.Contains("href=\"#veld-reden\"", leeg.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_comes_second_keeps_what_he_typed_and_sees_what_changed()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();
        await api.DoeAsync(nummer, "loes", "toewijzingen", new WijsToe(Domain.Handelingen.Rol.AdministratiefMedewerker, "persona-loes"));

        var tweede = await Scherm.VerstuurAsync(api, Adres(nummer, "aanhouding"), "loes", [("_versie", "1"), ("_feiten", "1"), .. Velden(api.Vandaag.AddDays(5), "Ik wacht op bericht.")]);

        Assert.Equal(HttpStatusCode.PreconditionFailed, tweede.Status);
        Assert.Contains("Ik wacht op bericht.", tweede.Html, StringComparison.Ordinal);
        Assert.Contains("id=\"intussen\"", tweede.Html, StringComparison.Ordinal);
        Assert.Empty((await api.ZaakAsync(nummer, "loes")).Aanhoudingen);
    }

    [Theory]
    [InlineData("loes", "taak=toetsen")] // No such task in this zaak.
    [InlineData("loes", "")]
    [InlineData("maria", Taak)] // A task of another role.
    public async Task A_task_that_is_not_there_for_the_visitor_has_no_page(string wie, string vraag)
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotVolledigheidAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await Scherm.OpenAsync(api, $"/werkvoorraad/{nummer}/aanhouding?{vraag}", wie)).Status);
    }

    private static string Adres(Zaaknummer nummer, string pad) => $"/werkvoorraad/{nummer}/{pad}?{Taak}&lijst=%2Fwerkvoorraad%3Fwiens%3Dmijn";

    private static (string, string)[] Velden(DateOnly tot, string reden) =>
        [("taak", "volledigheidBeoordelen"), ("tot.dag", $"{tot.Day}"), ("tot.maand", $"{tot.Month}"), ("tot.jaar", $"{tot.Year}"), ("reden", reden)];
}
