using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Toetsing;
using Jobcoach.LocalHost.Ontwikkeling;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Tests.Demo;

namespace Jobcoach.Web.Tests.Paginas;

/// <summary>What holds on every page of every persona of the demo, in both languages; what only a browser can tell is in the browser tests.</summary>
public sealed partial class AllePaginasTests(AllePaginasTests.Rond rond, ITestOutputHelper output) : IClassFixture<AllePaginasTests.Rond>
{
    private const string Beleid = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static readonly char[] Leestekens = [' ', '.', ',', ':', ';', '(', ')', '?', '!', '"'];

    // How authorities call themselves, in whatever language their name is read.
    private static readonly string[] Namen = ["college van burgemeester en wethouders"];

    private static readonly string[] MetAdres = ["href", "src", "action", "formaction", "poster", "srcset", "data", "cite", "background"];

    private static readonly string[] Verwijzend = ["for", "aria-describedby", "aria-labelledby", "aria-controls", "aria-owns", "aria-details", "aria-errormessage", "aria-activedescendant", "headers", "form", "list"];

    [Fact]
    public void Every_role_has_its_pages()
    {
        output.WriteLine($"{rond.Paginas.Count} pages, {rond.Paginas.Count(pagina => pagina.Status == 200)} of them found, {rond.Paginas.Select(pagina => pagina.Pad.Split('?')[0]).Distinct().Count()} addresses");
        Assert.All(Personas.Alle, persona => Assert.True(rond.Paginas.Count(pagina => pagina.Wie == persona.Code && pagina.Status == 200) >= 4, persona.Code));
        Goed(pagina => pagina.Status < 500 && pagina.Status != 400);
    }

    [Fact]
    public void A_letter_runs_nothing_and_says_what_it_is()
    {
        Assert.NotEmpty(rond.Brieven);
        Assert.All(rond.Brieven, brief => Assert.Matches("^default-src 'none';(?!.*unsafe).* sandbox$", brief.Beleid));
        Assert.All(rond.Brieven, brief => Assert.Equal(("nl-NL", 1, 1, 0), (brief.Blad.Met("html").Single()["lang"], brief.Blad.Met("h1").Count(), brief.Blad.Met("title").Count(), brief.Blad.Met("script", "style").Count())));
        Assert.All(rond.Brieven, brief => Assert.Empty(brief.Blad.Fouten));
    }

    [Fact]
    public void The_policy_is_strict_and_needs_no_exception()
    {
        Goed(pagina => pagina.Beleid == Beleid);
        Geen(pagina => pagina.Blad.Met("style").Concat(pagina.Blad.Met("script").Where(script => !script.Heeft("src"))).Select(element => $"<{element.Naam}>"));
        Geen(pagina => pagina.Blad.Elementen.SelectMany(element => element.Attributen.Keys.Where(naam => naam == "style" || naam.StartsWith("on", StringComparison.OrdinalIgnoreCase)).Select(naam => $"{element.Naam} {naam}")));
    }

    [Fact]
    public void No_address_leads_to_another_host() =>
        Geen(pagina => pagina.Blad.Elementen.SelectMany(element =>
            MetAdres.Where(element.Heeft).Select(naam => element[naam]).Where(adres => Elders().IsMatch(adres)).Select(adres => $"{element.Naam} {adres}")));

    [Fact]
    public void The_markup_is_whole()
    {
        Geen(pagina => pagina.Blad.Fouten);
        Geen(pagina => pagina.Blad.Elementen.Where(element => element.Heeft("id")).GroupBy(element => element["id"]).Where(groep => groep.Count() > 1 || groep.Key.Length == 0 || groep.Key.Any(char.IsWhiteSpace)).Select(groep => $"id '{groep.Key}' {groep.Count()} times"));
        Geen(pagina => Verwijzingen(pagina.Blad).Except(pagina.Blad.Elementen.Select(element => element["id"])).Select(id => $"nothing is '{id}'"));
    }

