using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;

namespace Jobcoach.Domain.Doelgroep;

/// <summary>Of het werk voldoet: duur, uren, loonwaarde, leeftijd, zekerheid en contractvorm.</summary>
internal static class Werkcriteria
{
    public const string UrenFeit = "uren per week";
    public const string LoonwaardeFeit = "loonwaarde";
    private const string SoortFeit = "werk";

    public static IEnumerable<Bevinding> Toets(Regeling regeling, Dienstverband werk, bool isVervolg, Aanvraagfeiten aanvraag)
    {
        var toegang = regeling.Toegang;
        return
        [
            .. Werkzekerheid.Toets(toegang, werk, aanvraag.StukVanOvereenkomst),
            .. werk.Soort is Arbeidsrelatie.Proefplaatsing ? Proefplaatsingscriteria.Toets(regeling, werk) : [Contractduur(toegang, werk, isVervolg)],
            Uren(toegang).Toets(werk.UrenPerWeek, werk.VerwachteUitbreiding),
            Loonwaarde(toegang).Toets(werk.Loonwaarde?.Percentage, werk.VerwachteGroeiLoonwaarde),
            .. HoogsteLoonwaarde(toegang.MaxLoonwaarde, werk.Loonwaarde?.Percentage),
            Leeftijd(toegang.MinderjarigAlleenDienstbetrekking, werk),
            Contractvormcriteria.Toets(toegang, werk),
        ];
    }

    public static string Naam(Arbeidsrelatie soort) => soort is Arbeidsrelatie.Dienstbetrekking ? "dienstbetrekking" : "proefplaatsing";

    private static Minimumeis Uren(Toegangseisen toegang) =>
        new("uren-per-week", UrenFeit, "Het aantal uren per week", " uur", toegang.MinUrenPerWeek, toegang.VloerUrenPerWeek, toegang.UitbreidingBinnenMaanden);

    private static Minimumeis Loonwaarde(Toegangseisen toegang) =>
        new("loonwaarde", LoonwaardeFeit, "De loonwaarde", " %", toegang.MinLoonwaarde, toegang.VloerLoonwaarde, toegang.GroeiLoonwaardeBinnenMaanden);

    /// <summary>Alleen als de regeling een hoogste loonwaarde noemt: wie er geen noemt begrenst niets.</summary>
    private static IEnumerable<Bevinding> HoogsteLoonwaarde(Param<decimal?> hoogste, decimal? loonwaarde)
    {
        if (hoogste.Waarde is not { } grens)
        {
            return [];
        }

        var (oordeel, zin) = loonwaarde switch
        {
            null => (Oordeel.NietVastgesteld, "De loonwaarde staat nog niet vast."),
            { } procent when procent <= grens => (Oordeel.Voldoet, $"De loonwaarde is {Leesbaar.Tekst(procent)} %. Het hoogste is {Leesbaar.Tekst(grens)} %."),
            { } procent => (Oordeel.VoldoetNiet, $"De loonwaarde is {Leesbaar.Tekst(procent)} %. Dat is meer dan {Leesbaar.Tekst(grens)} %. Dan is deze voorziening niet mogelijk."),
        };
        return
        [
            Bevinding.Van("loonwaarde-maximum", oordeel, hoogste.Bron, zin, Leesbaar.Gegeven(LoonwaardeFeit, loonwaarde), Leesbaar.Gegeven("maximum", hoogste.Waarde))
                .MetKeerpunt(() => Keerpunt.Bij(LoonwaardeFeit, Leesbaar.Tekst(grens), $"Tot en met {Leesbaar.Tekst(grens)} % is aan deze eis voldaan.")),
        ];
    }

    private static Bevinding Contractduur(Toegangseisen toegang, Dienstverband werk, bool isVervolg)
    {
        var (minimum, bijVervolg) = (toegang.MinContractMaanden, toegang.ContracteisBijVervolg);
        var (oordeel, zin) = minimum.Waarde switch
        {
            null => (Oordeel.NietVastgesteld, "De regeling noemt geen minimum voor de duur van het contract. De toetser beoordeelt dit."),
            { } maanden when werk.DuurtMinstens(maanden) => (Oordeel.Voldoet, $"Het contract duurt minstens {maanden} maanden."),
            _ when isVervolg && bijVervolg.Waarde is false => (Oordeel.Voldoet, "Bij een vervolgaanvraag wordt de duur van het contract niet opnieuw getoetst."),
            { } maanden when isVervolg && bijVervolg.Waarde is null =>
                (Oordeel.NietVastgesteld, $"Het contract duurt korter dan {maanden} maanden. De regeling zegt niet of dat bij een vervolgaanvraag uitmaakt. De toetser beoordeelt dit."),
            { } maanden => (Oordeel.VoldoetNiet, $"Het contract duurt korter dan {maanden} maanden."),
        };
        return Bevinding.Van(
            "contractduur",
            oordeel,
            minimum.Bron,
            zin,
            new Gegeven("eerste werkdag", Datumtekst.Voluit(werk.Van)),
            new Gegeven("laatste dag", werk.TotEnMet is { } einde ? Datumtekst.Voluit(einde) : "onbepaalde tijd"),
            Leesbaar.Gegeven("minimum in maanden", minimum.Waarde),
            Leesbaar.Gegeven("vervolgaanvraag", isVervolg)).MetKeerpunt(() => LangGenoeg(werk.Van.AddMonths(minimum.Waarde!.Value).AddDays(-1)));

        static Keerpunt LangGenoeg(DateOnly dag) => Keerpunt.Bij("laatste dag", Datumtekst.Voluit(dag), $"Loopt het contract tot en met {Datumtekst.Voluit(dag)} of langer, dan is aan deze eis voldaan.");
    }

    private static Bevinding Leeftijd(Param<bool?> alleenDienstbetrekking, Dienstverband werk)
    {
        var (oordeel, zin) = (werk.Minderjarig, werk.Soort, alleenDienstbetrekking.Waarde) switch
        {
            (false, _, _) => (Oordeel.Voldoet, "De werknemer is 18 jaar of ouder."),
            (true, Arbeidsrelatie.Dienstbetrekking, _) => (Oordeel.Voldoet, "De werknemer is jonger dan 18 jaar en heeft een dienstbetrekking."),
            (_, _, true) => (Oordeel.VoldoetNiet, "De werknemer is jonger dan 18 jaar. Dan kan jobcoaching niet bij een proefplaatsing, alleen bij een dienstbetrekking."),
            (_, _, false) => (Oordeel.Voldoet, "De regeling stelt geen eis aan de leeftijd."),
            (_, _, null) =>
                (Oordeel.NietVastgesteld, "De werknemer is jonger dan 18 jaar. De regeling zegt niets over een proefplaatsing op die leeftijd. De toetser beoordeelt dit."),
        };
        return Bevinding.Van(
            "leeftijd",
            oordeel,
            alleenDienstbetrekking.Bron,
            zin,
            Leesbaar.Gegeven("jonger dan 18 jaar", werk.Minderjarig),
            new Gegeven(SoortFeit, Naam(werk.Soort)))
            .MetKeerpunt(() => Keerpunt.Bij(SoortFeit, Naam(Arbeidsrelatie.Dienstbetrekking), "Met een dienstbetrekking is aan deze eis voldaan."));
    }
}
