using System.Text.Json;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Domain.Waarden;
using Jobcoach.TestSupport;

namespace Jobcoach.Domain.Tests.Formulieren;

public sealed class FormulierJsonTests
{
    [Fact]
    public void Every_form_survives_a_round_trip()
    {
        Assert.Multiple(
            () => Heen_en_terug(Voorbeelden.Matchingsformat),
            () => Heen_en_terug(Voorbeelden.Coachingsplan with { BovenMaximum = new("Tijdelijk meer nodig.", 12) }),
            () => Heen_en_terug(Voorbeelden.Vervolgaanvraag),
            () => Heen_en_terug(Voorbeelden.EersteAanvraag),
            () => Heen_en_terug(new Volledigheidsoordeel(false, ["a"], ["b"])),
            () => Heen_en_terug(Voorbeelden.Toets with { AfwijkingMotivering = "Omdat.", OverigeOpmerkingen = "Geen." }));
    }

    [Fact]
    public void Enums_are_camel_case_words_and_hours_are_durations()
    {
        var json = FormulierJson.Schrijf(Voorbeelden.Coachingsplan);

        Assert.Contains("\"partij\":\"werkgever\"", json, StringComparison.Ordinal);
        Assert.Contains("\"uren\":\"PT10H\"", json, StringComparison.Ordinal);
        Assert.Contains("\"socialeContext\"", FormulierJson.Schrijf(Voorbeelden.Matchingsformat), StringComparison.Ordinal);
    }

    [Fact]
    public void Derived_totals_are_written_but_never_read()
    {
        var json = FormulierJson.Schrijf(Voorbeelden.Coachingsplan);

        var gelezen = FormulierJson.Lees<Coachingsplan>(json.Replace("\"totaalUren\":\"PT25H\"", "\"totaalUren\":\"PT999H\"", StringComparison.Ordinal));

        Assert.Contains("\"totaalUren\":\"PT25H\",\"totaalWeken\":26", json, StringComparison.Ordinal);
        Assert.Equal(Uren.Van(25), gelezen.TotaalUren);
    }

    [Fact]
    public void The_kind_of_a_goal_follows_its_number_whatever_the_text_says()
    {
        var doel = FormulierJson.Lees<Coachingsdoel>("""{"nummer":4,"soort":"werkdoel"}""");

        Assert.Equal(Doelsoort.PersoonlijkDoel, doel.Soort);
    }

    // A missing enum would silently become its first member.
    [Theory]
    [InlineData("""{"op":"2026-01-08"}""", typeof(Ondertekening))]
    [InlineData("""{"documentId":"a"}""", typeof(Bewijsstuk))]
    [InlineData("""{"werkprofiel":null}""", typeof(Matchingsrij))]
    public void What_tells_a_row_from_another_must_be_there(string json, Type soort)
    {
        var fout = Record.Exception(() => JsonSerializer.Deserialize(json, soort, JsonSerializerOptions.Web));

        Assert.IsType<JsonException>(fout);
    }

    private static void Heen_en_terug<T>(T formulier)
    {
        var json = FormulierJson.Schrijf(formulier);

        Assert.Equal(json, FormulierJson.Schrijf(FormulierJson.Lees<T>(json)));
    }
}
