using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.TestSupport;
using Jobcoach.Workflow.Documenten;

namespace Jobcoach.Workflow.Tests.Documenten;

[Trait("Wet", "Awb 3:46")]
public sealed class BesluitbriefTests
{
    private static readonly DateOnly Start = new(2015, 2, 2);

    [Fact]
    public void Een_afwijzing_zegt_waarop_zij_rust_en_wat_er_anders_had_moeten_zijn()
    {
        var brief = Brief(new Bevinding(
            "uren-per-week",
            Oordeel.VoldoetNiet,
            "Protocol Jobcoach 2014",
            "7 uur is te weinig.",
            [new("uren per week", "7"), new("minimum", null)],
            Keerpunt.Bij("uren per week", "8", "Bij 8 uur per week of meer beoordeelt de toetser dit.", Oordeel.BeoordelingNodig)));

        Assert.Contains(
            "<li>7 uur is te weinig. (Protocol Jobcoach 2014) Wij keken naar: uren per week: 7. Bij 8 uur per week of meer beoordeelt de toetser dit.</li>",
            brief,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Wat_voldoet_wordt_kort_gezegd() =>
        Assert.Contains("<li>De werknemer is 18 jaar of ouder. (art.)</li>", Brief(Bevinding.Van("leeftijd", Oordeel.Voldoet, "art.", "De werknemer is 18 jaar of ouder.", new Gegeven("leeftijd", "20"))), StringComparison.Ordinal);

    [Fact]
    public void Zonder_bekende_feiten_noemt_de_brief_er_geen() =>
        Assert.Contains("<li>Dat staat niet vast. (art.)</li>", Brief(Bevinding.Van("sfb", Oordeel.NietVastgesteld, "art.", "Dat staat niet vast.", new Gegeven("sfb", null))), StringComparison.Ordinal);

    [Fact]
    public void Tekst_van_een_bevinding_is_tekst_en_geen_opmaak() =>
        Assert.Contains("&lt;b&gt;", Brief(Bevinding.Van("x", Oordeel.BeoordelingNodig, "art.", "<b>", new Gegeven("<i>", "<u>"))), StringComparison.Ordinal);

    [Theory]
    [InlineData("midden", "Regime Midden, van 2 februari 2015 tot en met 1 augustus 2015. Omvang: ten hoogste 12,5 uur.")]
    [InlineData(null, "<p>Van 2 februari 2015 tot en met 1 augustus 2015. Omvang: ten hoogste 12,5 uur.")] // the scheme names no regimes
    public void De_brief_noemt_het_regime_als_er_een_is(string? regime, string zin)
    {
        var verloop = new Zaakverloop("uwv", Start, Zaakverloop.Werk(Start)).TotBegeleiding();
        var besluit = verloop.Zaak.Besluiten[0] with { Uitkomst = new Besluituitkomst.Toekenning(regime, new(Start, new(2015, 8, 1)), Uren.Van(12.5m), null) };

        Assert.Contains(zin, Besluitbrief.Html(verloop.Zaak, besluit, verloop.Regeling, Start), StringComparison.OrdinalIgnoreCase);
    }

    [Theory, Trait("Wet", "Awb 3:45"), Trait("Parameter", "uitvoerder.naam")]
    [InlineData("Weener XL", "Richt uw bezwaar aan Weener XL en noem het zaaknummer")]
    [InlineData(null, "Richt uw bezwaar aan de uitvoerder en noem het zaaknummer")]
    public void De_bezwaarclausule_noemt_het_orgaan(string? naam, string zin)
    {
        var verloop = new Zaakverloop("uwv", Start, Zaakverloop.Werk(Start)).TotBesluit().Besluit(new Besluituitkomst.Afwijzing([Afwijzingsgrond.DienstverbandVoldoetNiet]));
        var regeling = verloop.Regeling with { Uitvoerder = verloop.Regeling.Uitvoerder with { Naam = verloop.Regeling.Uitvoerder.Naam with { Waarde = naam } } };

        Assert.Contains(zin, Besluitbrief.Html(verloop.Zaak, verloop.Zaak.Besluiten[0], regeling, Start), StringComparison.Ordinal);
    }

    private static string Brief(Bevinding bevinding)
    {
        var verloop = new Zaakverloop("uwv", Start, Zaakverloop.Werk(Start)).TotBesluit().Besluit(new Besluituitkomst.Afwijzing([Afwijzingsgrond.DienstverbandVoldoetNiet]));
        return Besluitbrief.Html(verloop.Zaak, verloop.Zaak.Besluiten[0] with { Bevindingen = [bevinding] }, verloop.Regeling, Start);
    }
}
