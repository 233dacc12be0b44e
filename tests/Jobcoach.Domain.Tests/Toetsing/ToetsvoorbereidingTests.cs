using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Toetsing;

namespace Jobcoach.Domain.Tests.Toetsing;

[Trait("Wet", "Participatiewet 10 lid 4"), Trait("Regeling", "leidraad-2012, toetsingskader")]
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
        Assert.Equal("Alleen een mens kan wegen of de coachingsdoelen SMART zijn. Schrijf in een zin waarom.", voorbereiding[9].Reden);
        Assert.Equal([false, false, false, .. Enumerable.Repeat(true, 12)], voorbereiding.Select(vraag => vraag.VraagtToelichting));
    }

    [Fact]
    public void De_bevindingen_gaan_mee_zodat_te_zien_is_waar_het_op_rust()
    {
        var bevindingen = Bevindingen(Oordeel.VoldoetNiet, Oordeel.VoldoetNiet);

        var vraag = Toetsvoorbereiding.Stel(bevindingen, [], [])[0];

        Assert.Equal(["regel-0", "regel-1"], vraag.Bevindingen);
        Assert.Equal("Aan 2 punten is niet voldaan.", vraag.Reden);
    }

    [Theory]
    [InlineData(new[] { Oordeel.VoldoetNiet }, "Aan één punt is niet voldaan.")]
    [InlineData(new[] { Oordeel.NietVastgesteld }, "Over één punt is nog niets vastgesteld.")]
    [InlineData(new[] { Oordeel.BeoordelingNodig, Oordeel.BeoordelingNodig }, "Over 2 punten is een oordeel van de toetser nodig.")]
    [InlineData(new[] { Oordeel.Voldoet }, "Aan alle punten is voldaan. De toetser beoordeelt of dat genoeg is.")]
    [InlineData(new Oordeel[0], "Hierover is nog niets vastgesteld.")]
    public void De_reden_telt_de_punten(Oordeel[] oordelen, string reden) =>
        Assert.Equal(reden, Toetsvoorbereiding.Stel([], Bevindingen(oordelen), [])[1].Reden);

    [Theory]
    [InlineData("sfb-beperking", true)]
    [InlineData("doelgroep", true)]
    [InlineData("doelgroep-lks-of-sfb", true)]
    [InlineData("jobcoach-noodzakelijk", true)]
    [InlineData("geen-wsw", false)] // whether the scheme applies: question 3
    [InlineData("uren-per-week", false)]
    public void De_beperking_en_de_noodzaak_horen_bij_vraag_twee(string code, bool hoort) =>
        Assert.Equal(hoort, Toetsvoorbereiding.GaatOverBeperking(Bevinding.Van(code, Oordeel.Voldoet, "Wet WIA 35", "Zin.")));

    [Fact]
    public void Het_toetsdossier_draagt_de_voorbereiding_van_alle_vragen()
    {
        var dossier = Verlopen.Nieuw().TotToets().Zaak.Aanvragen[0].Toetsdossier!;

        var voorbereiding = dossier.Voorbereiding!;
        Assert.Equal(Enumerable.Range(1, 15), voorbereiding.Select(vraag => vraag.Vraag));
        Assert.Equal((Oordeel.Voldoet, Antwoord.Ja), Van(voorbereiding[0]));
        Assert.Contains("coachingsplan-ingevuld", voorbereiding[0].Bevindingen);
        Assert.Contains("sfb-beperking", voorbereiding[1].Bevindingen);
        Assert.DoesNotContain("sfb-beperking", voorbereiding[2].Bevindingen);
        Assert.Superset(new HashSet<string> { "organisatie-onafhankelijk", "langste-duur" }, voorbereiding[2].Bevindingen.ToHashSet());
        Assert.All(voorbereiding.SelectMany(vraag => vraag.Bevindingen), code => Assert.Contains(dossier.Bevindingen, bevinding => bevinding.Code == code));
    }

    private static (Oordeel, Antwoord?) Van(Vraagvoorbereiding vraag) => (vraag.Oordeel, vraag.Voorstel);

    private static IReadOnlyList<Bevinding> Bevindingen(params Oordeel[] oordelen) =>
        [.. oordelen.Select((oordeel, plaats) => Bevinding.Van($"regel-{plaats}", oordeel, "Awb 4:2", "Zin."))];
}
