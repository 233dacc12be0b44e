using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Zoeken;
using static Jobcoach.TestSupport.Opslag.Opslagvoorbeelden;
using static Jobcoach.TestSupport.Opslag.Projecties;

namespace Jobcoach.TestSupport.Opslag;

public abstract partial class ProjectieStoreContract
{
    [Fact]
    public async Task Zaken_are_found_by_the_beginning_of_their_number()
    {
        // The numbers are JC-10000-..., JC-20000-... and so on; 33 is JC-11000-....
        await BewaarAsync(Projectie(1), Projectie(2), Projectie(33), Projectie(65));

        Assert.Equal([1, 33, 65], await GevondenAsync(Alle with { Nummerbegin = "JC-1" }, 65));
        Assert.Equal([33], await GevondenAsync(Alle with { Nummerbegin = Zaaknummer.Begin(Nummer(33).Waarde) }, 65));
        Assert.Empty(await GevondenAsync(Alle with { Nummerbegin = "JC-Z" }, 65));

        var paginas = await Bladeren(na => Store.ZakenAsync(Alle with { Nummerbegin = "JC-1", Na = na, Hoogstens = 2 }, Never));
        Assert.Equal([2, 1], paginas.Select(pagina => pagina.Count));
    }

    [Theory]
    [InlineData("kor", "wg-1")] // the beginning of a word
    [InlineData("KORENAAR bakkerij", "wg-1")]
    [InlineData("wg", "wg-1,wg-2")] // the kenmerk
    [InlineData("stap", "org-1")]
    [InlineData("orenaar", "")] // in the middle of a word
    [InlineData("%", "")]
    [InlineData("_", "")]
    [InlineData("", "")]
    public async Task Organisations_are_found_by_the_beginnings_of_words(string tekst, string gevonden)
    {
        await BewaarAsync(
            Projectie(1) with { Organisaties = [new(Organisatiesoort.Werkgever, "wg-1", "Bakkerij De Korenaar"), new(Organisatiesoort.Jobcoachorganisatie, "org-1", "Stap Vooruit")] },
            Projectie(2) with { Organisaties = [new(Organisatiesoort.Werkgever, "wg-2", "Magazijn / De #Schakel?"), new(Organisatiesoort.Jobcoachorganisatie, "org-1", "Stap Vooruit")] });
        await RestartAsync();

        Assert.Equal(gevonden, string.Join(',', (await Store.ZoekOrganisatiesAsync(tekst, 10, Never)).Select(regel => regel.Id)));
    }

    [Fact]
    public async Task An_organisation_has_the_name_that_was_told_last_and_the_list_is_bounded()
    {
        Organisatieregel Werkgever(string naam, string id = "wg / 1?") => new(Organisatiesoort.Werkgever, id, naam);
        await BewaarAsync(Projectie(1) with { Organisaties = [Werkgever("Oude Naam")] });
        await BewaarAsync(Projectie(1) with { Versie = 2, Organisaties = [Werkgever("Nieuwe Naam"), Werkgever("Nieuwe Buren", "wg-2")] });

        Assert.Empty(await Store.ZoekOrganisatiesAsync("oude", 10, Never));
        Assert.Equal([Werkgever("Nieuwe Buren", "wg-2"), Werkgever("Nieuwe Naam")], await Store.ZoekOrganisatiesAsync("nieuwe", 10, Never));
        Assert.Single(await Store.ZoekOrganisatiesAsync("nieuwe", 1, Never));
    }
}
