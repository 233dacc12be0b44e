using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Brieven;
using Jobcoach.Domain.Tests.Zaken;

namespace Jobcoach.Domain.Tests.Brieven;

[Trait("Wet", "Awb 3:45")]
public sealed class BezwaarclausuleTests
{
    [Theory, Trait("Parameter", "uitvoerder.naam")]
    [InlineData("Weener XL")]
    [InlineData(null)] // no source names the organ
    public void De_clausule_noemt_het_orgaan_van_de_regeling(string? naam)
    {
        var regeling = Verlopen.Uwv with { Uitvoerder = Verlopen.Uwv.Uitvoerder with { Naam = Verlopen.Uwv.Uitvoerder.Naam with { Waarde = naam } } };

        Assert.Equal(naam, Bezwaarclausule.Van(regeling, Verlopen.Start).Bij);
    }

    [Fact, Trait("Wet", "Awb 6:8")]
    public void Een_verbeterde_brief_houdt_de_laatste_dag_van_de_bekendmaking()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding();

        var later = Briefopbouw.Van(verloop.Zaak, verloop.Regeling, Berichtsoort.Besluit, "besluit/1", Verlopen.Start.AddDays(3), Verlopen.Start)!;

        Assert.Equal(verloop.Zaak.Besluiten[0].Bezwaartermijn()!.LaatsteDag, later.Besluit!.Bezwaar.Termijn.LaatsteDag);
    }
}
