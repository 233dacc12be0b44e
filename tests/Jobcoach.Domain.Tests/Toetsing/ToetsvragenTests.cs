using Jobcoach.Domain.Toetsing;

namespace Jobcoach.Domain.Tests.Toetsing;

[Trait("Regeling", "leidraad-2012, toetsingskader")]
public sealed class ToetsvragenTests
{
    [Fact]
    public void Er_zijn_vijftien_toetsvragen_en_negen_conclusies_in_volgorde()
    {
        Assert.Equal(Enumerable.Range(1, 15), Toetsvragen.Alle.Select(vraag => vraag.Nummer));
        Assert.Equal(Enumerable.Range(1, 9), Conclusierijen.Alle.Select(rij => rij.Nummer));
        Assert.All(Toetsvragen.Alle, vraag => Assert.Equal(vraag, Toetsvragen.Van(vraag.Nummer)));
        Assert.All(Conclusierijen.Alle, rij => Assert.Equal(rij, Conclusierijen.Van(rij.Nummer)));
    }

    [Theory]
    [InlineData(Toetsgroep.AlgemeneVoorwaarden, new[] { 1, 2, 3, 4 })]
    [InlineData(Toetsgroep.Werknemerprofiel, new[] { 5, 6 })]
    [InlineData(Toetsgroep.Werkprofiel, new[] { 7, 8 })]
    [InlineData(Toetsgroep.PersoonlijkeContext, new[] { 9 })]
    [InlineData(Toetsgroep.Coachingsdoelen, new[] { 10, 11, 12 })]
    [InlineData(Toetsgroep.Onderbouwing, new[] { 13, 14, 15 })]
    public void Elke_groep_heeft_haar_vragen_en_een_titel(Toetsgroep groep, int[] nummers)
    {
        Assert.Equal(nummers, Toetsvragen.Alle.Where(vraag => vraag.Groep == groep).Select(vraag => vraag.Nummer));
        Assert.NotEmpty(Toetsvragen.Titel(groep));
    }

    [Theory]
    [InlineData(13, new[] { 7, 8, 9 })]
    [InlineData(14, new[] { 7 })] // de checkvragen over de context op en rond de werkplek
    [InlineData(15, new[] { 11, 12 })]
    [InlineData(12, new int[0])] // staat op zichzelf
    [Trait("Regeling", "leidraad-2012, toetsvraag 13")]
    [Trait("Regeling", "leidraad-2012, toetsvraag 14")]
    [Trait("Regeling", "leidraad-2012, toetsvraag 15")]
    public void Vraag_rust_op_eerdere_vragen(int nummer, int[] rustOp) => Assert.Equal(rustOp, Toetsvragen.Van(nummer).RustOp);

    [Fact]
    public void Vraag_veertien_toont_de_contextvragen_van_vraag_zeven()
    {
        var context = Toetsvragen.Van(7).Checkvragen.Where(vraag => vraag.Element == "Context op en rond de werkplek").ToList();

        Assert.Equal(4, context.Count);
        Assert.Equal(context, Toetsvragen.Van(14).Checkvragen.Skip(1));
    }

    [Fact]
    public void Elke_toetsvraag_telt_mee_in_een_conclusie_en_elk_verband_is_uitgelegd()
    {
        Assert.Equal(Enumerable.Range(1, 15), Conclusierijen.Alle.SelectMany(rij => rij.Vragen).Distinct().Order());
        Assert.All(Conclusierijen.Alle, rij => Assert.NotEmpty(rij.Verband));
    }

    [Theory]
    [InlineData(1, 4)] // the four checks of completeness
    [InlineData(2, 2)]
    [InlineData(3, 5)] // two conditions, three checkvragen
    [InlineData(4, 1)]
    [InlineData(5, 13)] // 3 + 3 + 4 + 1 + 2 over the five elements
    [InlineData(6, 2)]
    [InlineData(7, 16)] // 4 + 2 + 4 + 3 + 3 over the five elements
    [InlineData(8, 1)]
    [InlineData(9, 1)]
    [InlineData(10, 0)]
    [InlineData(11, 1)]
    [InlineData(12, 0)]
    [InlineData(13, 1)]
    [InlineData(14, 5)] // the instruction and the four of the context
    [InlineData(15, 1)]
    public void Elke_vraag_heeft_haar_checkvragen(int nummer, int aantal) => Assert.Equal(aantal, Toetsvragen.Van(nummer).Checkvragen.Count);

    [Theory]
    [InlineData(5, "Capaciteiten", 3)]
    [InlineData(5, "Leren", 3)]
    [InlineData(5, "Sociale context", 4)]
    [InlineData(5, "Identiteit", 1)]
    [InlineData(5, "Wensen", 2)]
    [InlineData(7, "Eisen", 4)]
    [InlineData(7, "Ontwikkeling en begeleiding", 2)]
    [InlineData(7, "Context op en rond de werkplek", 4)]
    [InlineData(7, "Waarden en normen", 3)]
    [InlineData(7, "Taken", 3)]
    public void De_checkvragen_van_de_profielen_staan_per_element(int nummer, string element, int aantal) =>
        Assert.Equal(aantal, Toetsvragen.Van(nummer).Checkvragen.Count(vraag => vraag.Element == element));

