using System.Net;
using System.Text.RegularExpressions;
using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Waarden;
using Jobcoach.TestSupport;
using Jobcoach.TestSupport.Http;

namespace Jobcoach.Web.Tests.MijnZaak;

/// <summary>
/// What stands in the HTML of every page for every party. Each text that somebody wrote is marked with who may read it,
/// so that a part of a page that shows one too many is seen.
/// </summary>
public sealed partial class ZichtTests(ZichtTests.Gemerkt zaak) : IClassFixture<ZichtTests.Gemerkt>
{
    // "anna" may read the marks with W in their letters, and so on; a mark without a letter is for the authority alone.
    private static readonly Dictionary<string, char> Letters = new() { ["anna"] = 'W', ["wouter"] = 'G', ["iris"] = 'J' };

    private static readonly string[] Paden = ["", "/aanvullen", "/ondertekenen", "/ondertekenen/weigeren", "/evalueren", "/logboek", "/wijziging", "/wijziging/uren", "/wijziging/ziekte", "/wijziging/einde", "/intrekken"];

    public static TheoryData<string, string> Paginas()
    {
        var paginas = new TheoryData<string, string>();
        foreach (var pad in Paden)
        {
            foreach (var persona in Letters.Keys)
            {
                paginas.Add(pad, persona);
            }
        }

        return paginas;
    }

