using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Taken;
using Jobcoach.Web.Werkvoorraad;

namespace Jobcoach.Web.Tests.Werkvoorraad;

public sealed class WerkvraagTests
{
    [Fact]
    public void What_was_chosen_stands_in_the_address_and_is_read_from_it_again()
    {
        var vraag = new Werkvraag(Wiens.Vrij, Taaksoort.Toetsen, "uwv", "organisatie-een", Takenstand.TeLaat, ["a", "b"]);

        var terug = Werkvraag.Van(vraag.Adres, Rol.Toetser);

        Assert.Equal(vraag.Adres, terug.Adres);
        Assert.Equal(["a", "b"], terug.Spoor);
        Assert.True(terug.IsBeperkt);
    }

    [Theory]
    [InlineData("/werkvoorraad")] // Nothing chosen.
    [InlineData("/werkvoorraad?wiens=onzin&stand=&soort=1&regeling=")] // Nothing that exists.
    [InlineData("/werkvoorraad?soort=besluitNemen")] // A task of another role.
    [InlineData("https://elders.example/werkvoorraad?wiens=mijn")] // Another place.
    [InlineData("/zaken?wiens=mijn")]
    [InlineData("")]
    public void What_means_nothing_in_an_address_is_the_whole_list(string adres)
    {
        var vraag = Werkvraag.Van(adres, Rol.Toetser);

        Assert.Equal("/werkvoorraad", vraag.Adres);
        Assert.False(vraag.IsBeperkt);
    }

    [Fact]
    public void Who_leafs_on_can_leaf_back_and_an_address_does_not_grow_for_ever()
    {
        var vraag = Enumerable.Range(1, 50).Aggregate(Werkvraag.Alles, (vraag, plaats) => vraag.Verder($"p{plaats}"));

        Assert.Equal("p50", vraag.Spoor[^1]);
        Assert.Equal("p49", vraag.Terug()!.Spoor[^1]);
        Assert.Equal(20, vraag.Spoor.Count);
        Assert.Null(Werkvraag.Alles.Terug());
        Assert.Empty(vraag.Begin().Spoor);
    }
}
