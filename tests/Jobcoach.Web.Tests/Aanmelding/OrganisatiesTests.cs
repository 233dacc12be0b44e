using Jobcoach.Web.Aanmelding;
using Jobcoach.Workflow.Zoeken;
using Microsoft.Extensions.Configuration;

namespace Jobcoach.Web.Tests.Aanmelding;

public sealed class OrganisatiesTests
{
    private static readonly (string, string)[] Een = [("0:Soort", "Jobcoachorganisatie"), ("0:Id", "o-1"), ("0:Naam", "Zeewaarts")];

    [Fact]
    public void Organisations_come_from_the_settings_of_the_host_with_what_is_known_of_their_recognition()
    {
        var organisaties = Uit(
        [
            .. Een,
            ("0:Erkenningen:0:Regeling", "uwv"), ("0:Erkenningen:0:Van", "2014-01-01"), ("0:Erkenningen:0:TotEnMet", "2016-12-31"), ("0:Erkenningen:1:Regeling", ""),
            ("1:Soort", "Jobcoachorganisatie"), ("1:Id", "o-2"), ("1:Naam", "Aanpak"), ("2:Soort", "Werkgever"), ("2:Id", "o-1"), ("2:Naam", "Bakkerij"),
        ]);

        Assert.Equal(["o-2", "o-1"], organisaties.Met(Organisatiesoort.Jobcoachorganisatie).Select(een => een.Id));
        Assert.Equal("Bakkerij", organisaties.Zoek(Organisatiesoort.Werkgever, "o-1")!.Naam);
        Assert.Equal(
            [new("uwv", new(2014, 1, 1), new(2016, 12, 31)), new(null, null, null)],
            organisaties.Zoek(Organisatiesoort.Jobcoachorganisatie, "o-1")!.Erkenningen);
        Assert.Null(organisaties.Zoek(Organisatiesoort.Werkgever, "o-2"));
        Assert.Empty(Uit([]).Alle);
    }

    [Theory]
    [InlineData("0:Soort", "Gemeente")] // No party of a zaak.
    [InlineData("0:Soort", "7")]
    [InlineData("0:Soort", "")]
    [InlineData("0:Id", "")]
    [InlineData("0:Naam", "")]
    [InlineData("0:Erkenningen:0:Van", "1-1-2014")]
    [InlineData("0:Erkenningen:0:TotEnMet", "morgen")]
    public void An_organisation_of_which_something_is_wrong_stops_the_start(string naam, string waarde) => Assert.Contains(
        "Organisaties:0", Assert.Throws<InvalidOperationException>(() => Uit([.. Een.Where(een => een.Item1 != naam), (naam, waarde)])).Message, StringComparison.Ordinal);

    [Fact]
    public void An_organisation_that_is_named_twice_stops_the_start() => Assert.Contains(
        "o-1 twice",
        Assert.Throws<InvalidOperationException>(() => Uit([.. Een, ("1:Soort", "Jobcoachorganisatie"), ("1:Id", "o-1"), ("1:Naam", "Anders")])).Message,
        StringComparison.Ordinal);

    private static Organisaties Uit((string Naam, string Waarde)[] waarden) => Organisaties.Uit(
        new ConfigurationBuilder().AddInMemoryCollection(waarden.Select(een => KeyValuePair.Create<string, string?>($"Organisaties:{een.Naam}", een.Waarde))).Build());
}
