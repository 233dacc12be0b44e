using Jobcoach.Domain.Bevindingen;

namespace Jobcoach.Domain.Tests.Bevindingen;

public sealed class KeerpuntTests
{
    private static readonly Keerpunt TwaalfUur = Keerpunt.Bij("uren per week", "12", "Met 12 uur per week is aan de eis voldaan.");

    [Fact]
    public void Een_keerpunt_noemt_wat_er_moet_veranderen_en_wat_de_regel_dan_vindt()
    {
        Assert.Equal([new("uren per week", "12")], TwaalfUur.Veranderingen);
        Assert.Equal((Oordeel.Voldoet, "Met 12 uur per week is aan de eis voldaan."), (TwaalfUur.Oordeel, TwaalfUur.Zin));
        Assert.Equal(Oordeel.BeoordelingNodig, Keerpunt.Bij("uren per week", "8", "Dan beoordeelt de toetser.", Oordeel.BeoordelingNodig).Oordeel);
    }

    [Fact]
    public void Alleen_wie_niet_voldoet_heeft_een_keerpunt()
    {
        foreach (var oordeel in Enum.GetValues<Oordeel>())
        {
            var bevinding = Bevinding.Van("uren", oordeel, "Awb 4:2", "Een zin.").MetKeerpunt(() => TwaalfUur);

            Assert.Equal(oordeel is Oordeel.VoldoetNiet ? TwaalfUur : null, bevinding.Keerpunt);
        }
    }
}
