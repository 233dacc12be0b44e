using System.Security.Claims;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Web.Aanmelding;

namespace Jobcoach.Web.Tests.Aanmelding;

public sealed class GebruikerTests
{
    [Theory]
    [InlineData(Rol.Werknemer, null)]
    [InlineData(Rol.Werkgever, "w1")]
    [InlineData(Rol.Jobcoach, "o1")]
    [InlineData(Rol.Beheer, null)]
    public void Claims_make_the_same_user_again(Rol rol, string? organisatie)
    {
        var gebruiker = new Gebruiker("p-1", rol, organisatie);

        Assert.Equal(gebruiker, Gebruiker.Van(gebruiker.AlsClaims("test")));
    }

    [Theory]
    [InlineData("id=p-1")] // no role
    [InlineData("rol=Toetser")] // nobody
    [InlineData("id=p-1;rol=Directeur")] // no such role
    [InlineData("id=p-1;rol=Systeem")] // the system does not sign in
    [InlineData("id=p-1;rol=4")] // no numbers for names
    [InlineData("id=p-1;rol=Toetser;rol=Besluitnemer")] // two hats at once
    [InlineData("id=p-1;id=p-2;rol=Toetser")] // two people
    [InlineData("id=p-1;rol=Werkgever")] // of which employer?
    [InlineData("id=p-1;rol=Jobcoach;organisatie=")]
    [InlineData("id=;rol=Toetser")]
    public void Claims_that_are_not_exactly_right_are_nobody(string claims)
    {
        var persoon = new ClaimsPrincipal(new ClaimsIdentity(claims.Split(';').Select(claim => new Claim(claim.Split('=')[0], claim.Split('=')[1])), "test"));

        Assert.Null(Gebruiker.Van(persoon));
    }

    [Fact]
    public void A_user_can_stand_in_a_log_without_his_name() =>
        Assert.DoesNotContain("Anna", (new Gebruiker("p-1", Domain.Handelingen.Rol.Werknemer, null) { Naam = "Anna de Boer" }).ToString());

    [Fact]
    public void Claims_that_nobody_vouches_for_are_nobody() =>
        Assert.Null(Gebruiker.Van(new ClaimsPrincipal(new ClaimsIdentity([new("id", "p-1"), new("rol", "Toetser")]))));

    [Fact]
    public void An_organisation_counts_only_for_who_acts_for_one() =>
        Assert.Null(Gebruiker.Van(new Gebruiker("p-1", Rol.Toetser, "o1").AlsClaims("test"))!.Organisatie);
}
