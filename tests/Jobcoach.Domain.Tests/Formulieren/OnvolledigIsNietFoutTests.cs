using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.TestSupport;

namespace Jobcoach.Domain.Tests.Formulieren;

/// <summary>Fout wordt aan de deur geweigerd (Controleer), leeg wordt later gevraagd (Ontbreekt). Wat in het ene staat, staat nooit in het andere.</summary>
[Trait("Wet", "Awb 4:5")]
public sealed class OnvolledigIsNietFoutTests
{
    private static readonly Matchingsformat LeegFormat = new(null, null, null, null);
    private static readonly Coachingsplan LeegPlan = new(null, null, null, null, null, null);

    [Fact]
    public void Een_leeg_concept_is_niet_fout_maar_mist_van_alles()
    {
        Assert.Empty(LeegFormat.Controleer("matchingsformat"));
        Assert.Empty(LeegPlan.Controleer("coachingsplan"));
        Assert.Equal(7, LeegFormat.Ontbreekt("matchingsformat").Count);
        Assert.Equal(6, LeegPlan.Ontbreekt("coachingsplan").Count);
    }

    [Fact]
    public void Een_volledig_formulier_is_niet_fout_en_mist_niets()
    {
        Assert.Empty(Voorbeelden.Matchingsformat.Controleer());
        Assert.Empty(Voorbeelden.Matchingsformat.Ontbreekt());
        Assert.Empty(Voorbeelden.Coachingsplan.Controleer());
        Assert.Empty(Voorbeelden.Coachingsplan.Ontbreekt());
    }

    [Fact]
    public void Een_foute_waarde_telt_niet_ook_nog_als_ontbrekend()
    {
        var format = Voorbeelden.Matchingsformat with { Kerntaken = [new string('x', Grenzen.Regel + 1)] };
        var plan = Voorbeelden.Coachingsplan with { AfsprakenRolWerkgever = new string('x', Grenzen.Tekst + 1) };

        Assert.Single(format.Controleer());
        Assert.Empty(format.Ontbreekt());
        Assert.Single(plan.Controleer());
        Assert.Empty(plan.Ontbreekt());
    }

    [Fact]
    public void Een_tekst_van_alleen_spaties_ontbreekt_en_is_niet_fout()
    {
        var plan = Voorbeelden.Coachingsplan with { AfsprakenRolWerkgever = " \n" };

        Assert.Empty(plan.Controleer());
        Assert.Equal("afsprakenRolWerkgever", Assert.Single(plan.Ontbreekt()).Veld);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"rijen":null,"kerntaken":null,"coachingsdoelen":null}""")]
    [InlineData("""{"rijen":[],"kerntaken":[],"coachingsdoelen":[]}""")]
    [InlineData("""{"rijen":[null],"kerntaken":[null],"coachingsdoelen":[null]}""")]
    [InlineData("""{"rijen":[{"onderwerp":"leren"}],"coachingsdoelen":[{}],"ondertekeningClient":{"partij":"werknemer"}}""")]
    [InlineData("""{"rijen":[{"onderwerp":99,"matching":{"uitkomst":99,"termijn":-1}}]}""")]
    public void Geen_enkel_matchingsformat_laat_de_regels_vallen(string json)
    {
        var format = FormulierJson.Lees<Matchingsformat>(json);

        var set = Voorbeelden.EersteAanvraag with { Matchingsformat = format, Bewijsstukken = [null!] };

        Assert.NotEmpty(format.Ontbreekt());
        Assert.Null(Record.Exception(() => format.Controleer()));
        Assert.False(Volledigheidsoordeel.Van(Volledigheidstoets.Toets(set)).Volledig);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"doelen":null,"ondertekeningen":null,"periode":{},"loonwaarde":{},"bovenMaximum":{}}""")]
    [InlineData("""{"doelen":[],"ondertekeningen":[]}""")]
    [InlineData("""{"doelen":[null],"ondertekeningen":[null]}""")]
    [InlineData("""{"doelen":[{"activiteiten":null},{"activiteiten":[]},{"activiteiten":[null]}]}""")]
    [InlineData("""{"doelen":[{"activiteiten":[{"uren":null},{"omschrijving":""}]}]}""")]
    public void Geen_enkel_coachingsplan_laat_de_regels_vallen(string json)
    {
        var plan = FormulierJson.Lees<Coachingsplan>(json);

        var set = Voorbeelden.EersteAanvraag with { Coachingsplan = plan };

        Assert.NotEmpty(plan.Ontbreekt());
        Assert.Null(Record.Exception(() => plan.Controleer()));
        Assert.Null(plan.GewenstPercentage(24));
        Assert.NotEmpty(FormulierJson.Schrijf(plan));
        Assert.False(Volledigheidsoordeel.Van(Volledigheidstoets.Toets(set)).Volledig);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"antwoorden":[],"conclusies":[],"eindconclusie":{}}""")]
    [InlineData("""{"antwoorden":[null],"conclusies":[null]}""")]
    [InlineData("""{"antwoorden":[{"vraag":99,"antwoord":"ja"}],"conclusies":[{"rij":-1,"ja":true}]}""")]
    public void Geen_enkele_toets_laat_de_regels_vallen(string json)
    {
        var toets = FormulierJson.Lees<Toets>(json);

        Assert.NotEmpty(toets.Controleer());
    }
}
