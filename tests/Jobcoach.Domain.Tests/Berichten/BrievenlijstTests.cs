using System.Text.Json;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Tests.Zaken;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Opslag;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Domain.Tests.Berichten;

public sealed class BrievenlijstTests
{
    private static readonly string Html = new('1', 64);
    private static readonly string Pdf = new('2', 64);

    [Fact]
    public void Een_brief_is_er_een_per_onderwerp_voor_iedereen_die_er_bericht_van_krijgt()
    {
        var brief = Brievenlijst.Van(Verlopen.Nieuw().Zaak)[0];

        Assert.Equal((1, Berichtsoort.Ontvangstbevestiging, "aanvraag/1"), (brief.Nummer, brief.Soort, brief.Verwijzing));
        Assert.Equal([Rol.Werknemer, Rol.Jobcoach], brief.Aan);
    }

    [Fact]
    public void Een_ontvanger_ziet_alleen_zijn_eigen_brieven_en_niet_wie_ze_nog_meer_kreeg()
    {
        var zaak = Verlopen.Nieuw().TotBegeleiding().Zaak;

        Assert.All(Brievenlijst.Voor(zaak, Rol.Werknemer), brief => Assert.Equal([Rol.Werknemer], brief.Aan));
        Assert.Equal([Berichtsoort.Ontvangstbevestiging, Berichtsoort.Besluit], Brievenlijst.Voor(zaak, Rol.Werknemer).Select(brief => brief.Soort));
        Assert.Empty(Brievenlijst.Voor(zaak, Rol.Werkgever));
    }

    [Theory]
    [InlineData(Berichtsoort.Ontvangstbevestiging, "aanvraag")] // the aanvraag that was received
    [InlineData(Berichtsoort.VerzoekOmAanvulling, "aanvraag")]
    [InlineData(Berichtsoort.Opschorting, "opschorting")]
    [InlineData(Berichtsoort.Hervatting, "opschorting")] // the same suspension ends
    [InlineData(Berichtsoort.Besluit, "besluit")]
    [InlineData(Berichtsoort.BezwaarOntvangen, "bezwaar")]
    [InlineData(Berichtsoort.Herinnering, "periode")]
    [InlineData(Berichtsoort.VerantwoordingBeoordeeld, "periode")]
    [InlineData(Berichtsoort.UitnodigingVervolgaanvraag, "periode")]
    [InlineData(Berichtsoort.Beeindiging, "periode")]
    public void Elk_bericht_zegt_waar_het_over_gaat(Berichtsoort soort, string onderwerp)
    {
        var berichten = Verlopen.Alle.SelectMany(verloop => verloop.Zaak.Berichten).Where(bericht => bericht.Soort == soort).ToList();

        Assert.NotEmpty(berichten);
        Assert.All(berichten, bericht => Assert.Matches($"^{onderwerp}/[0-9]+(/[A-Za-z]+)?$", bericht.Verwijzing));
    }

    [Fact]
    public void Een_verdaging_verwijst_naar_haar_aanvraag() => Assert.Equal(
        "aanvraag/1",
        Verlopen.Nieuw().Doe(DeToetser, new Verdaag(new(2015, 4, 15), "Er is meer onderzoek nodig.")).Zaak.Berichten[^1].Verwijzing);

    [Fact]
    public void Opschortingen_tellen_over_alle_aanvragen_van_de_zaak()
    {
        var verloop = Verlopen.Nieuw().Doe(DeToetser, new SchortOp(Opschortingsgrond.Overmacht, Verlopen.Start, Verlopen.Start, "Brand."));

        verloop.Doe(DeToetser, new SchortOp(Opschortingsgrond.Overmacht, Verlopen.Start, null, "Nog een brand."));

        Assert.Equal("opschorting/2", verloop.Zaak.Berichten[^1].Verwijzing);
        Assert.Equal("Nog een brand.", verloop.Zaak.Opschortingen().ElementAt(1).Reden);
    }

    [Theory]
    [InlineData(false, "opschorting/1")]
    [InlineData(true, "opschorting/2")] // an earlier one ended by itself
    [Trait("Wet", "Awb 4:15 lid 4")]
    public void Een_hervatting_verwijst_naar_de_opschorting_die_eindigt(bool eerdere, string verwijzing)
    {
        var verloop = Verlopen.Nieuw();
        if (eerdere)
        {
            verloop.Doe(DeToetser, new SchortOp(Opschortingsgrond.Overmacht, Verlopen.Start, Verlopen.Start, "Brand."));
        }

        verloop.Doe(DeToetser, new SchortOp(Opschortingsgrond.Overmacht, Verlopen.Start, null, "Nog een brand.")).Doe(DeToetser, new HervatTermijn(Verlopen.Start, "Voorbij."));

        Assert.Equal(verwijzing, verloop.Zaak.Berichten[^1].Verwijzing);
    }

