using System.Globalization;
using System.Net;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Web.Tests.Logboek.Logboekproef;

namespace Jobcoach.Web.Tests.Logboek;

/// <summary>The half-yearly account, prepared from the entries, and the renewal that follows it.</summary>
public sealed class VerantwoordingTests
{
    private static readonly DateOnly NaDePeriode = new(2015, 8, 10);

    [Fact]
    public async Task The_account_is_prepared_while_the_period_runs_and_cannot_be_filed_yet()
    {
        await using var api = await Api.StartAsync();
        var nummer = await MetRegelsAsync(api);

        var tekst = Tekst(await api.PaginaAsync($"/logboek/{nummer}/verantwoording"));
        var geweigerd = await api.GeweigerdAsync($"/logboek/{nummer}/verantwoording", HttpStatusCode.Conflict, Verantwoord());

        Assert.Contains("Indienen kan vanaf", tekst, StringComparison.Ordinal);
        Assert.Contains("Totaal 1 uur 30 min", tekst, StringComparison.Ordinal);
        Assert.Contains("Samen ingepakt.", tekst, StringComparison.Ordinal);
        Assert.Contains("Verantwoorden kan na het einde", geweigerd, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_account_is_filed_once_with_the_state_per_goal_and_others_are_asked_to_sign_and_evaluate()
    {
        await using var api = await Api.StartAsync();
        var nummer = await MetRegelsAsync(api);
        await api.NaarAsync(NaDePeriode);

        var pagina = Tekst(await api.GeluktAsync($"/logboek/{nummer}/verantwoording", Verantwoord()));
        await api.GeluktAsync($"/logboek/{nummer}/verantwoording", Verantwoord());

        var periode = (await api.ZaakAsync(nummer, "iris")).Perioden[0];
        Assert.Equal((1, Uren.VanMinuten(90)), (periode.Indieningen, periode.VerantwoordeUren));
        Assert.Equal([new Doelrealisatie(Doelverwijzing.Doel1, Doelstand.Deels, "Begint zelf.")], periode.Verantwoording!.Doelen);
        Assert.Equal([new Doelbijstelling(Doelverwijzing.Doel2, "Zelf overleggen")], periode.Verantwoording.BijgesteldeDoelen);
        Assert.Contains("De verantwoording is ingediend", pagina, StringComparison.Ordinal);
        Assert.Contains("Werknemer: nog niet getekend", pagina, StringComparison.Ordinal);
        Assert.Contains("Evaluatie door de werkgever: nog niet gegeven", pagina, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_without_its_reason_comes_back_beside_the_goal_with_everything_that_was_typed()
    {
        await using var api = await Api.StartAsync();
        var nummer = await MetRegelsAsync(api);
        await api.NaarAsync(NaDePeriode);

        var pagina = await api.GeweigerdAsync(
            $"/logboek/{nummer}/verantwoording", HttpStatusCode.BadRequest, [.. Verantwoord().Where(veld => !veld.Naam.EndsWith(".toelichting", StringComparison.Ordinal)), ("verantwoording.doelen[0].toelichting", " ")]);

        Assert.Contains("Dit veld is verplicht.", pagina, StringComparison.Ordinal);
        Assert.Contains("Zelf overleggen", pagina, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_files_on_a_zaak_that_changed_meanwhile_keeps_his_input()
    {
        await using var api = await Api.StartAsync();
        var nummer = await MetRegelsAsync(api);
        await api.NaarAsync(NaDePeriode);

        var pagina = await api.GeweigerdAsync($"/logboek/{nummer}/verantwoording", HttpStatusCode.PreconditionFailed, [.. Verantwoord(), ("_versie", "1"), ("_feiten", "1")]);

        Assert.Contains("De zaak is intussen veranderd", pagina, StringComparison.Ordinal);
        Assert.Contains("Begint zelf.", pagina, StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_filing_the_logboek_is_closed()
    {
        await using var api = await Api.StartAsync();
        var nummer = await MetRegelsAsync(api);
        await api.NaarAsync(NaDePeriode);
        await api.GeluktAsync($"/logboek/{nummer}/verantwoording", Verantwoord());

        Assert.Contains("Dit logboek is dicht", await api.PaginaAsync($"/logboek/{nummer}"), StringComparison.Ordinal);
        Assert.Contains("Er is geen periode waarvan het logboek open is.", await api.GeweigerdAsync($"/logboek/{nummer}", HttpStatusCode.Conflict, Regel("k9")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_renewal_shows_what_there_is_and_begins_with_the_plan_before()
    {
        await using var api = await Api.StartAsync();
        var nummer = await MetRegelsAsync(api);
        await api.NaarAsync(NaDePeriode);
        await api.GeluktAsync($"/logboek/{nummer}/verantwoording", Verantwoord());

        var tekst = Tekst(await api.PaginaAsync($"/logboek/{nummer}/vervolg"));
        var voorbereiding = await VoorbereidingAsync(api, nummer);
        using var begin = await api.VerstuurAsync($"/logboek/{nummer}/vervolg", "iris", ("_sleutel", "v1"), ("regime", "midden"), ("reden", "De baan verandert."));
        using var nogEens = await api.VerstuurAsync($"/logboek/{nummer}/vervolg", "iris", ("_sleutel", "v1"), ("regime", "midden"), ("reden", "De baan verandert."));

        Assert.All(voorbereiding.Factoren, factor => Assert.Contains(factor.Zin, tekst, StringComparison.Ordinal));
        Assert.Contains("Doel 1", tekst, StringComparison.Ordinal);
        Assert.Contains("Deels gehaald", tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, begin.StatusCode);
        Assert.StartsWith("/aanvragen/concepten/", begin.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Equal(begin.Headers.Location, nogEens.Headers.Location);
    }

    [Fact]
    public async Task Who_deviates_from_the_proposal_says_why()
    {
        await using var api = await Api.StartAsync();
        var nummer = await MetRegelsAsync(api);
        await api.NaarAsync(NaDePeriode);
        await api.GeluktAsync($"/logboek/{nummer}/verantwoording", [.. Verantwoord().Where(veld => !veld.Naam.Contains("bijgesteldeDoelen", StringComparison.Ordinal) && !veld.Naam.EndsWith(".stand", StringComparison.Ordinal)), .. AllesGehaald(await api.ZaakAsync(nummer, "iris"))]);
        var voorbereiding = await VoorbereidingAsync(api, nummer);

        var geweigerd = await api.GeweigerdAsync($"/logboek/{nummer}/vervolg", HttpStatusCode.BadRequest, ("_sleutel", "v1"), ("regime", "intensief"));
        using var metReden = await api.VerstuurAsync($"/logboek/{nummer}/vervolg", "iris", ("_sleutel", "v1"), ("regime", "intensief"), ("reden", "Er komt een nieuwe machine."));

        Assert.Equal(Domain.Berekening.Regimeverloop.Lichter, voorbereiding.Voorstel);
        Assert.Contains("Schrijf op waarom.", geweigerd, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.SeeOther, metReden.StatusCode);
    }

    private static async Task<Zaaknummer> MetRegelsAsync(Api api)
    {
        var nummer = await api.TotBegeleidingAsync();
        await api.GeluktAsync($"/logboek/{nummer}", Regel("k1"));
        return nummer;
    }

    private static (string Naam, string Waarde)[] Verantwoord() =>
    [
        ("_sleutel", "vv"),
        ("_vast", "verantwoording.doelen[0].doel"),
        ("_vast", "verantwoording.bijgesteldeDoelen[0].doel"),
        ("_vast", "verantwoording.bijgesteldeDoelen[1].doel"),
        ("verantwoording.doelen[0].doel", "doel1"),
        ("verantwoording.doelen[0].stand", "deels"),
        ("verantwoording.doelen[0].toelichting", "Begint zelf."),
        ("verantwoording.bijgesteldeDoelen[0].doel", "doel1"),
        ("verantwoording.bijgesteldeDoelen[0].tekst", ""),
        ("verantwoording.bijgesteldeDoelen[1].doel", "doel2"),
        ("verantwoording.bijgesteldeDoelen[1].tekst", "Zelf overleggen"),
        ("verantwoording.passendeWerkplek", "Ja, met vaste plekken."),
        ("verantwoording.zelfstandigDoorWerkgever", "De voorman kan het dagelijks."),
    ];

    private static IEnumerable<(string Naam, string Waarde)> AllesGehaald(Domain.Zaken.Zaak zaak) => zaak.Aanvragen[0].Coachingsplan!.Doelen!.SelectMany((_, plaats) => new[]
    {
        (Veld(plaats, "doel"), $"doel{plaats + 1}"),
        (Veld(plaats, "stand"), "gerealiseerd"),
        (Veld(plaats, "toelichting"), "Doet het zelf."),
    });

    private static string Veld(int plaats, string naam) => string.Create(CultureInfo.InvariantCulture, $"verantwoording.doelen[{plaats}].{naam}");

    private static async Task<Vervolgvoorbereiding> VoorbereidingAsync(Api api, Zaaknummer nummer) =>
        await api.LeesAsync<Vervolgvoorbereiding>($"/v1/zaken/{nummer}/vervolgvoorbereiding", "iris");
}
