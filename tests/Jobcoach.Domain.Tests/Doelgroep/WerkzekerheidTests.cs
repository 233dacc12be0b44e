using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Regelingen;
using static Jobcoach.Domain.Tests.Doelgroep.DoelgroepVoorbeelden;
using static Jobcoach.Domain.Tests.Regelingen.RegelingVoorbeelden;

namespace Jobcoach.Domain.Tests.Doelgroep;

public sealed class WerkzekerheidTests
{
    [Theory, Trait("Regeling", "uwv-2014, A.2"), Trait("Parameter", "toegang.concreetZichtVereist")]
    [InlineData(Werkstand.Schriftelijk, false, true, Oordeel.Voldoet, "Het werk is afgesproken.")]
    [InlineData(Werkstand.Mondeling, false, true, Oordeel.Voldoet, "Het werk is afgesproken.")]
    [InlineData(null, true, true, Oordeel.Voldoet, "Het werk is afgesproken.")]     // de overeenkomst zit bij de stukken
    [InlineData(Werkstand.ConcreetZicht, false, true, Oordeel.Voldoet, "Er is nog geen werk, wel concreet zicht daarop.")]
    [InlineData(Werkstand.GeenZicht, false, true, Oordeel.VoldoetNiet, "Er is geen werk en geen concreet zicht op een dienstbetrekking of proefplaatsing.")]
    [InlineData(Werkstand.GeenZicht, false, false, Oordeel.Voldoet, "De regeling stelt deze eis niet.")]
    [InlineData(Werkstand.GeenZicht, false, null, Oordeel.NietVastgesteld, "Er is geen werk en geen concreet zicht daarop. De regeling zegt niet of dat nodig is. De toetser beoordeelt dit.")]
    [InlineData(null, false, true, Oordeel.NietVastgesteld, "Het staat nog niet vast of het werk is afgesproken of dat er concreet zicht op is.")]
    [InlineData(null, false, false, Oordeel.Voldoet, "De regeling stelt deze eis niet.")]
    public void Zonder_werk_is_alleen_concreet_zicht_genoeg(Werkstand? stand, bool stuk, bool? eis, Oordeel verwacht, string zin)
    {
        var regeling = Uwv.MetToegang(toegang => toegang with { ConcreetZichtVereist = toegang.ConcreetZichtVereist with { Waarde = eis } });
        var bevinding = BevindingVan("concreet-zicht", regeling, Baan with { Werkstand = stand }, aanvraag: DeAanvraag with { StukVanOvereenkomst = stuk });

        Assert.Equal((verwacht, zin, "Protocol Jobcoach 2014 A.2"), (bevinding.Oordeel, bevinding.Zin, bevinding.Artikel));
    }

    [Theory, Trait("Regeling", "uwv-2014, A.2"), Trait("Parameter", "toegang.schriftelijkeOvereenkomst")]
    [InlineData(Werkstand.Schriftelijk, false, true, Oordeel.Voldoet, "Er is een schriftelijke arbeidsovereenkomst.")]
    [InlineData(null, true, true, Oordeel.Voldoet, "Er is een schriftelijke arbeidsovereenkomst.")]
    [InlineData(Werkstand.Mondeling, false, true, Oordeel.VoldoetNiet, "Het werk is alleen mondeling afgesproken. Er is een schriftelijke arbeidsovereenkomst nodig.")]
    [InlineData(Werkstand.ConcreetZicht, false, true, Oordeel.BeoordelingNodig, "Er is nog geen arbeidsovereenkomst. Zij is schriftelijk nodig zodra het werk begint. De toetser beoordeelt dit.")]
    [InlineData(Werkstand.GeenZicht, false, true, Oordeel.BeoordelingNodig, "Er is nog geen arbeidsovereenkomst. Zij is schriftelijk nodig zodra het werk begint. De toetser beoordeelt dit.")]
    [InlineData(Werkstand.Mondeling, false, false, Oordeel.Voldoet, "De regeling stelt deze eis niet.")]
    [InlineData(Werkstand.Mondeling, false, null, Oordeel.NietVastgesteld, "Er is geen schriftelijke arbeidsovereenkomst. De regeling zegt niet of die nodig is. De toetser beoordeelt dit.")]
    [InlineData(null, false, true, Oordeel.NietVastgesteld, "Het staat nog niet vast of er een schriftelijke arbeidsovereenkomst is.")]
    public void De_arbeidsovereenkomst_is_schriftelijk(Werkstand? stand, bool stuk, bool? eis, Oordeel verwacht, string zin)
    {
        var regeling = Uwv.MetToegang(toegang => toegang with { SchriftelijkeOvereenkomst = toegang.SchriftelijkeOvereenkomst with { Waarde = eis } });
        var bevinding = BevindingVan("schriftelijke-overeenkomst", regeling, Baan with { Werkstand = stand }, aanvraag: DeAanvraag with { StukVanOvereenkomst = stuk });

        Assert.Equal((verwacht, zin, "Protocol Jobcoach 2014 A.2"), (bevinding.Oordeel, bevinding.Zin, bevinding.Artikel));
        Assert.Equal(["zekerheid van het werk", "stuk van de overeenkomst ontvangen", "eis van de regeling"], bevinding.Gegevens.Select(gegeven => gegeven.Naam));
        Assert.Equal(stuk ? "ja" : "nee", bevinding.Gegevens[1].Waarde);
    }

    [Theory]
    [InlineData(Werkstand.Schriftelijk, "schriftelijk afgesproken")]
    [InlineData(Werkstand.Mondeling, "mondeling afgesproken")]
    [InlineData(Werkstand.ConcreetZicht, "concreet zicht op werk")]
    [InlineData(Werkstand.GeenZicht, "geen concreet zicht op werk")]
    [InlineData(null, null)]
    public void De_zekerheid_is_leesbaar(Werkstand? stand, string? tekst) =>
        Assert.Equal(tekst, BevindingVan("concreet-zicht", Uwv, Baan with { Werkstand = stand }).Gegevens[0].Waarde);

    [Fact]
    public void Een_proefplaatsing_heeft_nog_geen_arbeidsovereenkomst() =>
        Assert.DoesNotContain(Doelgroeptoets.Toets(Uwv, Proefplaatsing, MetSfb, isVervolg: false), bevinding => bevinding.Code == "schriftelijke-overeenkomst");
}