    [Theory]
    [MemberData(nameof(Paginas))]
    [Trait("Regeling", "uwv-2014, B.2")]
    public async Task A_page_holds_no_text_that_its_reader_may_not_read(string pad, string persona)
    {
        var pagina = await new Bezoeker(zaak.Api, persona).NaarAsync($"/zaken/{zaak.Nummer}{pad}");

        Assert.Equal(pad == "/logboek" && persona != "anna" ? HttpStatusCode.Forbidden : HttpStatusCode.OK, pagina.Status);
        Assert.DoesNotContain(Merk().Matches(pagina.Html), merk => !merk.Groups["lezers"].Value.Contains(Letters[persona], StringComparison.Ordinal));
        Assert.DoesNotContain("999909897", pagina.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_the_employee_tells_what_is_his()
    {
        var tekst = (await new Bezoeker(zaak.Api, "anna").NaarAsync($"/zaken/{zaak.Nummer}")).Tekst;

        Assert.Contains("MERK-plan-WGJ", tekst, StringComparison.Ordinal);
        Assert.Contains("MERK-doel-WJ", tekst, StringComparison.Ordinal);
        Assert.Contains("Lees de brief bij besluit 1", tekst, StringComparison.Ordinal);
        Assert.Contains("Bezwaar maken kon tot en met 16 maart 2015.", tekst, StringComparison.Ordinal);
        Assert.Contains("MERK-logboek-WJ", (await new Bezoeker(zaak.Api, "anna").NaarAsync($"/zaken/{zaak.Nummer}/logboek")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Regeling", "uwv-2014, B.2")]
    public async Task The_employer_reads_the_plan_the_hours_and_the_state_of_the_goals()
    {
        var tekst = (await new Bezoeker(zaak.Api, "wouter").NaarAsync($"/zaken/{zaak.Nummer}")).Tekst;

        Assert.Contains("MERK-plan-WGJ", tekst, StringComparison.Ordinal);
        Assert.Contains("gehaald.", tekst, StringComparison.Ordinal);
        Assert.Contains("2 uur", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Lees de brief", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("logboek/", tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_jobcoach_finds_the_way_to_his_logbook()
    {
        var pagina = await new Bezoeker(zaak.Api, "iris").NaarAsync($"/zaken/{zaak.Nummer}");

        Assert.Contains($"href=\"/logboek/{zaak.Nummer}\"", pagina.Html, StringComparison.Ordinal);
        Assert.Contains("Dit moet u doen", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_English_only_what_people_and_rules_wrote_is_Dutch()
    {
        var pagina = await new Bezoeker(zaak.Api, "anna", "en").NaarAsync($"/zaken/{zaak.Nummer}");

        Assert.Contains("Where does the case stand?", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\"", pagina.Html, StringComparison.Ordinal);
        Assert.Contains("lang=\"nl\"", pagina.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_current_step_is_said_in_words_and_the_term_is_explained_with_its_articles()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotToetsAsync();

        var pagina = await new Bezoeker(api, "anna").NaarAsync($"/zaken/{nummer}");

        Assert.Contains("aria-current=\"step\"", pagina.Html, StringComparison.Ordinal);
        Assert.Contains("Beoordeling (hier staat de zaak nu)", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Begeleiding (volgt later)", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("U krijgt uiterlijk 30 maart 2015 een besluit.", pagina.Tekst, StringComparison.Ordinal);
        Assert.Contains("Awb 4:13", pagina.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Wet", "Awb 6:7")]
    public async Task Until_when_somebody_can_object_stands_with_the_besluit()
    {
        await using var api = await Api.StartAsync();
        var nummer = await api.TotBegeleidingAsync();

        var tekst = (await new Bezoeker(api, "anna").NaarAsync($"/zaken/{nummer}")).Tekst;

        Assert.Contains("U kunt bezwaar maken tot en met 16 maart 2015.", tekst, StringComparison.Ordinal);
        Assert.Contains(nummer.ToString(), tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("anna")]
    [InlineData("iris")]
    public async Task The_letter_of_a_besluit_is_read_on_a_page_with_its_last_day_for_bezwaar(string persona)
    {
        var pagina = await new Bezoeker(zaak.Api, persona).NaarAsync($"/zaken/{zaak.Nummer}");

        var brief = await new Bezoeker(zaak.Api, persona).NaarAsync(Link().Match(pagina.Html).Groups["adres"].Value);

        Assert.Contains("16 maart 2015", brief.Tekst, StringComparison.Ordinal);
        Assert.Contains("Download deze brief als PDF", brief.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_employer_cannot_open_the_letter_or_the_medical_profile()
    {
        var documenten = await zaak.Api.LeesAsync<List<Web.Documenten.Documentbeeld>>($"/v1/zaken/{zaak.Nummer}/documenten", "maria");

        foreach (var document in documenten)
        {
            using var antwoord = await zaak.Api.GetAsync($"/zaken/{zaak.Nummer}/documenten/{document.Id}", "wouter");
            var mag = document.Soort is Domain.Volledigheid.Bewijsstuksoort.Arbeidsovereenkomst;
            Assert.Equal(mag ? HttpStatusCode.OK : HttpStatusCode.NotFound, antwoord.StatusCode);
            Assert.True(!mag || antwoord.Content.Headers.ContentDisposition?.ToString() == "attachment; filename=\"document.pdf\"");
        }

        Assert.Contains(documenten, document => document.Gebruik is Web.Documenten.Documentgebruik.Brief);
    }

    [GeneratedRegex("MERK-[a-z0-9]+-(?<lezers>[A-Z]*)", RegexOptions.ExplicitCapture)]
    private static partial Regex Merk();

    [GeneratedRegex("href=\"(?<adres>/zaken/[^\"]*/brieven/[^\"]*)\">Lees de brief", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    public sealed class Gemerkt : IAsyncLifetime
    {
        private Api? _api;

        internal Api Api => _api ?? throw new InvalidOperationException("Nog niet gestart.");

        /// <summary>Of this zaak the verantwoording waits for its verdict.</summary>
        internal Zaaknummer Nummer { get; private set; } = Zaaknummer.Uit(0);

        public async ValueTask InitializeAsync()
        {
            _api = await Api.StartAsync();
            var formulier = _api.Formulier();
            var rij = formulier.Matchingsformat!.Rijen![0];
            Nummer = await _api.DienInAsync("iris", formulier with
            {
                Matchingsformat = formulier.Matchingsformat with { Rijen = [rij with { Werknemerprofiel = new("MERK-werknemerprofiel-WJ", "MERK-sterk-WJ", "MERK-aandacht-WJ") }, .. formulier.Matchingsformat.Rijen.Skip(1)] },
                Coachingsplan = formulier.Coachingsplan! with { Doelen = [formulier.Coachingsplan.Doelen![0] with { Subdoel = "MERK-plan-WGJ" }] },
            });
            using var contract = await _api.UploadAsync(Nummer, "iris");
            using var profiel = await _api.UploadAsync(Nummer, "iris", "%PDF-1.7 profiel"u8.ToArray(), "belastbaarheidsprofiel");
            await _api.DoeAsync(Nummer, "loes", "volledigheidsoordelen", new BeoordeelVolledigheid(true, Reden: null));
            await _api.DoeAsync(Nummer, "maria", "doelgroepvaststellingen", new LegVaststellingVast(Zaakverloop.Vaststelling(_api.Vandaag) with { Toelichting = "MERK-doelgroep-W" }));
            await _api.DoeAsync(Nummer, "maria", "toetsen", new RondToetsAf(Voorbeelden.Toets with { Eindconclusie = new(Eindoordeel.Positief, "MERK-toets-") }));
            var concept = (await _api.ZaakAsync(Nummer)).Aanvragen[0].Concept!;
            await _api.DoeAsync(Nummer, "maria", "besluitvoorstellen", new StelBesluitVoor(
                new Besluituitkomst.Toekenning("midden", concept.Looptijd!.Value, concept.Berekening!.Uren, null), "MERK-motivering-WJ"));
            await _api.DoeAsync(Nummer, "olga", "besluiten", new NeemBesluit(1, true));
            await _api.NaarAsync(new(2015, 3, 2));
            using var regel = await _api.PostAsync(
                $"/v1/zaken/{Nummer}/logboekregels", "iris", """{"datum":"2015-02-20","duur":"PT2H","doel":"doel1","omschrijving":"MERK-logboek-WJ"}""");
            await _api.DoeAsync(Nummer, "anna", "wijzigingen", new Domain.Wijzigingen.VraagWijziging(new Domain.Wijzigingen.Wijzigingsinhoud.Contracturen(28, null), new(2015, 3, 9), "MERK-wijziging-WJ"));
            await _api.NaarAsync(new(2015, 8, 4));
            await _api.DoeAsync(Nummer, "iris", "verantwoordingen", new DienVerantwoordingIn(Zaakstappen.Verantwoording(_api.Vandaag) with
            {
                Doelen = [new(Doelverwijzing.Doel1, Doelstand.Gerealiseerd, "MERK-doel-WJ")],
                EvaluatieWerkgever = new(4, Evaluatieoordeel.Negatief, "MERK-werkgever-GJ", _api.Vandaag),
                EvaluatieWerknemer = new(8, Evaluatieoordeel.Positief, "MERK-werknemer-WJ", _api.Vandaag),
            }));
            await _api.DoeAsync(Nummer, "wouter", "ondertekenweigeringen", new WeigerOndertekening(Ondertekenonderwerp.Verantwoording, "MERK-weigering-G"));
        }

        public async ValueTask DisposeAsync() => await Api.DisposeAsync();
    }
}
