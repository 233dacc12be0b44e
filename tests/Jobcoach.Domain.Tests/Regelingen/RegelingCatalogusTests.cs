using System.Text.Json;
using System.Text.Json.Nodes;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Regelingen;

public sealed class RegelingCatalogusTests
{
    [Fact]
    public void De_meegeleverde_regelingen_zijn_zonder_fouten() =>
        Assert.Empty(RegelingCatalogus.Laad([]).Weigeringen);

    [Theory]
    [InlineData("2012-12-14", null)]    // het protocol van 2012 begint een dag later
    [InlineData("2012-12-15", 2012)]    // eerste dag
    [InlineData("2014-06-30", 2012)]    // laatste dag
    [InlineData("2014-07-01", 2014)]    // eerste dag
    [InlineData("2015-12-31", 2014)]    // laatste dag
    [InlineData("2016-01-01", null)]    // het protocol van 2016 werkt terug tot deze dag
    public void De_peildatum_bepaalt_de_versie(string peildatum, int? versie) =>
        Assert.Equal(versie, RegelingCatalogus.Ingebouwd.Geldend("uwv", Dag(peildatum))?.Versie);

    [Fact]
    public void Een_vastgelegde_versie_blijft_vindbaar_en_een_andere_bestaat_niet()
    {
        Assert.Equal("UWV Protocol Jobcoach 2014", RegelingCatalogus.Ingebouwd.Zoek("uwv", 2014)?.Naam);
        Assert.Null(RegelingCatalogus.Ingebouwd.Zoek("uwv", 1999));
        Assert.Null(RegelingCatalogus.Ingebouwd.Zoek("elders", 2014));
    }

    [Fact]
    public void Een_regeling_gaat_heel_door_json()
    {
        foreach (var regeling in RegelingCatalogus.Ingebouwd.Alle)
        {
            var terug = RegelingCatalogus.FromJson("terug.json", Tekst(regeling));

            Assert.Empty(terug.Weigeringen);
            Assert.Equal(Tekst(regeling), Tekst(terug.Waarde!));
        }
    }

    [Fact]
    public void Een_gemeente_voegt_haar_eigen_bestand_toe_zonder_code()
    {
        var eigen = Hoofdstuk8 with { Id = "voorbeeldstad", GeldigVan = new(2026, 1, 1) };

        var catalogus = RegelingCatalogus.Laad([new("voorbeeldstad.json", Tekst(eigen))]).Waarde;

        Assert.Equal(1, catalogus?.Geldend("voorbeeldstad", new(2026, 3, 1))?.Versie);
        Assert.NotNull(catalogus?.Zoek("uwv", 2014));
    }

    [Fact]
    public void De_catalogus_staat_op_kenmerk_en_dan_op_versie()
    {
        var eigen = Hoofdstuk8 with { Id = "aa-stad", Versie = 2, GeldigVan = new(2026, 1, 1) };
        var eerder = eigen with { Versie = 1, GeldigVan = new(2025, 1, 1), GeldigTot = new(2026, 1, 1) };

        var alle = RegelingCatalogus.Laad([new("nieuw.json", Tekst(eigen)), new("oud.json", Tekst(eerder))]).Waarde!.Alle;

        Assert.Equal([("aa-stad", 1), ("aa-stad", 2)], alle.Take(2).Select(regeling => (regeling.Id, regeling.Versie)));
        Assert.Equal(alle.Select(regeling => regeling.Id).Order(StringComparer.Ordinal), alle.Select(regeling => regeling.Id));
    }

    [Fact]
    public void Een_versie_in_de_plaats_van_een_andere_laat_de_rest_staan()
    {
        var anders = RegelingCatalogus.Ingebouwd.Met(Uwv with { Naam = "Anders" });

        Assert.Equal("Anders", anders.Zoek("uwv", 2014)!.Naam);
        Assert.Equal(RegelingCatalogus.Ingebouwd.Alle.Where(regeling => regeling != Uwv), anders.Alle.SkipLast(1));
    }

    [Fact]
    public void Twee_versies_gelden_nooit_op_dezelfde_dag()
    {
        var eerste = Hoofdstuk8 with { Id = "stad", Versie = 1, GeldigVan = new(2025, 1, 1), GeldigTot = new(2026, 1, 2) };
        var tweede = Hoofdstuk8 with { Id = "stad", Versie = 2, GeldigVan = new(2026, 1, 1) };

        Assert.Equal([new("regeling-overlapt", "Versie 1 en 2 van stad gelden op dezelfde dag.", "$.geldigVan")], Weigeringen(eerste, tweede));
        Assert.Empty(Weigeringen(eerste with { GeldigTot = new(2026, 1, 1) }, tweede));
        Assert.Equal([new("regeling-dubbel", "Versie 2 van stad komt vaker voor.", "$.versie")], Weigeringen(tweede, tweede));

        static IEnumerable<Weigering> Weigeringen(params Regeling[] regelingen) =>
            RegelingCatalogus.Laad(regelingen.Select(regeling => new Regelingbestand("stad.json", Tekst(regeling)))).Weigeringen;
    }

    [Fact]
    public void Unknown_missing_and_mistyped_parts_are_all_reported_with_their_path()
    {
        var bestand = JsonNode.Parse(Tekst(Hoofdstuk8))!.AsObject();
        bestand["extra"] = 1;
        bestand.Remove("tarief");
        bestand["regimes"]![0]!["rang"] = "hoog";
        bestand["duur"]!["periodeMaanden"]!["standaard"] = 6;
        bestand["doelen"]!["doelen"]![0] = null;

        var fouten = RegelingCatalogus.FromJson("stad.json", bestand.ToJsonString()).Weigeringen;

        Assert.Equal(
            ["$.doelen.doelen[0]", "$.duur.periodeMaanden.standaard", "$.extra", "$.regimes[0].rang", "$.tarief"],
            fouten.Select(fout => fout.Veld).Order(StringComparer.Ordinal));
        Assert.All(fouten, fout => Assert.StartsWith("stad.json, regel 1, kolom ", fout.Uitleg, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{ \"id\": 1, \"id\": 2 }")]
    [InlineData("geen json")]
    public void Text_that_is_no_regeling_is_refused(string tekst) =>
        Assert.All(RegelingCatalogus.FromJson("stad.json", tekst).Weigeringen is { Count: > 0 } fouten ? fouten : [null!], fout => Assert.Equal("regeling-onleesbaar", fout.Code));
}
