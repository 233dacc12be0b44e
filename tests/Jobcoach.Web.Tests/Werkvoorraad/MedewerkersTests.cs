using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Werkvoorraad;
using Microsoft.Extensions.Configuration;

namespace Jobcoach.Web.Tests.Werkvoorraad;

public sealed class MedewerkersTests
{
    [Fact]
    public void Colleagues_come_from_the_settings_of_the_host()
    {
        var medewerkers = Medewerkers.Uit(Instellingen("p-1", "Zus", "Toetser", "p-2", "Aad", "Toetser", "p-3", "Cor", "Besluitnemer"));

        Assert.Equal(["p-2", "p-1"], medewerkers.Met(Rol.Toetser).Select(een => een.Id));
        Assert.Equal(("Cor", "p-onbekend"), (medewerkers.Naam("p-3"), medewerkers.Naam("p-onbekend")));
        Assert.Empty(Medewerkers.Uit(Instellingen()).Alle);
    }

    [Theory]
    [InlineData("", "Aad", "Toetser")]
    [InlineData("p-1", "", "Toetser")]
    [InlineData("p-1", "Aad", "Werkgever")] // No role of the authority.
    [InlineData("p-1", "Aad", "Baas")]
    [InlineData("p-1", "Aad", "")]
    public void A_colleague_of_whom_something_is_missing_stops_the_start(string id, string naam, string rol) =>
        Assert.Contains("Medewerkers:0", Assert.Throws<InvalidOperationException>(() => Medewerkers.Uit(Instellingen(id, naam, rol))).Message, StringComparison.Ordinal);

    private static IConfigurationRoot Instellingen(params string[] waarden) => new ConfigurationBuilder()
        .AddInMemoryCollection(waarden.Select((waarde, plaats) => KeyValuePair.Create<string, string?>($"Medewerkers:{plaats / 3}:{new[] { "Id", "Naam", "Rol" }[plaats % 3]}", waarde)))
        .Build();
}
