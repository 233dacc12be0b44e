using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Wijzigingen;

namespace Jobcoach.Domain.Logboek;

/// <summary>
/// Begeleiding tijdens ziekte: of er vooraf toestemming was, voor hoeveel uren, en of de rapportage haar noemt.
/// Hoe lang iemand ziek is staat niet in het dossier (AVG 9); waar dat ertoe doet vraagt de toets het een mens.
/// </summary>
internal static class Ziektetoets
{
    /// <summary>De bevindingen over de regels die gelden; leeg als er niet tijdens ziekte is begeleid.</summary>
    public static IEnumerable<Bevinding> Bevindingen(
        IReadOnlyList<Logboekregel> geldend, Verantwoordingseisen eisen, IReadOnlyList<Wijzigingsinhoud.Ziekte> toestemmingen)
    {
        var ziek = geldend.Where(regel => regel.TijdensZiekte).ToList();
        return ziek.Count == 0
            ? []
            :
            [
                .. ZonderToestemming(ziek, eisen.ToestemmingZiekteNaWeken, toestemmingen),
                .. BovenToestemming(ziek, eisen.ToestemmingZiekteNaWeken, toestemmingen),
                .. InRapportage(eisen.ZiekteInRapportage),
            ];
    }

    private static IEnumerable<Bevinding> ZonderToestemming(
        List<Logboekregel> ziek, Param<int?> naWeken, IReadOnlyList<Wijzigingsinhoud.Ziekte> toestemmingen)
    {
        var zonder = Urenstand.Som(ziek.Where(regel => !toestemmingen.Any(een => een.Looptijd.Bevat(regel.Datum))));
        var (oordeel, zin) = naWeken.Waarde switch
        {
            _ when zonder == Uren.Nul => (Oordeel.Voldoet, "Voor alle uren begeleiding tijdens ziekte is toestemming gegeven."),
            0 => (Oordeel.VoldoetNiet, $"Er is {Leesbaar.Kort(zonder)} uur begeleid tijdens ziekte zonder toestemming. Die is altijd vooraf en schriftelijk nodig."),
            { } weken => (
                Oordeel.BeoordelingNodig,
                $"Er is {Leesbaar.Kort(zonder)} uur begeleid tijdens ziekte zonder toestemming. Die is vooraf nodig als de afwezigheid langer dan "
                + $"{Datumtekst.Aantal(weken, Termijneenheid.Weken)} dreigt te duren. Ga na of dat zo was."),
            null => (
                Oordeel.NietVastgesteld,
                $"Er is {Leesbaar.Kort(zonder)} uur begeleid tijdens ziekte zonder toestemming. De regeling zegt niet wanneer die nodig is. Beoordeel dat."),
        };
        return [Bevinding.Van(
            "ziektetoestemming",
            oordeel,
            naWeken.Bron,
            zin,
            new Gegeven("uren tijdens ziekte zonder toestemming", Leesbaar.Kort(zonder)),
            new Gegeven("toestemming nodig na weken", Leesbaar.Tekst(naWeken.Waarde)))
            .MetKeerpunt(() => Keerpunt.Bij("uren tijdens ziekte zonder toestemming", "0", "Als voor alle uren vooraf toestemming is gegeven, is aan deze eis voldaan."))];
    }

    private static IEnumerable<Bevinding> BovenToestemming(
        List<Logboekregel> ziek, Param<int?> naWeken, IReadOnlyList<Wijzigingsinhoud.Ziekte> toestemmingen) => toestemmingen
        .Select(een => (Toestemming: een, Besteed: Urenstand.Som(ziek.Where(regel => een.Looptijd.Bevat(regel.Datum)))))
        .Where(een => een.Besteed > Uren.Nul)
        .Select(een => Bevinding.Van(
            "ziektetoestemming-uren",
            een.Besteed > een.Toestemming.Uren ? Oordeel.VoldoetNiet : Oordeel.Voldoet,
            naWeken.Bron,
            $"De toestemming van {Datumtekst.Voluit(een.Toestemming.Looptijd.Van)} is voor {Leesbaar.Kort(een.Toestemming.Uren)} uur. Er is {Leesbaar.Kort(een.Besteed)} uur begeleid.",
            new Gegeven("uren met toestemming", Leesbaar.Kort(een.Toestemming.Uren)),
            new Gegeven("uren begeleid tijdens ziekte", Leesbaar.Kort(een.Besteed)))
            .MetKeerpunt(() => Keerpunt.Bij(
                "uren begeleid tijdens ziekte", Leesbaar.Kort(een.Toestemming.Uren), $"Met {Leesbaar.Kort(een.Toestemming.Uren)} uur of minder is aan deze eis voldaan.")));

    private static IEnumerable<Bevinding> InRapportage(Param<bool?> eis) => eis.Waarde is true
        ? [Bevinding.Van(
            "ziekte-in-rapportage",
            Oordeel.BeoordelingNodig,
            eis.Bron,
            "Er is begeleid tijdens ziekte. De rapportage moet dat noemen. Lees na of zij dat doet, en weeg doel en omvang.")]
        : [];
}
