using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using Jobcoach.Web.MijnZaak;

namespace Jobcoach.Web.Tests.MijnZaak;

/// <summary>The steps in which a party follows a zaak.</summary>
public sealed class ZaakwegTests
{
    private static readonly DateOnly Begin = new(2015, 2, 2);

    [Fact]
    public void Every_stand_of_a_zaak_is_at_one_step_and_a_closed_one_at_none()
    {
        var verloop = Nieuw().TotBegeleiding().TotVervolg().Vervolg("licht").TotVervolg();
        verloop.Doe(Zaakverloop.DeJobcoach, new Domain.Begeleiding.Beeindig(Eindreden.Zelfstandig, verloop.Vandaag));

        Assert.All(verloop.Standen, stand => Assert.Equal(stand.Zaak.IsOpen ? 1 : 0, Zaakweg.Van(stand.Zaak).Count(stap => stap.Stand is Wegstand.Nu)));
        Assert.Contains(verloop.Standen, stand => !stand.Zaak.IsOpen);
        Assert.True(verloop.Standen.Select(stand => Zaakweg.Van(stand.Zaak).FirstOrDefault(stap => stap.Stand is Wegstand.Nu)?.Stap).Distinct().Count() >= 6);
    }

    [Fact]
    public void What_comes_after_the_step_of_now_is_yet_to_come()
    {
        var weg = Zaakweg.Van(Nieuw().TotToets().Zaak);

        Assert.Equal(
            [Wegstand.Klaar, Wegstand.Klaar, Wegstand.Nu, Wegstand.Later, Wegstand.Later, Wegstand.Later, Wegstand.Later],
            weg.Select(stap => stap.Stand));
        Assert.Equal(Begin, weg[2].Sinds);
    }

    [Fact]
    public void A_zaak_that_was_withdrawn_did_not_go_through_the_steps_that_it_missed()
    {
        var verloop = Nieuw().Doe(Zaakverloop.DeWerknemer, new TrekIn("Ander werk gevonden."));

        Assert.False(verloop.Zaak.IsOpen);
        Assert.Equal(
            [Wegstand.Klaar, Wegstand.NietNodig, Wegstand.NietNodig, Wegstand.NietNodig, Wegstand.NietNodig, Wegstand.NietNodig, Wegstand.Klaar],
            Zaakweg.Van(verloop.Zaak).Select(stap => stap.Stand));
    }

    private static Zaakverloop Nieuw() => new("uwv", Begin, Zaakverloop.Werk(Begin));
}
