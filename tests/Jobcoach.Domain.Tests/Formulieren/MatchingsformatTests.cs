using Jobcoach.Domain.Formulieren;
using Jobcoach.TestSupport;

namespace Jobcoach.Domain.Tests.Formulieren;

[Trait("Regeling", "leidraad-2012, matchingsformat")]
public sealed class MatchingsformatTests
{
    private static readonly Matchingsformat Format = Voorbeelden.Matchingsformat;

    public static TheoryData<Matchingsformat, string, string> Fouten => new()
    {
        // Een rij meer dan er onderwerpen zijn.
        { Format with { Rijen = [.. Format.Rijen!, null!] }, "te-veel", "matchingsformat.rijen" },
        // Een rij die er wel staat maar niets is.
        { Format with { Rijen = [null!] }, "regel-leeg", "matchingsformat.rijen[0]" },
        // Twee rijen over hetzelfde onderwerp.
        { Format with { Rijen = [Format.Rijen![0], Format.Rijen[0]] }, "dubbel", "matchingsformat.rijen[1]" },
        { MetRij(rij => rij with { Onderwerp = (Matchingsonderwerp)9 }), "keuze-onbekend", "matchingsformat.rijen[1].onderwerp" },
        { MetRij(rij => rij with { Werknemerprofiel = new(Lang()) }), "tekst-te-lang", "matchingsformat.rijen[1].werknemerprofiel.beschrijving" },
        { MetRij(rij => rij with { Werknemerprofiel = new("x", Lang()) }), "tekst-te-lang", "matchingsformat.rijen[1].werknemerprofiel.sterkePunten" },
        { MetRij(rij => rij with { Werknemerprofiel = new("x", "x", Lang()) }), "tekst-te-lang", "matchingsformat.rijen[1].werknemerprofiel.aandachtspunten" },
        { MetRij(rij => rij with { Werkprofiel = new(Lang()) }), "tekst-te-lang", "matchingsformat.rijen[1].werkprofiel.beschrijving" },
        { MetRij(rij => rij with { Matching = new((Matchingsuitkomst)9) }), "keuze-onbekend", "matchingsformat.rijen[1].matching.uitkomst" },
        { MetRij(rij => rij with { Matching = new(null, (Matchingstermijn)9) }), "keuze-onbekend", "matchingsformat.rijen[1].matching.termijn" },
        { MetRij(rij => rij with { Matching = new(null, null, Lang()) }), "tekst-te-lang", "matchingsformat.rijen[1].matching.toelichting" },
        // Ten hoogste drie kerntaken.
        { Format with { Kerntaken = ["a", "b", "c", "d"] }, "te-veel", "matchingsformat.kerntaken" },
        { Format with { Kerntaken = ["a", "b\u0000"] }, "tekst-ongeldig", "matchingsformat.kerntaken[1]" },
        { Format with { BelastbaarheidsprofielVan = new(0205, 1, 1) }, "datum-onwaarschijnlijk", "matchingsformat.belastbaarheidsprofielVan" },
        { MetDoel(doel => doel with { Nummer = 0 }), "doelnummer-onbekend", "matchingsformat.coachingsdoelen[0].nummer" },
        // Een zesde doel bestaat niet: drie werkdoelen en twee persoonlijke.
        { MetDoel(doel => doel with { Nummer = 6 }), "doelnummer-onbekend", "matchingsformat.coachingsdoelen[0].nummer" },
        { MetDoel(doel => doel with { Nummer = 2 }), "dubbel", "matchingsformat.coachingsdoelen[1]" },
        { MetDoel(doel => doel with { Omschrijving = Lang() }), "tekst-te-lang", "matchingsformat.coachingsdoelen[0].omschrijving" },
        { MetDoel(doel => doel with { Onderwerp = (Matchingsonderwerp)9 }), "keuze-onbekend", "matchingsformat.coachingsdoelen[0].onderwerp" },
        { Format with { OndertekeningAanvrager = new((Partij)9, new(2026, 1, 8)) }, "keuze-onbekend", "matchingsformat.ondertekeningAanvrager.partij" },
        { Format with { OndertekeningAanvrager = new(Partij.Werkgever, default) }, "datum-onwaarschijnlijk", "matchingsformat.ondertekeningAanvrager.op" },
        // Voor de cliënt tekent niemand anders dan hijzelf of wie hem wettelijk vertegenwoordigt.
        { Format with { OndertekeningClient = new(Partij.Werkgever, new(2026, 1, 8)) }, "ondertekening-client", "matchingsformat.ondertekeningClient.partij" },
    };

