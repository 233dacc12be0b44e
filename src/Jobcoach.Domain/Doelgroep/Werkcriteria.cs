using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Doelgroep;

/// <summary>Of het werk voldoet: duur, uren, loonwaarde, leeftijd en contractvorm.</summary>
internal static class Werkcriteria
{
    public static IEnumerable<Bevinding> Toets(Regeling regeling, Dienstverband werk, bool isVervolg)
    {
        var toegang = regeling.Toegang;
        return
        [
            .. werk.Soort is Arbeidsrelatie.Proefplaatsing ? Proefplaatsingscriteria.Toets(regeling.Proef, werk) : [Contractduur(toegang, werk, isVervolg)],
            Uren(toegang).Toets(werk.UrenPerWeek, werk.VerwachteUitbreiding),
            Loonwaarde(toegang).Toets(werk.Loonwaarde?.Percentage, werk.VerwachteGroeiLoonwaarde),
            Leeftijd(toegang.MinderjarigAlleenDienstbetrekking, werk),
            Vorm(toegang, werk.Contractvorm),
        ];
    }

    private static Minimumeis Uren(Toegangseisen toegang) =>
        new("uren-per-week", "Het aantal uren per week", " uur", toegang.MinUrenPerWeek, toegang.VloerUrenPerWeek, toegang.UitbreidingBinnenMaanden);

    private static Minimumeis Loonwaarde(Toegangseisen toegang) =>
        new("loonwaarde", "De loonwaarde", " %", toegang.MinLoonwaarde, toegang.VloerLoonwaarde, toegang.GroeiLoonwaardeBinnenMaanden);

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
            new Gegeven("eerste werkdag", Leesbaar.Tekst(werk.Van)),
            new Gegeven("laatste dag", werk.TotEnMet is { } einde ? Leesbaar.Tekst(einde) : "onbepaalde tijd"),
            Leesbaar.Gegeven("minimum in maanden", minimum.Waarde),
            Leesbaar.Gegeven("vervolgaanvraag", isVervolg));
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
            new Gegeven("werk", werk.Soort is Arbeidsrelatie.Dienstbetrekking ? "dienstbetrekking" : "proefplaatsing"));
    }

    private static Bevinding Vorm(Toegangseisen toegang, Contractvorm vorm)
    {
        var regel = toegang.Contractvormen.FirstOrDefault(regel => regel.Vorm == vorm);
        var (oordeel, zin) = regel?.Gevolg.Waarde switch
        {
            Contractvormgevolg.Toegestaan => (Oordeel.Voldoet, $"Met {Naam(vorm)} is de voorziening mogelijk."),
            Contractvormgevolg.Uitgesloten => (Oordeel.VoldoetNiet, $"Met {Naam(vorm)} is de voorziening niet mogelijk."),
            Contractvormgevolg.Beoordelen => (Oordeel.BeoordelingNodig, $"Met {Naam(vorm)} is de voorziening alleen mogelijk als {regel?.Voorwaarde}. De toetser beoordeelt dit."),
            _ => (Oordeel.NietVastgesteld, $"De regeling zegt niets over {Naam(vorm)}. De toetser beoordeelt dit."),
        };
        return Bevinding.Van("contractvorm", oordeel, regel?.Gevolg.Bron ?? "niet in de regeling", zin, new Gegeven("contractvorm", Naam(vorm)));
    }

    private static string Naam(Contractvorm vorm) => vorm switch
    {
        Contractvorm.Regulier => "een gewone arbeidsovereenkomst",
        Contractvorm.NulUren => "een nulurencontract",
        Contractvorm.MinMax => "een min-maxcontract",
        Contractvorm.UitzendMetUitzendbeding => "een uitzendovereenkomst met uitzendbeding",
        Contractvorm.Stage => "een stage",
        Contractvorm.Arbeidstraining => "werk bij een arbeidstrainingscentrum",
        Contractvorm.Wsw => "werk op grond van de WSW",
        Contractvorm.Bbl => "een leerbaan (bbl)",
        _ => throw new ArgumentOutOfRangeException(nameof(vorm)),
    };
}