    public static TheoryData<int, string> Letterlijk => new()
    {
        { 1, "Is de aangeleverde informatie volledig, duidelijk en voldoende op de casus gericht?" },
        {
            2,
            "Is er sprake van een structurele functionele beperking die leidt tot de ondersteuningsbehoefte? En is er een indicatie gesteld voor de noodzaak van de inzet van een jobcoach?"
        },
        { 3, "Is het Protocol Jobcoach van toepassing?" },
        { 4, "Is er in de sociale context op de diverse leefsferen voldoende stabiliteit of wordt hierop voldoende ondersteuning geboden?" },
        { 5, "Is het Werknemerprofiel duidelijk verwoord en op de persoon gericht?" },
        { 6, "Is de onderbouwing van de mogelijkheden van de persoon voldoende?" },
        { 7, "Zijn de arbeidsplek en de bedrijfscontext helder beschreven?" },
        { 8, "Is de onderbouwing van de keuze voor deze werkgever en de hier beschikbare arbeidsplek in relatie tot het Werknemerprofiel voldoende?" },
        { 9, "Is het mogelijk een helder beeld te krijgen van de privésituatie van de werknemer in relatie tot de arbeid?" },
        { 10, "Zijn de gestelde coachingsdoelen SMART beschreven?" },
        { 11, "Zijn deze doelen haalbaar in de geschetste context?" },
        { 12, "Is de prognose van de verwachte duur van de ondersteuning in relatie tot het halen van de doelen duidelijk?" },
        { 13, "Is de keuze voor de persoonlijke ondersteuning in combinatie met de ondersteuningsmogelijkheden door de werkgever en collega's duidelijk?" },
        {
            14,
            "Is er sprake van een redelijke balans tussen de gevraagde ondersteuning van de persoon, de inschakeling van ondersteuning door de werkomgeving en de inschakeling van ondersteuning vanuit het eigen netwerk van de persoon?"
        },
        {
            15, // the list; the page of the question itself says Werknemerprofiel and leaves out "en duurzame"
            "Leidt de baan voor de persoon met dit Werkprofiel (op termijn) tot een optimale en duurzame situatie van arbeidsparticipatie (sociaal en economisch)?"
        },
    };

    [Theory, MemberData(nameof(Letterlijk))]
    public void De_vraag_staat_er_zoals_de_leidraad_haar_stelt(int nummer, string tekst) => Assert.Equal(tekst, Toetsvragen.Van(nummer).Tekst);

    [Fact]
    public void Alleen_de_eerste_drie_vragen_rusten_op_feiten_de_andere_hebben_een_open_norm()
    {
        Assert.All(Toetsvragen.Alle.Take(3), vraag => Assert.Null(vraag.OpenNorm));
        Assert.All(Toetsvragen.Alle.Skip(3), vraag => Assert.StartsWith("of ", vraag.OpenNorm, StringComparison.Ordinal));
        Assert.Equal(12, Toetsvragen.Alle.Select(vraag => vraag.OpenNorm).OfType<string>().Distinct().Count());
    }

    public static TheoryData<int, string, int[]> Rijen => new()
    {
        { 1, "Is de informatie compleet en smart aangeleverd? Is de informatie volledig?", [1, 10] },
        { 2, "Wordt voldaan aan de voorwaarden voor de inzet van een jobcoach?", [2] },
        { 3, "Voldoet de aanvraag aan het Protocol Jobcoach?", [3] },
        {
            4,
            "Is de matchingsinformatie duidelijk opgebouwd volgens het matchingformat en zijn de matchingsvraagstukken duidelijk geworden?",
            [4, 5, 6, 7, 8, 9]
        },
        { 5, "Zijn de coachingsdoelen helder geformuleerd en geprioriteerd in het coachingsplan?", [10] },
        { 6, "Is het coachingsplan scherp geformuleerd op doelen- en activiteitsniveau?", [10] },
        { 7, "Is de ureninzet helder aan de doelen en activiteiten gekoppeld?", [12] },
        { 8, "Is de gevraagde ureninzet plausibel?", [13, 14] },
        { 9, "Verwacht u dat de coachingsdoelen haalbaar zijn met deze uren in de gestelde termijnen?", [11, 12, 15] },
    };

    [Theory, MemberData(nameof(Rijen)), Trait("Regeling", "leidraad-2012, toetsingformat")]
    public void De_conclusierij_staat_er_zoals_het_formulier_haar_stelt_en_rust_op_haar_vragen(int nummer, string tekst, int[] vragen)
    {
        Assert.Equal(tekst, Conclusierijen.Van(nummer).Tekst);
        Assert.Equal(vragen, Conclusierijen.Van(nummer).Vragen);
    }

    [Fact, Trait("Regeling", "leidraad-2012, toetsingformat")]
    public void De_eerste_en_de_vierde_rij_noemen_hun_onderdelen()
    {
        Assert.Equal(["Matchingsformat", "Coachingsplanformat", "Logboekformat"], Conclusierijen.Van(1).Onderdelen);
        Assert.Equal(
            ["Werknemerprofiel", "Werkprofiel", "Matchingsdiscrepantie", "Compensatiemogelijkheden", "Coachingsdoelen"],
            Conclusierijen.Van(4).Onderdelen);
        Assert.All(Conclusierijen.Alle.Where(rij => rij.Nummer is not (1 or 4)), rij => Assert.Empty(rij.Onderdelen));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    public void Een_rij_die_niet_bestaat_is_een_fout(int nummer) =>
        Assert.IsType<ArgumentOutOfRangeException>(Record.Exception(() => Conclusierijen.Van(nummer)));

    [Theory]
    [InlineData(0)]
    [InlineData(16)]
    public void Een_vraag_die_niet_bestaat_is_een_fout(int nummer) =>
        Assert.IsType<ArgumentOutOfRangeException>(Record.Exception(() => Toetsvragen.Van(nummer)));
}
