using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Problemen;

namespace Jobcoach.Web.Tests.Problemen;

/// <summary>Every kind of refusal has one status, and several refusals are one answer with all of them in it.</summary>
public sealed class ProbleemTests
{
    [Fact]
    public void Refusals_of_fields_are_400_and_all_are_named()
    {
        var probleem = Probleem.Van([new("tekst-verplicht", "Vul dit veld in.", "reden"), new("opschorting-omgekeerd", "Andersom.", "totEnMet")]);

        Assert.Equal((400, "invoer-onjuist", "/problemen/invoer-onjuist"), (probleem.Status, probleem.Code, probleem.Type));
        Assert.Equal([new("reden", "tekst-verplicht", "Vul dit veld in."), new("totEnMet", "opschorting-omgekeerd", "Andersom.")], probleem.InvalidParams);
    }

    [Fact]
    public void A_refusal_by_the_state_is_409_with_its_own_code()
    {
        var probleem = Probleem.Van(new Weigering("voorstel-ligt-er-al", "Er ligt al een voorstel."));

        Assert.Equal((409, "voorstel-ligt-er-al", "Er ligt al een voorstel."), (probleem.Status, probleem.Code, probleem.Detail));
        Assert.Null(probleem.InvalidParams);
    }

    [Fact]
    public void A_refusal_of_the_person_is_403()
    {
        var probleem = Probleem.Van(Weigering.Onbevoegd("vier-ogen", "Een ander neemt het besluit."));

        Assert.Equal((403, "vier-ogen"), (probleem.Status, probleem.Code));
    }

    [Fact]
    public void Of_different_refusals_the_person_comes_first_then_the_state_then_the_fields()
    {
        var veld = new Weigering("tekst-verplicht", "Vul in.", "reden");
        var stand = new Weigering("te-laat", "Te laat.");
        var persoon = Weigering.Onbevoegd("vier-ogen", "Een ander.");

        Assert.Equal(409, Probleem.Van([veld, stand]).Status);
        Assert.Equal(403, Probleem.Van([veld, stand, persoon]).Status);
        Assert.Single(Probleem.Van([veld, stand]).InvalidParams!);
    }

    [Theory]
    [InlineData("niet-aangemeld", 401)]
    [InlineData("niet-gevonden", 404)]
    [InlineData("methode-onjuist", 405)]
    [InlineData("versie-verouderd", 412)]
    [InlineData("document-te-groot", 413)]
    [InlineData("mediatype-niet-toegestaan", 415)]
    [InlineData("if-match-verplicht", 428)]
    [InlineData("te-druk", 503)]
    public void What_is_about_the_request_itself_has_its_own_status(string code, int status) => Assert.Equal(status, Probleem.Van(new Weigering(code, "Uitleg.")).Status);
}
