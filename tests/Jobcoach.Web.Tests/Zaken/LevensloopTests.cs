using System.Net;
using Jobcoach.Domain.Zaken;
using Jobcoach.Web.Zaken;

namespace Jobcoach.Web.Tests.Zaken;

public sealed class LevensloopTests
{
    [Fact]
    public async Task Een_aanvraag_wordt_over_de_api_een_besluit_en_begeleiding()
    {
        await using var api = await Api.StartAsync();

        var nummer = await api.TotBegeleidingAsync();

        var zaak = await api.ZaakAsync(nummer, "iris");
        Assert.Equal(Fase.Begeleiding, zaak.Fase);
        Assert.Equal(57.6m, Assert.Single(zaak.Perioden).ToegekendeUren!.Value.InUren);
    }

    [Fact]
    public async Task Geschreven_uren_tellen_mee_in_de_urenstand_van_de_periode()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();

        using var antwoord = await api.PostAsync($"/v1/zaken/{nummer}/logboekregels", "iris", """{"datum":"2015-02-02","duur":"PT1H30M","doel":"doel1","omschrijving":"Samen ingepakt."}""");

        Assert.True(antwoord.StatusCode is HttpStatusCode.Created, await antwoord.Content.ReadAsStringAsync());
        var periode = Assert.Single(await api.LeesAsync<List<Periodebeeld>>($"/v1/zaken/{nummer}/perioden", "wouter"));
        Assert.Equal("PT1H30M", periode.Urenstand.Verantwoord.ToString());
    }
}
