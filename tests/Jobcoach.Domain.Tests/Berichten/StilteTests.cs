using System.Globalization;
using Jobcoach.Domain.Berichten;

namespace Jobcoach.Domain.Tests.Berichten;

public sealed class StilteTests
{
    [Theory]
    [InlineData("2026-03-02T10:00+01:00", "2026-03-02T10:00+01:00")] // maandagochtend: meteen
    [InlineData("2026-03-02T20:59+01:00", "2026-03-02T20:59+01:00")] // vlak voor de stille uren
    [InlineData("2026-03-02T21:00+01:00", "2026-03-03T08:00+01:00")] // het begin hoort erbij
    [InlineData("2026-03-03T03:00+01:00", "2026-03-03T08:00+01:00")] // midden in de nacht
    [InlineData("2026-03-03T08:00+01:00", "2026-03-03T08:00+01:00")] // het einde hoort er niet bij
    [InlineData("2026-03-07T22:00+01:00", "2026-03-09T08:00+01:00")] // zaterdagavond: de zondag is stil
    [InlineData("2026-03-08T12:00+01:00", "2026-03-09T08:00+01:00")] // zondagmiddag
    [InlineData("2026-04-04T21:30+02:00", "2026-04-07T08:00+02:00")] // de avond voor Pasen: ook tweede paasdag is stil
    [InlineData("2026-12-24T23:00+01:00", "2026-12-28T08:00+01:00")] // kerst, en daarna is het zaterdag de 26e en zondag
    [InlineData("2026-03-28T23:30+01:00", "2026-03-30T08:00+02:00")] // de nacht waarin de klok vooruit gaat, en de zondag erna
    [InlineData("2026-10-24T23:30+02:00", "2026-10-26T08:00+01:00")] // de nacht waarin de klok terug gaat, en de zondag erna
    public void Een_bericht_gaat_niet_s_nachts_niet_op_zondag_en_niet_op_een_feestdag(string nu, string gaat) =>
        Assert.Equal(Tijd(gaat), Stilte.Standaard.EersteMoment(Tijd(nu)));

    [Theory]
    [InlineData("2026-03-29T00:30+01:00", "2026-03-29T04:00+02:00")] // die nacht is een uur korter
    [InlineData("2026-03-29T04:30+02:00", "2026-03-29T04:30+02:00")]
    [InlineData("2026-10-25T02:30+02:00", "2026-10-25T04:00+01:00")] // half drie komt die nacht twee keer
    [InlineData("2026-10-25T02:30+01:00", "2026-10-25T04:00+01:00")]
    public void Op_een_dag_waarop_de_klok_verzet_wordt_gelden_de_uren_van_de_klok(string nu, string gaat) =>
        Assert.Equal(Tijd(gaat), new Stilte(new(23, 0), new(4, 0), OpZondag: false, OpFeestdag: false).EersteMoment(Tijd(nu)));

    [Theory]
    [InlineData("2026-03-02T12:30+01:00", "2026-03-02T13:30+01:00")] // midden op de dag stil
    [InlineData("2026-03-02T12:29+01:00", "2026-03-02T12:29+01:00")]
    [InlineData("2026-03-02T23:59+01:00", "2026-03-02T23:59+01:00")]
    public void Stille_uren_kunnen_ook_binnen_een_dag_liggen(string nu, string gaat) =>
        Assert.Equal(Tijd(gaat), new Stilte(new(12, 30), new(13, 30)).EersteMoment(Tijd(nu)));

    [Theory]
    [InlineData("2026-03-02T03:00+01:00", "2026-03-02T03:00+01:00")] // geen nacht
    [InlineData("2026-03-07T23:59+01:00", "2026-03-07T23:59+01:00")]
    [InlineData("2026-03-08T00:00+01:00", "2026-03-09T00:00+01:00")] // de zondag is stil van het begin tot het einde
    public void Gelijke_uren_maken_geen_nacht(string nu, string gaat) =>
        Assert.Equal(Tijd(gaat), new Stilte(new(8, 0), new(8, 0)).EersteMoment(Tijd(nu)));

    [Fact]
    public void Zonder_stilte_gaat_alles_meteen() =>
        Assert.Equal(Tijd("2026-12-25T03:00+01:00"), Stilte.Geen.EersteMoment(Tijd("2026-12-25T03:00+01:00")));

    [Theory]
    [InlineData(1, 59, true)]
    [InlineData(2, 0, false)]
    [InlineData(2, 59, false)]
    [InlineData(3, 0, true)]
    public void Een_grens_ligt_niet_in_het_uur_dat_er_soms_niet_is(int uur, int minuut, bool kan) => Assert.Equal(kan, Stilte.KanGrensZijn(new(uur, minuut)));

    [Theory, Trait("Wet", "Awb 3:40"), Trait("Wet", "Awb 4:5"), Trait("Wet", "Awb 4:14"), Trait("Wet", "Awb 4:15")]
    [InlineData(Berichtsoort.Besluit, true)] // de bezwaartermijn loopt
    [InlineData(Berichtsoort.Beeindiging, true)]
    [InlineData(Berichtsoort.VerzoekOmAanvulling, true)] // de hersteltermijn loopt
    [InlineData(Berichtsoort.Opschorting, true)] // de beslistermijn staat stil
    [InlineData(Berichtsoort.Hervatting, true)]
    [InlineData(Berichtsoort.Verdaging, true)]
    [InlineData(Berichtsoort.Ontvangstbevestiging, false)] // er begint niets voor de ontvanger
    [InlineData(Berichtsoort.Herinnering, false)]
    [InlineData(Berichtsoort.VerantwoordingBeoordeeld, false)]
    [InlineData(Berichtsoort.UitnodigingVervolgaanvraag, false)]
    [InlineData(Berichtsoort.BezwaarOntvangen, false)]
    [InlineData(Berichtsoort.ZaakAfgesloten, false)]
    [InlineData(Berichtsoort.OndertekeningGevraagd, false)]
    public void Waaraan_een_termijn_hangt_gaat_ook_in_de_stille_uren(Berichtsoort soort, bool meteen) => Assert.Equal(meteen, soort.GaatMeteen());

    [Fact]
    public void Alleen_een_herinnering_mag_iemand_weigeren() =>
        Assert.Equal([Berichtsoort.Herinnering], Enum.GetValues<Berichtsoort>().Where(soort => soort.IsKeuze()));

    private static DateTimeOffset Tijd(string tekst) => DateTimeOffset.Parse(tekst, CultureInfo.InvariantCulture);
}