    [Fact]
    public void A_page_says_what_it_is_and_in_which_language()
    {
        Goed(pagina => pagina.Blad.Met("h1").Count() == 1);
        Goed(pagina => pagina.Blad.Met("main").Count() == 1);
        Goed(pagina => pagina.Blad.Met("html").Single()["lang"] == pagina.Taal);
        Goed(pagina => Titel().Match(pagina.Blad.Html).Groups["tekst"].Value.Trim().Length > 0);
        Goed(pagina => pagina.Blad.Elementen.Where(element => element.Heeft("lang")).All(element => element["lang"] is "nl" or "en"));
    }

    [Fact]
    public void Every_field_has_a_label() => Geen(pagina => pagina.Blad.Met("input", "select", "textarea")
        .Where(veld => veld["type"] is not ("hidden" or "submit") && !veld.Heeft("aria-label") && !veld.Heeft("aria-labelledby"))
        .Select(veld => veld["id"]).Except(pagina.Blad.Met("label").Select(label => label["for"])).Select(id => $"no label for '{id}'"));

    [Fact]
    public void An_English_page_shows_no_Dutch_text_of_ours_and_no_page_a_key()
    {
        var (engels, delen, sleutels) = (Delen("en-GB").ToHashSet(), Delen("nl-NL").ToHashSet(), Woorden("nl-NL").Keys.Where(sleutel => sleutel.Contains('.', StringComparison.Ordinal)).ToHashSet());
        delen.ExceptWith(engels);
        var zinnen = delen.Where(deel => Zin().IsMatch(deel) && !Namen.Contains(deel)).ToList();

        // One text on a hundred pages is looked at once.
        var teksten = rond.Paginas.SelectMany(pagina => pagina.Blad.Teksten.Select(tekst => (pagina, tekst.Taal, tekst.Tekst))).DistinctBy(een => (een.Taal, een.Tekst)).ToList();
        var fouten = teksten.Where(een => een is { Taal: "en", pagina.Taal: "en" }).SelectMany(een => zinnen.Where(zin => een.Tekst.Contains(zin, StringComparison.Ordinal)).Append(delen.Contains(een.Tekst.Trim(Leestekens)) ? een.Tekst : null).OfType<string>().Select(deel => $"{een.pagina}: {deel}"))
            .Concat(teksten.Where(een => een.Taal.Length > 0 && een.Tekst.Split(' ').Any(sleutels.Contains)).Select(een => $"{een.pagina}: {een.Tekst}")).Distinct().ToList();

        output.WriteLine($"{teksten.Count} texts, {delen.Count} Dutch ones of which {zinnen.Count} sentences");
        Assert.True(fouten.Count == 0, string.Join('\n', fouten.Take(60)));
    }

    [Fact]
    public void What_the_law_and_its_forms_say_is_marked_as_Dutch_on_an_English_page()
    {
        var zinnen = rond.Wetszinnen.Where(zin => Zin().IsMatch(zin)).ToHashSet();
        var fouten = rond.Paginas.Where(pagina => pagina.Taal == "en").SelectMany(pagina => pagina.Blad.Teksten.Where(tekst => tekst.Taal == "en").Select(tekst => (pagina, tekst.Tekst))).DistinctBy(een => een.Tekst)
            .SelectMany(een => zinnen.Where(zin => een.Tekst.Contains(zin, StringComparison.Ordinal)).Select(zin => $"{een.pagina}: {zin}")).ToList();

        output.WriteLine($"{zinnen.Count} sentences");
        Assert.True(zinnen.Count > 100 && fouten.Count == 0, $"{zinnen.Count} sentences, {fouten.Count} of them unmarked:\n{string.Join('\n', fouten.Take(60))}");
    }

