using Jobcoach.Domain.Regelingen;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Regelingen;

public sealed class DoelcatalogusTests
{
    private static readonly Doelcatalogus Uwv2012 = Catalogus("uwv", 2012);
    private static readonly Doelcatalogus SHertogenbosch = Catalogus("s-hertogenbosch", 2023);

    [Fact, Trait("Regeling", "uwv-2014, A.6")]
    public void Uwv_noemt_acht_doelen_met_vijfentwintig_activiteiten() => Assert.Equal([2, 2, 3, 2, 5, 4, 5, 2], Aantallen(Uwv.Doelen));

    [Fact, Trait("Regeling", "gemeentelijk-hoofdstuk-8, toelichting")]
    public void Hoofdstuk_8_noemt_acht_doelen_met_vijfentwintig_activiteiten() => Assert.Equal([2, 2, 3, 2, 6, 3, 5, 2], Aantallen(Hoofdstuk8.Doelen));

    [Fact, Trait("Regeling", "s-hertogenbosch-2023")]
    public void S_Hertogenbosch_noemt_acht_doelen_met_vijfentwintig_activiteiten() => Assert.Equal([2, 2, 3, 3, 5, 2, 5, 3], Aantallen(SHertogenbosch));

    [Fact, Trait("Regeling", "uwv-2012")]
    public void De_lijst_van_uwv_is_in_2012_en_2014_dezelfde() =>
        Assert.Equal(Regels(Uwv.Doelen), Regels(Uwv2012));

    [Theory]
    [InlineData("d4-doorverwijzen", "s-hertogenbosch")]     // bij 's-Hertogenbosch hoort doorverwijzen bij storingen
    [InlineData("d5-loonwaarde", "gemeentelijk-hoofdstuk-8")]
    [InlineData("d6-doorverwijzen", "gemeentelijk-hoofdstuk-8,uwv")]
    [InlineData("d6-netwerk", "gemeentelijk-hoofdstuk-8,uwv")]
    [InlineData("d6-schakel", "s-hertogenbosch,uwv")]
    [InlineData("d6-werkhervatting", "s-hertogenbosch,uwv")]
    [InlineData("d6-verzuimadvies", "gemeentelijk-hoofdstuk-8")]
    [InlineData("d8-rapportage", "s-hertogenbosch")]
    public void Waar_de_lijsten_verschillen(string code, string regelingen) =>
        Assert.Equal(regelingen.Split(','), RegelingCatalogus.Ingebouwd.Alle.Where(regeling => regeling.Doelen.Kent(code)).Select(regeling => regeling.Id).Distinct());

    [Fact]
    public void Een_code_hoort_bij_haar_doel_en_begint_met_de_code_ervan()
    {
        var doelen = RegelingCatalogus.Ingebouwd.Alle.SelectMany(regeling => regeling.Doelen.Doelen).ToList();

        Assert.Equal(["d1", "d2", "d3", "d4", "d5", "d6", "d7", "d8"], doelen.Select(doel => doel.Code).Distinct());
        Assert.All(doelen, doel => Assert.All(doel.Activiteiten, activiteit => Assert.StartsWith($"{doel.Code}-", activiteit.Code, StringComparison.Ordinal)));
    }

    [Fact, Trait("Regeling", "s-hertogenbosch-2023"), Trait("Parameter", "doelen.activiteitenLimitatief")]
    public void Bij_S_Hertogenbosch_is_alleen_de_lijst_van_activiteiten_niet_limitatief()
    {
        Assert.True(SHertogenbosch.DoelenLimitatief.Waarde);
        Assert.False(SHertogenbosch.ActiviteitenLimitatief.Waarde);
    }

    [Fact]
    public void De_naam_hangt_van_de_regeling_af()
    {
        Assert.Equal("Begeleiding in de thuissituatie", Uwv.Doelen.Naam("d6"));
        Assert.Equal("Begeleiding van de werknemer in de thuissituatie voor zover werk gerelateerd", SHertogenbosch.Naam("d6"));
        Assert.Equal("Stimuleren werkhervatting bij langdurige afwezigheid", SHertogenbosch.Naam("d6-werkhervatting"));
        Assert.Equal("Stimuleren werkhervatting bij verzuim en ziekte", Uwv.Doelen.Naam("d6-werkhervatting"));
        Assert.Null(Uwv.Doelen.Naam("d9"));
        Assert.False(Uwv.Doelen.Kent("d9"));
    }

    private static Doelcatalogus Catalogus(string id, int versie) => RegelingCatalogus.Ingebouwd.Zoek(id, versie)!.Doelen;

    private static IEnumerable<int> Aantallen(Doelcatalogus catalogus) => catalogus.Doelen.Select(doel => doel.Activiteiten.Count);

    private static IEnumerable<string> Regels(Doelcatalogus catalogus) =>
        catalogus.Doelen.SelectMany(doel => doel.Activiteiten.Select(activiteit => $"{activiteit.Code} {activiteit.Naam}").Prepend($"{doel.Code} {doel.Naam}"));
}