    [Theory, MemberData(nameof(Fouten))]
    [Trait("Regeling", "leidraad-2012, kerntaken")]
    public void Een_foute_waarde_wordt_geweigerd_met_haar_veld(Matchingsformat format, string code, string veld)
    {
        var weigering = Assert.Single(format.Controleer("matchingsformat"));

        Assert.Equal((code, veld), (weigering.Code, weigering.Veld));
    }

    public static TheoryData<Matchingsformat, string> Leegten => new()
    {
        // De rij ontbreekt helemaal: dat is één ontbrekend onderdeel, geen drie.
        { Format with { Rijen = [.. Format.Rijen!.Take(4)] }, "matchingsformat.rijen" },
        { MetRij(rij => rij with { Werknemerprofiel = null }), "matchingsformat.rijen[1].werknemerprofiel.beschrijving" },
        { MetRij(rij => rij with { Werkprofiel = new("") }), "matchingsformat.rijen[1].werkprofiel.beschrijving" },
        { MetRij(rij => rij with { Matching = null }), "matchingsformat.rijen[1].matching.uitkomst" },
        { MetRij(rij => rij with { Matching = rij.Matching! with { Termijn = null } }), "matchingsformat.rijen[1].matching.termijn" },
        { MetRij(rij => rij with { Matching = rij.Matching! with { Toelichting = null } }), "matchingsformat.rijen[1].matching.toelichting" },
        { Format with { Kerntaken = [" "] }, "matchingsformat.kerntaken" },
        { Format with { Coachingsdoelen = [] }, "matchingsformat.coachingsdoelen" },
        { MetDoel(doel => doel with { Omschrijving = null }), "matchingsformat.coachingsdoelen[0].omschrijving" },
        { MetDoel(doel => doel with { Onderwerp = null }), "matchingsformat.coachingsdoelen[0].onderwerp" },
        { MetDoel(doel => doel with { Coachbaar = null }), "matchingsformat.coachingsdoelen[0].coachbaar" },
    };

    [Theory, MemberData(nameof(Leegten))]
    public void Een_leeg_veld_ontbreekt_en_is_niet_fout(Matchingsformat format, string veld)
    {
        Assert.Equal(veld, Assert.Single(format.Ontbreekt("matchingsformat")).Veld);
        Assert.Empty(format.Controleer("matchingsformat"));
    }

    [Fact]
    public void Alle_fouten_komen_tegelijk()
    {
        var format = MetRij(rij => rij with { Werkprofiel = new(Lang()) }) with
        {
            Kerntaken = ["a", "b", "c", "d"],
            BelastbaarheidsprofielVan = default(DateOnly),
        };

        Assert.Equal(3, format.Controleer().Count);
    }

    [Fact]
    public void Een_ingevulde_kerntaak_is_genoeg() => Assert.Empty((Format with { Kerntaken = ["Inpakken", " "] }).Ontbreekt());

    [Fact]
    public void Bij_een_match_zijn_termijn_en_toelichting_niet_nodig()
    {
        var format = MetRij(rij => rij with { Matching = new(Matchingsuitkomst.Match) });

        Assert.Empty(format.Ontbreekt());
    }

    [Theory]
    [InlineData(Grenzen.Tekst, 0)] // de langste tekst die mag
    [InlineData(Grenzen.Tekst + 1, 1)]
    public void Een_tekst_mag_vierduizend_tekens_lang_zijn(int lengte, int fouten) =>
        Assert.Equal(fouten, MetRij(rij => rij with { Werkprofiel = new(new string('x', lengte)) }).Controleer().Count);

    [Theory]
    [InlineData(1, Doelsoort.Werkdoel)]
    [InlineData(3, Doelsoort.Werkdoel)]
    [InlineData(4, Doelsoort.PersoonlijkDoel)]
    [InlineData(5, Doelsoort.PersoonlijkDoel)]
    public void Het_nummer_bepaalt_of_een_doel_een_werkdoel_of_persoonlijk_is(int nummer, Doelsoort soort) =>
        Assert.Equal(soort, new Coachingsdoel(nummer, null, null, null).Soort);

