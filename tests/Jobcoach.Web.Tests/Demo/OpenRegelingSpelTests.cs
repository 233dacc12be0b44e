using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Zaken;
using Jobcoach.LocalHost.Demo.Spel;
using Jobcoach.TestSupport;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Web.Tests.Demo;

public sealed class OpenRegelingSpelTests
{
    private static readonly DateOnly Start = new(2023, 2, 6);

    [Fact, Trait("Regeling", "s-hertogenbosch-2023")]
    public void The_people_play_a_scheme_without_regimes_and_period_length_to_its_end()
    {
        var regeling = RegelingCatalogus.Ingebouwd.Zoek("s-hertogenbosch", 2023)!;
        var verloop = new Zaakverloop(regeling, Start, Werk(Start), null);
        verloop.TotToets();

        for (var periode = 1; verloop.Zaak.Fase is not Fase.Bewaren; periode++)
        {
            Assert.InRange(periode, 1, 5);
            Assert.Null(Toetsspel.Toets(Stelling(verloop)).AdviesRegime);
            verloop.Doe(DeToetser, new RondToetsAf(Voorbeelden.Toets with { AdviesRegime = null }))
                .Doe(DeToetser, Besluitspel.Voorstel(Stelling(verloop)))
                .Doe(DeBesluitnemer, new NeemBesluit(verloop.Zaak.Besluitvoorstellen.Count, true))
                .TotVervolg()
                .Doe(DeJobcoach, Assert.IsType<Zet.Doe>(Jobcoachspel.Vervolg(Stelling(verloop))).Handeling);
            if (verloop.Zaak.Fase is Fase.Volledigheid)
            {
                verloop.Doe(DeAdministratie, new BeoordeelVolledigheid(true));
            }
        }

        Assert.Equal(["OV", "R1"], verloop.Zaak.Perioden.Select(periode => periode.Resultaat!.Resultaat.Code()));
        Assert.Equal([(Start, new DateOnly(2023, 8, 5)), (new(2023, 8, 6), new(2024, 2, 5))], verloop.Zaak.Perioden.Select(periode => (periode.Looptijd.Van, periode.Looptijd.TotEnMet)));
    }

    private static Stelling Stelling(Zaakverloop verloop) => new(verloop.Zaak, verloop.Regeling, verloop.Logboek, null, verloop.Vandaag);
}
