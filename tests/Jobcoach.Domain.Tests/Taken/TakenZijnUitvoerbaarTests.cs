using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Tests.Zaken;
using Planningstabel = Jobcoach.Domain.Planning.Planning;

namespace Jobcoach.Domain.Tests.Taken;

/// <summary>Een taak zegt wat nu kan: wie haar krijgt, kan haar doen.</summary>
public sealed class TakenZijnUitvoerbaarTests
{
    [Fact]
    public void Wie_een_taak_krijgt_kan_haar_op_dat_moment_ook_doen() => Assert.All(
        from verloop in Verlopen.Alle
        from stand in verloop.Standen
        where Planningstabel.Stand(stand.Zaak, verloop.Regeling, stand.Dag).Stap is null
        from taak in Takenlijst.Van(stand.Zaak, verloop.Regeling, stand.Dag)
        let handeling = Taakuitvoering.Voor(taak, stand.Zaak, stand.Dag)
        where handeling is not null
        select (taak, stand.Zaak.Fase, handeling.Pas(stand.Zaak, new(verloop.Regeling, Taakuitvoering.Wie(taak.Rol), Moment.BeginVan(stand.Dag), []))),
        poging => Assert.Empty(poging.Item3.Weigeringen));

    [Fact]
    public void Elke_soort_taak_komt_in_de_verlopen_voor() => Assert.Equal(
        Enum.GetValues<Taaksoort>(),
        Verlopen.Alle
            .SelectMany(verloop => verloop.Standen.SelectMany(stand => Takenlijst.Van(stand.Zaak, verloop.Regeling, stand.Dag)))
            .Select(taak => taak.Soort).Distinct().Order());

    [Fact]
    public void Een_taak_komt_in_een_lijst_een_keer_voor() => Assert.All(
        from verloop in Verlopen.Alle
        from stand in verloop.Standen
        select Takenlijst.Van(stand.Zaak, verloop.Regeling, stand.Dag),
        taken => Assert.Equal(taken.Distinct(), taken));
}
