using System.Net;
using Jobcoach.Embedded.Storage;
using Jobcoach.TestSupport.Http;
using Jobcoach.Web.Tests.Scenarios;
using Jobcoach.Workflow.Gebruikersdocumenten;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Web.Tests.Intake;

/// <summary>The program stops after the aanvraag was filed and before the draft knew it.</summary>
public sealed class OnderbrokenIndienenTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_was_filed_is_found_again_by_its_own_draft_and_every_address_leads_to_the_receipt(bool vervolg)
    {
        await using var proef = await Proef.BeginAsync(vervolg);

        var gestopt = await proef.DienInAsync();
        var stap = await proef.Iris.OpenAsync($"{proef.Concept}/plan");
        var teken = await proef.Iris.OpenAsync($"{proef.Concept}/ondertekenen");
        var lijst = await proef.Iris.OpenAsync("/aanvragen");

        Assert.Equal(HttpStatusCode.InternalServerError, gestopt.Status);
        Assert.StartsWith("/aanvragen/ingediend/", stap.Naar, StringComparison.Ordinal);
        Assert.Equal(stap.Naar, teken.Naar);
        Assert.DoesNotContain($"href=\"{proef.Concept}\"", lijst.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_same_button_leads_to_the_receipt_and_files_nothing_a_second_time(bool vervolg)
    {
        await using var proef = await Proef.BeginAsync(vervolg);
        await proef.DienInAsync();
        proef.Haperend.Breekt = false;

        var nogEens = await proef.DienInAsync();
        var daarna = await proef.Iris.OpenAsync($"{proef.Concept}/plan");

        Assert.Equal(HttpStatusCode.SeeOther, nogEens.Status);
        Assert.StartsWith("/aanvragen/ingediend/", nogEens.Naar, StringComparison.Ordinal);
        Assert.Equal(nogEens.Naar, daarna.Naar);
        var zaken = (await proef.Api.LeesAsync<Workflow.Opslag.Pagina<Workflow.Opslag.Zaakoverzicht>>("/v1/zaken", "iris")).Regels;
        Assert.Equal(vervolg ? 2 : 1, (await proef.Api.ZaakAsync(Assert.Single(zaken).Nummer)).Aanvragen.Count);
    }

    private sealed class Proef : IAsyncDisposable
    {
        public required Api Api { get; init; }

        public required Haperend Haperend { get; init; }

        public required Intakevenster Iris { get; init; }

        public required string Concept { get; init; }

        public required (string, string)[] Handtekening { get; init; }

        public static async Task<Proef> BeginAsync(bool vervolg)
        {
            Haperend? haperend = null;
            var api = await Api.StartAsync(builder => builder.Services.AddSingleton<IGebruikersdocumentStore>(
                diensten => haperend = new(diensten.GetRequiredService<EmbeddedStorage>().Gebruikersdocumenten)));
            var iris = new Intakevenster(api, "iris");
            return new()
            {
                Api = api,
                Iris = iris,
                Concept = vervolg ? await VervolgAsync(api, iris) : await iris.VulInAsync(),
                Handtekening = vervolg ? [("akkoord", "true")] : [.. Intakevenster.Handtekening],
                Haperend = haperend!,
            };
        }

        public Task<Intakevenster.Blad> DienInAsync() => Iris.VerstuurAsync($"{Concept}/ondertekenen", Handtekening);

        public ValueTask DisposeAsync() => Api.DisposeAsync();

        private static async Task<string> VervolgAsync(Api api, Intakevenster iris)
        {
            var spel = api.Nieuw();
            await spel.TotBegeleidingAsync(api.Aanvraag());
            await spel.TotVervolgAsync();
            var concept = await iris.BeginAsync($"vervolg:{spel.Nummer}");
            await iris.StapAsync(concept, "terugblik", [("ervaringen.conclusies", "Het gaat beter."), ("ervaringen.aandachtspunten", "Op tijd komen.")]);
            return concept;
        }
    }

    /// <summary>A store that fails when a draft is to remember where it was filed.</summary>
    private sealed class Haperend(IGebruikersdocumentStore store) : IGebruikersdocumentStore
    {
        public bool Breekt { get; set; } = true;

        public Task<IReadOnlyList<Gebruikersdocument>> LijstAsync(string gebruikerId, Gebruikersdocumentsoort soort, DateTimeOffset nu, CancellationToken cancelled) =>
            store.LijstAsync(gebruikerId, soort, nu, cancelled);

        public Task<Gebruikersdocument?> LeesAsync(string gebruikerId, Gebruikersdocumentsoort soort, string sleutel, DateTimeOffset nu, CancellationToken cancelled) =>
            store.LeesAsync(gebruikerId, soort, sleutel, nu, cancelled);

        public Task<long?> BewaarAsync(Gebruikersdocument document, DateTimeOffset nu, CancellationToken cancelled) =>
            Breekt && document.Inhoud.Contains("\"ingediend\":\"", StringComparison.Ordinal)
                ? throw new IOException("The program stops here.")
                : store.BewaarAsync(document, nu, cancelled);

        public Task VerwijderAsync(string gebruikerId, Gebruikersdocumentsoort soort, string sleutel, CancellationToken cancelled) =>
            store.VerwijderAsync(gebruikerId, soort, sleutel, cancelled);
    }
}
