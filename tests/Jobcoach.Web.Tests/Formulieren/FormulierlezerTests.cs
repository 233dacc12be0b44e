using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Waarden;
using Jobcoach.TestSupport;
using Jobcoach.Web.Formulieren;
using Jobcoach.Workflow.Handelingen;
using Microsoft.Extensions.Primitives;

namespace Jobcoach.Web.Tests.Formulieren;

/// <summary>A form and a program that send the same are read the same.</summary>
public sealed class FormulierlezerTests
{
    private static readonly DateOnly Vandaag = new(2015, 2, 2);

    [Fact]
    public void What_is_written_into_a_form_is_read_from_it_again()
    {
        var plan = Zaakverloop.Coachingsplan("midden", Vandaag);
        var format = Zaakverloop.Matchingsformat(Vandaag);

        var gelezen = Formulierlezer.Lees<VulAan>(Formulierlezer.Velden(new VulAan(format, plan)));

        Assert.True(gelezen.Gelukt);
        Assert.Equivalent(new VulAan(format, plan), gelezen.Waarde.Waarde);
    }

    [Theory]
    [InlineData("1", "2", "2015", true, null)]
    [InlineData("01", "02", "2015", true, null)]
    [InlineData("31", "2", "2015", false, "datum-onjuist")]
    [InlineData("1", "13", "2015", false, "datum-onjuist")]
    [InlineData("1", "2", "15", false, "datum-onjuist")] // no century is guessed
    [InlineData("1", "", "2015", false, "datum-onvolledig")]
    [InlineData("", "", "", false, "veld-verplicht")]
    public void A_day_is_three_numbers(string dag, string maand, string jaar, bool goed, string? code)
    {
        var gelezen = Formulierlezer.Lees<NieuweLogboekregel>(Velden(("datum.dag", dag), ("datum.maand", maand), ("datum.jaar", jaar), ("duur.uren", "1"), ("doel", "doel1"), ("omschrijving", "x")));

        Assert.Equal(goed, gelezen.Gelukt);
        Assert.Equal(code is null ? [] : [(code, "datum")], gelezen.Weigeringen.Select(weigering => (weigering.Code, weigering.Veld!)));
    }

    [Theory]
    [InlineData("1", "30", 90)]
    [InlineData("", "45", 45)]
    [InlineData("1,5", "", 90)]
    [InlineData("0", "90", 90)]
    public void A_duration_is_hours_and_minutes(string uren, string minuten, int verwacht)
    {
        var gelezen = Formulierlezer.Lees<NieuweLogboekregel>(Velden(("datum", "2015-02-01"), ("duur.uren", uren), ("duur.minuten", minuten), ("doel", "doel1"), ("omschrijving", "x")));

        Assert.True(gelezen.Gelukt);
        Assert.Equal(Uren.VanMinuten(verwacht), gelezen.Waarde.Waarde.Duur);
    }

    [Theory]
    [InlineData("32", 32)]
    [InlineData("37,5", 37.5)]
    [InlineData("37.5", 37.5)]
    [InlineData("1.234,5", 1234.5)]
    [InlineData("1.234", 1234)] // as the Dutch write a thousand
    public void A_number_is_written_as_the_Dutch_do(string tekst, double verwacht)
    {
        var gelezen = Formulierlezer.Lees<Getal>(Velden(("waarde", tekst)));

        Assert.True(gelezen.Gelukt);
        Assert.Equal((decimal)verwacht, gelezen.Waarde.Waarde.Waarde);
    }

    [Fact]
    public void A_number_that_is_none_is_an_error_of_its_field()
    {
        var gelezen = Formulierlezer.Lees<Getal>(Velden(("waarde", "veel")));

        Assert.Equal(("type-onjuist", "waarde"), gelezen.Weigeringen.Select(weigering => (weigering.Code, weigering.Veld)).Single());
    }

    [Fact]
    public void An_empty_row_does_not_count_and_an_error_points_at_the_row_that_somebody_sees()
    {
        var velden = Velden(
            ("coachingsplan.doelen[0].subdoel", ""),
            ("coachingsplan.doelen[1].subdoel", "Zelf beginnen"),
            ("coachingsplan.doelen[1].duurWeken", "lang"),
            ("coachingsplan.doelen[1].coachingsdoel", "1"));

        var gelezen = Formulierlezer.Lees<VulAan>(velden);

        Assert.Equal(["coachingsplan.doelen[1].duurWeken"], gelezen.Weigeringen.Select(weigering => weigering.Veld));
    }

    [Fact]
    public void What_a_page_fills_in_itself_does_not_fill_a_row()
    {
        var velden = Velden(("_vast", "matchingsformat.coachingsdoelen[0].nummer"), ("matchingsformat.coachingsdoelen[0].nummer", "1"), ("matchingsformat.coachingsdoelen[0].omschrijving", " "));

        var gelezen = Formulierlezer.Lees<VulAan>(velden);

        Assert.True(gelezen.Gelukt);
        Assert.Null(gelezen.Waarde.Waarde.Matchingsformat);
    }

    [Fact]
    public void A_field_that_the_act_does_not_know_is_refused()
    {
        var gelezen = Formulierlezer.Lees<VulAan>(Velden(("coachingsplan.geheim", "x")));

        Assert.Equal("veld-onbekend", gelezen.Weigeringen.Single().Code);
    }

    private static Formuliervelden Velden(params (string Naam, string Waarde)[] velden) =>
        new(velden.Select(veld => KeyValuePair.Create<string, StringValues>(veld.Naam, veld.Waarde)));

    public sealed record Getal(decimal Waarde);
}
