using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.TestSupport;
using Jobcoach.Web.Zaken;

namespace Jobcoach.Web.Tests.Zaken;

/// <summary>What parties see of the forms they sign, and of one another's refusal to sign.</summary>
public sealed class OndertekeningzichtTests
{
    [Fact]
    [Trait("Regeling", "uwv-2014, B.2")]
    public void Who_does_not_see_a_form_is_not_one_who_signs_it()
    {
        var zaak = new Zaakverloop("uwv", Api.Begin, Zaakverloop.Werk(Api.Begin)).Zaak;

        Assert.All([Rol.Werknemer, Rol.Werkgever, Rol.Jobcoach], rol =>
        {
            var aanvraag = Zaakbeeld.Voor(zaak, rol).Aanvragen[0];
            Assert.Equal(aanvraag.Matchingsformat is not null, Ondertekenlijst.Leest(rol, Ondertekenformulier.Matchingsformat));
            Assert.Equal(aanvraag.Coachingsplan is not null, Ondertekenlijst.Leest(rol, Ondertekenformulier.Coachingsplan));
        });
    }

    [Fact]
    public void That_a_party_does_not_sign_is_for_all_and_why_is_between_that_party_and_the_authority()
    {
        var aanvraag = new Zaakverloop("uwv", Api.Begin, Zaakverloop.Werk(Api.Begin)).Doe(Zaakverloop.DeWerkgever, new WeigerOndertekening(Ondertekenonderwerp.Aanvraag, "Niet besproken."));
        var periode = new Zaakverloop("uwv", Api.Begin, Zaakverloop.Werk(Api.Begin)).TotBegeleiding().Naar(new(2015, 8, 3));
        periode.Doe(Zaakverloop.DeJobcoach, new DienVerantwoordingIn(periode.Verantwoording())).Doe(Zaakverloop.DeWerkgever, new WeigerOndertekening(Ondertekenonderwerp.Verantwoording, "Niet besproken."));

        (string?, string?) Ziet(Rol rol) => (
            Assert.Single(Zaakbeeld.Voor(aanvraag.Zaak, rol).Aanvragen[0].Ondertekenweigeringen).Reden,
            Assert.Single(Zaakbeeld.Voor(periode.Zaak, rol).Perioden[0].Ondertekenweigeringen).Reden);

        Assert.All([Rol.Werkgever, Rol.AdministratiefMedewerker, Rol.Toetser, Rol.Besluitnemer], rol => Assert.Equal(("Niet besproken.", "Niet besproken."), Ziet(rol)));
        Assert.All([Rol.Werknemer, Rol.Jobcoach], rol => Assert.Equal((null, null), Ziet(rol)));
    }
}