    [Fact]
    [Trait("Regeling", "leidraad-2012, matchingsformat doelen")]
    public void Drie_werkdoelen_en_twee_persoonlijke_doelen_mogen_samen()
    {
        var format = Format with { Coachingsdoelen = [.. Enumerable.Range(1, 5).Select(nummer => Format.Coachingsdoelen![0] with { Nummer = nummer })] };

        Assert.Empty(format.Controleer());
    }

    [Fact]
    public void Elk_onderwerp_heeft_titels_en_hulp_in_de_volgorde_van_het_formulier()
    {
        Assert.Equal(Enum.GetValues<Matchingsonderwerp>(), Matchingsonderwerpen.Alle.Select(uitleg => uitleg.Onderwerp));
        Assert.Equal([1, 2, 3, 4, 5], Matchingsonderwerpen.Alle.Select(uitleg => uitleg.Nummer));
        Assert.All(Matchingsonderwerpen.Alle, uitleg =>
        {
            Assert.Equal(uitleg, Matchingsonderwerpen.Van(uitleg.Onderwerp));
            Assert.All([uitleg.LabelWerknemer, uitleg.LabelWerk], Assert.NotEmpty);
            Assert.All([uitleg.HulpWerknemer, uitleg.HulpWerk, uitleg.HulpMatching], Assert.NotEmpty);
        });
    }

    [Fact]
    public void Een_onderwerp_dat_niet_op_het_formulier_staat_heeft_geen_uitleg() =>
        Assert.Throws<InvalidOperationException>(() => Matchingsonderwerpen.Van((Matchingsonderwerp)9));

    [Theory]
    [InlineData(Matchingsonderwerp.Capaciteiten, "Capaciteiten", "Eisen vanuit bedrijf en de werkplek")]
    [InlineData(
        Matchingsonderwerp.Leren,
        "Beschrijving van de manier van leren, leermogelijkheden en voorwaarden om te kunnen leren",
        "Ontwikkelingsmogelijkheden en soort begeleiding")]
    [InlineData(Matchingsonderwerp.SocialeContext, "De sociale context, achtergrond en netwerk", "De context op en rond de werkplek")]
    [InlineData(Matchingsonderwerp.Identiteit, "Betekenis en identiteit, sfeer en persoonlijkheid", "Waarden en normen op de werkplek (cultuur)")]
    [InlineData(
        Matchingsonderwerp.Wensen,
        "Wensen, motieven en reële perspectieven",
        "Taken, werkzaamheden en arbeidsomstandigheden in het bedrijf (in relatie tot wensen, motieven en reële perspectieven van de werknemer)")]
    public void De_rij_staat_er_zoals_het_formulier_haar_noemt(Matchingsonderwerp onderwerp, string werknemer, string werk) =>
        Assert.Equal((werknemer, werk), (Matchingsonderwerpen.Van(onderwerp).LabelWerknemer, Matchingsonderwerpen.Van(onderwerp).LabelWerk));

    [Fact]
    public void De_matching_kent_twee_termijnen_en_drie_uitkomsten()
    {
        Assert.Equal(["Kort", "Lang"], Enum.GetNames<Matchingstermijn>());
        Assert.Equal(["Match", "Overbelasting", "Onderbelasting"], Enum.GetNames<Matchingsuitkomst>());
    }

    [Theory]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    public void Het_werkprofiel_noemt_hooguit_drie_kerntaken(int aantal, int fouten) =>
        Assert.Equal(fouten, (Format with { Kerntaken = [.. Enumerable.Range(1, aantal).Select(nummer => $"Taak {nummer}")] }).Controleer().Count);

    private static Matchingsformat MetRij(Func<Matchingsrij, Matchingsrij> wijzig) =>
        Format with { Rijen = [Format.Rijen![0], wijzig(Format.Rijen[1]), .. Format.Rijen.Skip(2)] };

    private static Matchingsformat MetDoel(Func<Coachingsdoel, Coachingsdoel> wijzig) =>
        Format with { Coachingsdoelen = [wijzig(Format.Coachingsdoelen![0]), .. Format.Coachingsdoelen.Skip(1)] };

    private static string Lang() => new('x', Grenzen.Tekst + 1);
}
