using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Doelgroep;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Doelgroep;

public sealed class OrganisatieEisenTests
{
    private static readonly Jobcoachorganisatie Goed = new("org-1", "Voorbeeld Jobcoaching", Erkend: true, OnafhankelijkVanWerkgever: true, IsSwBedrijf: false, VerklaringDeskundigheid: true);

    [Fact]
    public void Een_erkende_en_onafhankelijke_organisatie_met_verklaring_voldoet_bij_de_gemeente() =>
        Assert.All(OrganisatieEisen.Toets(Hoofdstuk8, Goed), bevinding => Assert.Equal(Oordeel.Voldoet, bevinding.Oordeel));

    [Theory, Trait("Wet", "Reïntegratiebesluit 18 lid 2 onder c")]
    [InlineData(true, false, Oordeel.Voldoet)]
    [InlineData(false, false, Oordeel.VoldoetNiet)]
    [InlineData(null, false, Oordeel.NietVastgesteld)]
    [InlineData(false, true, Oordeel.VoldoetNiet)]      // het besluit kent geen uitzondering voor SW-bedrijven
    public void Uwv_vraagt_een_erkende_organisatie(bool? erkend, bool swBedrijf, Oordeel verwacht) =>
        Assert.Equal(verwacht, OrganisatieEisen.Toets(Uwv, Goed with { Erkend = erkend, IsSwBedrijf = swBedrijf })[0].Oordeel);

    [Fact, Trait("Regeling", "Nadere regels hoofdstuk 8, 8.3 onder c")]
    public void De_gemeente_is_niet_duidelijk_over_een_sw_bedrijf_zonder_erkenning() =>
        Assert.Equal(Oordeel.BeoordelingNodig, OrganisatieEisen.Toets(Hoofdstuk8, Goed with { Erkend = null, IsSwBedrijf = true })[0].Oordeel);

    [Theory]
    [InlineData(true, Oordeel.Voldoet)]
    [InlineData(false, Oordeel.VoldoetNiet)]
    public void Een_regeling_die_sw_bedrijven_noemt_beslist_daarover(bool vrijgesteld, Oordeel verwacht)
    {
        var duidelijk = Hoofdstuk8 with { Kwaliteit = Hoofdstuk8.Kwaliteit with { SwBedrijfVrijgesteld = Gegeven<bool?>(vrijgesteld) } };

        Assert.Equal(verwacht, OrganisatieEisen.Toets(duidelijk, Goed with { Erkend = false, IsSwBedrijf = true })[0].Oordeel);
    }

    [Theory, Trait("Regeling", "UWV Protocol Jobcoach 2014, A.4.3")]
    [InlineData(true, Oordeel.Voldoet)]
    [InlineData(false, Oordeel.VoldoetNiet)]
    [InlineData(null, Oordeel.NietVastgesteld)]
    public void De_organisatie_heeft_geen_band_met_de_werkgever(bool? onafhankelijk, Oordeel verwacht) =>
        Assert.Equal(verwacht, OrganisatieEisen.Toets(Uwv, Goed with { OnafhankelijkVanWerkgever = onafhankelijk })[1].Oordeel);

    [Theory, Trait("Regeling", "Nadere regels hoofdstuk 8, 8.3 onder d")]
    [InlineData(true, Oordeel.Voldoet)]
    [InlineData(false, Oordeel.VoldoetNiet)]
    [InlineData(null, Oordeel.NietVastgesteld)]
    public void De_organisatie_verklaart_schriftelijk_dat_de_jobcoach_voldoet(bool? verklaring, Oordeel verwacht) =>
        Assert.Equal(verwacht, OrganisatieEisen.Toets(Hoofdstuk8, Goed with { VerklaringDeskundigheid = verklaring })[2].Oordeel);
}