    private static IEnumerable<string> Verwijzingen(Htmlblad blad) => blad.Elementen.SelectMany(element => Verwijzend.Where(element.Heeft).SelectMany(naam => element[naam].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Concat(element["href"].StartsWith('#') && element["href"].Length > 1 ? [element["href"][1..]] : []));

    // The texts without what is filled in.
    private static IEnumerable<string> Delen(string taal) => Woorden(taal).Values.SelectMany(tekst => Plaats().Split(tekst)).Select(deel => deel.Trim(Leestekens)).Where(deel => deel.Length > 3);

    private static Dictionary<string, string> Woorden(string taal)
    {
        var woorden = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var bron in typeof(Pagina).Assembly.GetTypes().Where(type => type.Name.EndsWith("Teksten", StringComparison.Ordinal)).Select(type => new ResourceManager(type)))
        {
            foreach (System.Collections.DictionaryEntry tekst in bron.GetResourceSet(CultureInfo.GetCultureInfo(taal), createIfNotExists: true, tryParents: true)!)
            {
                woorden[$"{tekst.Key}"] = $"{woorden.GetValueOrDefault($"{tekst.Key}")}\n{tekst.Value}";
            }
        }

        return woorden.ToDictionary(woord => woord.Key, woord => woord.Value);
    }

    private void Goed(Func<Vondst, bool> eis)
    {
        var fout = rond.Paginas.Where(pagina => !eis(pagina)).ToList();
        Assert.True(fout.Count == 0, $"{fout.Count} pages:\n{string.Join('\n', fout.Take(30))}");
    }

    private void Geen(Func<Vondst, IEnumerable<string>> fouten)
    {
        var alle = rond.Paginas.SelectMany(pagina => fouten(pagina).Select(fout => (pagina, fout))).ToList();
        Assert.True(alle.Count == 0, $"{alle.Count} on {alle.Select(een => een.pagina).Distinct().Count()} pages:\n{string.Join('\n', alle.DistinctBy(een => een.fout).Take(30).Select(een => $"{een.pagina}: {een.fout}"))}");
    }

    [GeneratedRegex(@"^\s*([a-z][a-z0-9+.-]*:|//|/\\)", RegexOptions.IgnoreCase)]
    private static partial Regex Elders();

    [GeneratedRegex("<title>(?<tekst>.*?)</title>", RegexOptions.Singleline)]
    private static partial Regex Titel();

    [GeneratedRegex(@"\{[^}]*\}|\n")]
    private static partial Regex Plaats();

    // Three words or more: less than that people write in their own texts as well.
    [GeneratedRegex(@"\p{L}{2,}\W+\p{L}{2,}\W+\p{L}{2,}")]
    private static partial Regex Zin();

    /// <summary>The demo, and every page that was found in it; gone past once.</summary>
    public sealed class Rond : IAsyncLifetime
    {
        private readonly Demoproef _demo = new();

        internal IReadOnlyList<Vondst> Paginas { get; private set; } = [];

        /// <summary>What opens in a browser and is kept as it was sent.</summary>
        internal IReadOnlyList<Vondst> Brieven { get; private set; } = [];

        /// <summary>Questions, labels and findings; they are there in Dutch only.</summary>
        internal IReadOnlyList<string> Wetszinnen { get; private set; } = [];

        public async ValueTask InitializeAsync()
        {
            await _demo.InitializeAsync();
            var alle = (await Rondgang.GaAsync(_demo)).ToLookup(pagina => pagina.Beleid.Contains("sandbox", StringComparison.Ordinal));
            (Paginas, Brieven) = ([.. alle[false]], [.. alle[true]]);
            var aanvragen = (await _demo.CasussenAsync()).Values.SelectMany(zaak => zaak.Aanvragen).ToList();
            Wetszinnen =
            [
                .. Toetsvragen.Alle.SelectMany(vraag => vraag.Checkvragen.Select(check => check.Tekst).Append(vraag.Tekst)),
                .. Conclusierijen.Alle.Select(rij => rij.Tekst),
                .. Matchingsonderwerpen.Alle.SelectMany(uitleg => new[] { uitleg.LabelWerknemer, uitleg.LabelWerk }),
                .. aanvragen.SelectMany(aanvraag => aanvraag.Toetsdossier?.Bevindingen ?? []).Concat(aanvragen.SelectMany(aanvraag => aanvraag.Volledigheidsbevindingen ?? [])).Select(bevinding => bevinding.Zin),
            ];
        }

        public ValueTask DisposeAsync() => _demo.DisposeAsync();
    }
}
