using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Berekening;

/// <summary>Een factuur van de jobcoachorganisatie over een periode.</summary>
/// <param name="OntvangenOp">De dag van ontvangst.</param>
/// <param name="Uren">De gefactureerde uren.</param>
/// <param name="Eindfactuur">Of het de laatste factuur van de periode is; een eerdere is een voorschot.</param>
public sealed record Factuur(DateOnly OntvangenOp, Uren Uren, bool Eindfactuur);

/// <summary>Toetst de facturen over een periode aan de regeling.</summary>
public static class Facturatie
{
    /// <summary>Aantal, som, voorschot en tijdigheid, elk een bevinding; leeg als de regeling geen uurtarief kent.</summary>
    /// <param name="regeling">De vastgelegde versie van de regeling.</param>
    /// <param name="looptijd">De toegekende periode.</param>
    /// <param name="toegekend">De toegekende uren.</param>
    /// <param name="facturen">Alle facturen over de periode.</param>
    public static IReadOnlyList<Bevinding> Toets(Regeling regeling, Periode looptijd, Uren toegekend, IReadOnlyList<Factuur> facturen) => regeling.Tarief is { } tarief
        ?
        [
            Aantal(tarief.FacturenPerPeriode, facturen.Count),
            Som(tarief, toegekend, facturen.Aggregate(Uren.Nul, (som, factuur) => som + factuur.Uren)),
            .. Voorschot(tarief.VoorschotPercentage, toegekend, facturen.Where(factuur => !factuur.Eindfactuur).Aggregate(Uren.Nul, (som, factuur) => som + factuur.Uren)),
            .. facturen.Where(factuur => factuur.Eindfactuur).Select(factuur => Tijdig(regeling.Termijnen.Eindfactuur, looptijd.TotEnMet, factuur.OntvangenOp)),
        ]
        : [];

    private static Bevinding Aantal(Param<int?> hoogste, int aantal)
    {
        var (oordeel, zin) = hoogste.Waarde switch
        {
            null => (Oordeel.NietVastgesteld, "De regeling zegt niet hoeveel facturen per periode mogen."),
            { } meest when aantal <= meest => (Oordeel.Voldoet, $"Het aantal facturen over deze periode is {aantal}. Hoogstens {meest} mag."),
            { } meest => (Oordeel.VoldoetNiet, $"Het aantal facturen over deze periode is {aantal}. Hoogstens {meest} mag."),
        };
        return Bevinding.Van("facturen-aantal", oordeel, hoogste.Bron, zin, Leesbaar.Gegeven("aantal facturen", aantal))
            .MetKeerpunt(() => Keerpunt.Bij("aantal facturen", Leesbaar.Tekst((decimal)hoogste.Waarde!.Value), $"Met {hoogste.Waarde} facturen of minder is aan deze eis voldaan."));
    }

    private static Bevinding Som(Tarief tarief, Uren toegekend, Uren som) =>
        Bevinding.Van(
            "facturen-uren",
            som <= toegekend ? Oordeel.Voldoet : Oordeel.VoldoetNiet,
            tarief.FacturenPerPeriode.Bron,
            $"Gefactureerd is {Leesbaar.Tekst(som.InUren)} uur. Toegekend is {Leesbaar.Tekst(toegekend.InUren)} uur; meer wordt niet vergoed.",
            Leesbaar.Gegeven("gefactureerde uren", som.InUren),
            Leesbaar.Gegeven("toegekende uren", toegekend.InUren))
            .MetKeerpunt(() => Keerpunt.Bij("gefactureerde uren", Leesbaar.Tekst(toegekend.InUren), $"Met {Leesbaar.Tekst(toegekend.InUren)} uur of minder is aan deze eis voldaan."));

    private static IEnumerable<Bevinding> Voorschot(Param<decimal?> percentage, Uren toegekend, Uren voorschot)
    {
        if (voorschot == Uren.Nul)
        {
            yield break;
        }

        var hoogste = percentage.Waarde is { } procent ? Uren.Van(toegekend.InUren * procent / 100) : (Uren?)null;
        var (oordeel, zin) = hoogste switch
        {
            null => (Oordeel.NietVastgesteld, "De regeling zegt niet hoe hoog een voorschot mag zijn."),
            { } meest when voorschot <= meest => (Oordeel.Voldoet, $"Het voorschot is {Leesbaar.Tekst(voorschot.InUren)} uur. Hoogstens {Leesbaar.Tekst(meest.InUren)} uur mag."),
            { } meest => (Oordeel.VoldoetNiet, $"Het voorschot is {Leesbaar.Tekst(voorschot.InUren)} uur. Hoogstens {Leesbaar.Tekst(meest.InUren)} uur mag."),
        };
        yield return Bevinding.Van("voorschot", oordeel, percentage.Bron, zin, Leesbaar.Gegeven("uren van het voorschot", voorschot.InUren))
            .MetKeerpunt(() => Keerpunt.Bij("uren van het voorschot", Leesbaar.Tekst(hoogste!.Value.InUren), $"Met {Leesbaar.Tekst(hoogste.Value.InUren)} uur of minder is aan deze eis voldaan."));
    }

    private static Bevinding Tijdig(Termijnregel termijn, DateOnly einde, DateOnly ontvangen)
    {
        var laatsteDag = Beleidstermijn.Bereken(termijn, einde)?.LaatsteDag;
        var (oordeel, zin) = laatsteDag switch
        {
            null => (Oordeel.NietVastgesteld, "De regeling noemt geen termijn voor de eindfactuur."),
            { } laatste when ontvangen <= laatste => (Oordeel.Voldoet, $"De eindfactuur kwam op {Datumtekst.Voluit(ontvangen)}. Zij kon tot en met {Datumtekst.Voluit(laatste)}."),
            { } laatste => (Oordeel.VoldoetNiet, $"De eindfactuur kwam op {Datumtekst.Voluit(ontvangen)}. Zij kon tot en met {Datumtekst.Voluit(laatste)}."),
        };
        return Bevinding.Van("eindfactuur-tijdig", oordeel, termijn.Aantal.Bron, zin, new Gegeven("ontvangst eindfactuur", Datumtekst.Voluit(ontvangen)))
            .MetKeerpunt(() => Keerpunt.Bij("ontvangst eindfactuur", Datumtekst.Voluit(laatsteDag!.Value), $"Een eindfactuur die uiterlijk op {Datumtekst.Voluit(laatsteDag!.Value)} komt, is op tijd."));
    }
}
