using Jobcoach.Embedded.Storage;
using Jobcoach.Workflow.Gebruikersdocumenten;
using Microsoft.Extensions.Time.Testing;

namespace Jobcoach.Workflow.Tests.Gebruikersdocumenten;

public sealed class GebruikersdocumentdienstTests : IAsyncDisposable
{
    private const Gebruikersdocumentsoort Concept = Gebruikersdocumentsoort.Concept;
    private static readonly CancellationToken Never = CancellationToken.None;
    private static readonly DateTimeOffset Begin = new(2026, 2, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _klok = new(Begin);
    private readonly EmbeddedStorage _opslag;

    public GebruikersdocumentdienstTests() => _opslag = EmbeddedStorage.Open(EmbeddedStorageOptions.Temporary(), _klok);

    private Gebruikersdocumentdienst Dienst => new(_opslag.Gebruikersdocumenten, Gebruikersdocumentgrenzen.Standaard, _klok);

    public ValueTask DisposeAsync() => _opslag.DisposeAsync();

    [Fact]
    public async Task A_concept_says_when_it_expires_and_every_save_moves_that_day()
    {
        var eerste = await BewaarAsync("{}", 0);
        Assert.Equal((1, Begin.AddDays(30)), (eerste.Versie, eerste.VerlooptOp));

        _klok.Advance(TimeSpan.FromDays(20));
        var tweede = await BewaarAsync("""{"stap":2}""", 1);
        _klok.Advance(TimeSpan.FromDays(20));

        Assert.Equal((2, Begin.AddDays(50)), (tweede.Versie, tweede.VerlooptOp));
        Assert.Equal("""{"stap":2}""", (await Dienst.LeesAsync("p-iris", Concept, "a", Never))?.Inhoud);
        _klok.Advance(TimeSpan.FromDays(10));
        Assert.Null(await Dienst.LeesAsync("p-iris", Concept, "a", Never));
        Assert.Empty(await Dienst.LijstAsync("p-iris", Concept, Never));
    }

    [Fact]
    public async Task Who_was_second_gets_what_there_is_now_and_who_is_too_late_can_save_anew()
    {
        await BewaarAsync("1", 0);
        await BewaarAsync("2", 1);

        var tweede = Assert.IsType<Bewaaruitkomst.Verouderd>(await Dienst.BewaarAsync("p-iris", Concept, "a", "0", 1, Never));
        Assert.Equal(("2", 2), (tweede.Huidig!.Inhoud, tweede.Huidig.Versie));

        _klok.Advance(TimeSpan.FromDays(31));
        Assert.Null(Assert.IsType<Bewaaruitkomst.Verouderd>(await Dienst.BewaarAsync("p-iris", Concept, "a", "3", 2, Never)).Huidig);
        Assert.Equal(1, (await BewaarAsync("3", 0)).Versie);
    }

    [Theory]
    [InlineData("A", "{}", "sleutel")]
    [InlineData("", "{}", "sleutel")]
    [InlineData("../a", "{}", "sleutel")]
    [InlineData("a\n", "{}", "sleutel")]
    [InlineData("a", "{", "inhoud")]
    [InlineData("a", "", "inhoud")]
    public async Task What_cannot_be_kept_is_refused(string sleutel, string inhoud, string veld)
    {
        var geweigerd = Assert.IsType<Bewaaruitkomst.Geweigerd>(await Dienst.BewaarAsync("p-iris", Concept, sleutel, inhoud, 0, Never));

        Assert.Equal(veld, Assert.Single(geweigerd.Weigeringen).Veld);
        Assert.Empty(await Dienst.LijstAsync("p-iris", Concept, Never));
        Assert.Null(await Dienst.LeesAsync("p-iris", Concept, sleutel, Never));
    }

    [Fact]
    public async Task Size_and_number_are_bounded_per_kind()
    {
        var grens = Gebruikersdocumentgrenzen.Standaard.Zoekopdracht;
        var groot = $"\"{new string('x', grens.MeesteBytes)}\"";
        Assert.IsType<Bewaaruitkomst.Geweigerd>(await Dienst.BewaarAsync("p-iris", Gebruikersdocumentsoort.Zoekopdracht, "a", groot, 0, Never));
        Assert.IsType<Bewaaruitkomst.Bewaard>(await Dienst.BewaarAsync("p-iris", Concept, "a", groot, 0, Never));

        for (var i = 0; i < grens.MeesteDocumenten; i++)
        {
            Assert.IsType<Bewaaruitkomst.Bewaard>(await Dienst.BewaarAsync("p-iris", Gebruikersdocumentsoort.Zoekopdracht, $"z-{i}", "{}", 0, Never));
        }

        var teVeel = Assert.IsType<Bewaaruitkomst.Geweigerd>(await Dienst.BewaarAsync("p-iris", Gebruikersdocumentsoort.Zoekopdracht, "nog-een", "{}", 0, Never));
        Assert.Equal("te-veel-bewaard", Assert.Single(teVeel.Weigeringen).Code);
        Assert.IsType<Bewaaruitkomst.Bewaard>(await Dienst.BewaarAsync("p-iris", Gebruikersdocumentsoort.Zoekopdracht, "z-0", "1", 1, Never));
        await Dienst.VerwijderAsync("p-iris", Gebruikersdocumentsoort.Zoekopdracht, "z-0", Never);
        Assert.IsType<Bewaaruitkomst.Bewaard>(await Dienst.BewaarAsync("p-iris", Gebruikersdocumentsoort.Zoekopdracht, "nog-een", "{}", 0, Never));
    }

    [Fact]
    public async Task The_text_of_a_document_tells_nothing_of_its_content() =>
        Assert.Equal("Concept:a", (await BewaarAsync("\"999990019\"", 0)).ToString());

    private async Task<Gebruikersdocument> BewaarAsync(string inhoud, long versie) =>
        Assert.IsType<Bewaaruitkomst.Bewaard>(await Dienst.BewaarAsync("p-iris", Concept, "a", inhoud, versie, Never)).Document;
}
