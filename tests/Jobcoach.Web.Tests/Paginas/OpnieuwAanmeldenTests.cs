using System.Net;

namespace Jobcoach.Web.Tests.Paginas;

public sealed class OpnieuwAanmeldenTests
{
    [Fact]
    public async Task Wie_niet_meer_is_aangemeld_houdt_op_zijn_scherm_wat_hij_verstuurde()
    {
        await using var api = await Api.StartAsync();

        var (status, html) = await VerstuurAsync(api, new FormUrlEncodedContent([new("reden", "De hele middag aan gewerkt."), new("_versie", "3")]));

        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Contains("name=\"reden\" value=\"De hele middag aan gewerkt.\"", html, StringComparison.Ordinal);
        Assert.Contains("name=\"_versie\" value=\"3\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Een bestand kunnen wij niet vasthouden.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_er_een_bestand_bij_verstuurde_leest_dat_hij_het_opnieuw_moet_kiezen()
    {
        await using var api = await Api.StartAsync();
        using var bestand = new ByteArrayContent("%PDF-1.7"u8.ToArray());
        using var inhoud = new MultipartFormDataContent { { new StringContent("Samen gelezen."), "coachingsplan.reden" }, { bestand, "bestand.arbeidsovereenkomst", "contract.pdf" } };

        var (status, html) = await VerstuurAsync(api, inhoud);

        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Contains("name=\"coachingsplan.reden\" value=\"Samen gelezen.\"", html, StringComparison.Ordinal);
        Assert.Contains("Een bestand kunnen wij niet vasthouden.", html, StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode Status, string Html)> VerstuurAsync(Api api, HttpContent inhoud)
    {
        using var verzoek = Api.Verzoek(HttpMethod.Post, "/zaken/JC-00000-00000-0/aanvullen", null, inhoud);
        verzoek.Headers.Add("Sec-Fetch-Site", "same-origin");
        verzoek.Headers.Accept.ParseAdd("text/html");
        using var antwoord = await api.Client.SendAsync(verzoek);
        return (antwoord.StatusCode, await antwoord.Content.ReadAsStringAsync());
    }
}
