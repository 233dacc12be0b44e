using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Toetsing;

namespace Jobcoach.Domain.Tests.Toetsing;

[Trait("Wet", "Participatiewet 10 lid 4")]
public sealed class ToetsvoorbereidingTests
{
    [Theory]
    [InlineData(new[] { Oordeel.Voldoet, Oordeel.Voldoet }, Oordeel.Voldoet, Antwoord.Ja)]
    [InlineData(new[] { Oordeel.Voldoet, Oordeel.VoldoetNiet }, Oordeel.VoldoetNiet, Antwoord.Nee)]
    // Wat niet is vastgesteld of beoordeeld moet worden, leidt nooit tot een voorstel.
    [InlineData(new[] { Oordeel.Voldoet, Oordeel.NietVastgesteld }, Oordeel.NietVastgesteld, null)]
    [InlineData(new[] { Oordeel.Voldoet, Oordeel.BeoordelingNodig }, Oordeel.BeoordelingNodig, null)]
    // Een nee staat vast, ook als er nog iets open is.
    [InlineData(new[] { Oordeel.NietVastgesteld, Oordeel.VoldoetNiet }, Oordeel.VoldoetNiet, Antwoord.Nee)]
    [InlineData(new[] { Oordeel.BeoordelingNodig, Oordeel.NietVastgesteld }, Oordeel.NietVastgesteld, null)]
    [InlineData(new Oordeel[0], Oordeel.NietVastgesteld, null)]
    [Trait("Regeling", "leidraad-2012, toetsvraag 1")]
    [Trait("Regeling", "leidraad-2012, toetsvraag 2")]
    [Trait("Regeling", "leidraad-2012, toetsvraag 3")]
    public void Vraag_een_twee_en_drie_volgen_uit_hun_eigen_bevindingen(Oordeel[] oordelen, Oordeel oordeel, Antwoord? voorstel)
    {
        var bevindingen = Bevindingen(oordelen);
        var andere = Bevindingen(Oordeel.Voldoet);

        Assert.Equal((oordeel, voorstel), Van(Toetsvoorbereiding.Stel(bevindingen, andere, andere)[0]));
        Assert.Equal((oordeel, voorstel), Van(Toetsvoorbereiding.Stel(andere, bevindingen, andere)[1]));
        Assert.Equal((oordeel, voorstel), Van(Toetsvoorbereiding.Stel(andere, andere, bevindingen)[2]));
    }

    [Fact]
    [Trait("Regeling", "leidraad-2012, toetsvraag 4")]
    [Trait("Regeling", "leidraad-2012, toetsvraag 5")]
    [Trait("Regeling", "leidraad-2012, toetsvraag 6")]
    [Trait("Regeling", "leidraad-2012, toetsvraag 7")]
    [Trait("Regeling", "leidraad-2012, toetsvraag 8")]
    [Trait("Regeling", "leidraad-2012, toetsvraag 9")]
    [Trait("Regeling", "leidraad-2012, toetsvraag 10")]
    [Trait("Regeling", "leidraad-2012, toetsvraag 11")]
    [Trait("Regeling", "leidraad-2012, toetsvraag 12")]
    [Trait("Regeling", "leidraad-2012, toetsvraag 13")]
    [Trait("Regeling", "leidraad-2012, toetsvraag 14")]
    [Trait("Regeling", "leidraad-2012, toetsvraag 15")]
    public void Vraag_vier_tot_en_met_vijftien_zijn_aan_de_toetser()
    {
        var voldoet = Bevindingen(Oordeel.Voldoet);

        var voorbereiding = Toetsvoorbereiding.Stel(voldoet, voldoet, voldoet);

        Assert.Equal(15, voorbereiding.Count);
        Assert.All(voorbereiding.Skip(3), vraag => Assert.Equal((Oordeel.BeoordelingNodig, null), Van(vraag)));
    }

    [Fact]
    public void De_bevindingen_gaan_mee_zodat_te_zien_is_waar_het_op_rust()
    {
        var bevindingen = Bevindingen(Oordeel.VoldoetNiet, Oordeel.VoldoetNiet);

        var vraag = Toetsvoorbereiding.Stel(bevindingen, [], [])[0];

        Assert.Equal(bevindingen, vraag.Bevindingen);
        Assert.Equal("Aan 2 punten is niet voldaan.", vraag.Reden);
    }

    private static (Oordeel, Antwoord?) Van(Vraagvoorbereiding vraag) => (vraag.Oordeel, vraag.Voorstel);

    private static IReadOnlyList<Bevinding> Bevindingen(params Oordeel[] oordelen) =>
        [.. oordelen.Select((oordeel, plaats) => Bevinding.Van($"regel-{plaats}", oordeel, "Awb 4:2", "Zin."))];
}