    [Fact, Trait("Wet", "Awb 3:41")]
    public void De_hash_van_elke_vorm_van_een_brief_staat_in_het_dossier()
    {
        var verloop = Verlopen.Nieuw().TotBegeleiding();
        var brief = Brievenlijst.Van(verloop.Zaak)[^1];

        var feit = Assert.Single(verloop.Feiten, feit => feit.Soort is Feitsoort.BriefVastgelegd && feit.Verwijzing!.StartsWith($"brief/{brief.Nummer}/", StringComparison.Ordinal));

        Assert.Equal($"brief/{brief.Nummer}/html/{brief.HtmlId}/pdf/{brief.PdfId}", feit.Verwijzing);
        Assert.Null(feit.Reden);
    }

    [Fact]
    public void Bij_overdragen_krijgt_elk_bericht_over_het_onderwerp_dezelfde_brief()
    {
        var zaak = NietOvergedragen();
        var vraag = Assert.Single(Brievenlijst.TeSchrijven(zaak));

        var na = new DraagBerichtenOver(zaak.Berichten.Count, [new(vraag.Nummer, Html, Pdf)]).Pas(zaak, Verlopen.Nieuw().Situatie(Handelende.Systeem)).Waarde!;

        Assert.All(na.Zaak.Berichten, bericht => Assert.Equal((Html, Pdf), (bericht.DocumentId, bericht.PdfId)));
        Assert.Equal([$"brief/1/html/{Html}/pdf/{Pdf}"], na.Feiten.Select(feit => feit.Verwijzing));
        Assert.Empty(Brievenlijst.TeSchrijven(na.Zaak));
    }

    [Theory]
    [InlineData(2)] // the letter is called after its first message
    [InlineData(3)] // there is no such message
    public void Een_brief_waar_niemand_om_vroeg_wordt_geweigerd(int nummer)
    {
        var zaak = NietOvergedragen();

        var uitkomst = new DraagBerichtenOver(zaak.Berichten.Count, [new(nummer, Html, Pdf)]).Pas(zaak, Verlopen.Nieuw().Situatie(Handelende.Systeem));

        Assert.Equal(["brief-bestaat"], uitkomst.Weigeringen.Select(weigering => weigering.Code));
    }

    [Fact]
    public void Een_brief_die_er_is_wordt_niet_nog_eens_geschreven()
    {
        var zaak = NietOvergedragen();

        var uitkomst = new DraagBerichtenOver(zaak.Berichten.Count, [new(1, Html, Pdf), new(1, Pdf, Html)]).Pas(zaak, Verlopen.Nieuw().Situatie(Handelende.Systeem));

        Assert.Equal(["brief-bestaat"], uitkomst.Weigeringen.Select(weigering => weigering.Code));
    }

    [Fact]
    public void Een_bericht_van_voor_de_verwijzing_is_nog_te_lezen_en_zijn_brief_hoort_bij_zijn_besluit()
    {
        var oud = JsonSerializer.Deserialize<Bericht>("""{"nummer":1,"soort":"besluit","aan":"werknemer","ontvangerId":"p-1","op":"2015-02-02","documentId":"abc"}""", JobcoachJson.Options)!;
        var zaak = Verlopen.Nieuw().TotBegeleiding().Zaak;
        zaak = zaak with { Berichten = [oud], Besluiten = [zaak.Besluiten[0] with { DocumentId = "abc" }] };

        var brief = Assert.Single(Brievenlijst.Van(zaak));

        Assert.Equal((null, null, null), (oud.Verwijzing, oud.PdfId, oud.Vervangt));
        Assert.True(brief.GaatOver(zaak.Besluiten[0]));
        Assert.False(brief.GaatOver(zaak.Besluiten[0] with { DocumentId = "def" }));
    }

    // The messages of the receipt as they stand before they are handed over.
    private static Zaak NietOvergedragen()
    {
        var zaak = Verlopen.Nieuw().Zaak;
        var berichten = zaak.Berichten.Where(bericht => bericht.Soort is Berichtsoort.Ontvangstbevestiging).Select(bericht => bericht with { DocumentId = null, PdfId = null });
        return zaak with { Berichten = [.. berichten], BerichtenOvergedragenTot = 0 };
    }
}
