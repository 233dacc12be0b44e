using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Besluiten;

/// <summary>
/// De looptijd onder een regeling die geen lengte van een periode noemt: een mens kiest haar binnen het dienstverband en het maximum.
/// De volgende periode kan beginnen op de dag na de vorige. Een proefplaatsing duurt hier zo lang als zij zelf zegt.
/// </summary>
internal static class VrijeLooptijd
{
    private const string EersteDag = "eerste dag";

    /// <summary>Of een mens de looptijd van de aanvraag kiest.</summary>
    public static bool Geldt(Zaak zaak, Regeling regeling) => zaak.Aanvraag.Periodenummer > 0 && regeling.Duur.PeriodeMaanden.Waarde is null;

    /// <summary>Waarbinnen gekozen wordt; null als er geen dag over is.</summary>
    public static Looptijdruimte? Ruimte(Zaak zaak, Regeling regeling, Duurstand eerder)
    {
        var van = EersteMogelijkheid(zaak, regeling);
        var einde = Eerder(zaak.Dienstverband.TotEnMet, MagLanger(zaak, regeling) ? null : EindeVanMaximum(zaak, regeling, van, eerder));
        return einde < van ? null : new(van, einde);
    }

    /// <summary>Of er op de eerste dag nog ruimte is binnen het maximum; null als een periode een lengte heeft of er geen maximum is.</summary>
    public static Bevinding? Duur(Zaak zaak, Regeling regeling, Duurstand eerder)
    {
        var van = EersteMogelijkheid(zaak, regeling);
        if (!Geldt(zaak, regeling) || EindeVanMaximum(zaak, regeling, van, eerder) is not { } einde)
        {
            return null;
        }

        var maximum = $"het maximum van {regeling.Duur.MaximumMaanden.Waarde} maanden";
        var (gemotiveerd, verlenging) = (Gemotiveerd(zaak), regeling.Duur.VerlengingNaMaximum.Waarde);
        var (oordeel, zin) = (van <= einde, verlenging) switch
        {
            (true, _) when Twijfel(zaak, regeling, van, einde, eerder) => (Oordeel.NietVastgesteld, $"Het staat niet vast wat er van {maximum} al is gebruikt. De toetser beoordeelt dit."),
            (true, _) => (Oordeel.Voldoet, $"Binnen {maximum} kan de begeleiding duren tot en met {Datumtekst.Voluit(einde)}."),
            (false, true) when gemotiveerd => (Oordeel.BeoordelingNodig, $"De begeleiding duurt langer dan {maximum}. De toetser beoordeelt de motivering."),
            (false, null) when gemotiveerd => (Oordeel.NietVastgesteld, $"De begeleiding duurt langer dan {maximum}. De regeling zegt niet of verlenging kan. De toetser beoordeelt de motivering."),
            (false, false) => (Oordeel.VoldoetNiet, $"De begeleiding duurt langer dan {maximum}. De regeling kent geen verlenging."),
            _ => (Oordeel.VoldoetNiet, $"De begeleiding duurt langer dan {maximum}, en er is geen motivering."),
        };
        return Bevinding.Van(
            "langste-duur",
            oordeel,
            regeling.Duur.MaximumMaanden.Bron,
            zin,
            new Gegeven(EersteDag, Datumtekst.Voluit(van)),
            new Gegeven("laatste dag van het maximum", Datumtekst.Voluit(einde)),
            Leesbaar.Gegeven("motivering voor verlenging", gemotiveerd))
            .MetKeerpunt(() => verlenging is false
                ? Keerpunt.Bij(EersteDag, Datumtekst.Voluit(einde), $"Tot en met {Datumtekst.Voluit(einde)} past de begeleiding binnen het maximum.")
                : Keerpunt.Bij(
                    "motivering voor verlenging",
                    "ja",
                    "Met een motivering beoordeelt de toetser of langere begeleiding kan.",
                    verlenging is true ? Oordeel.BeoordelingNodig : Oordeel.NietVastgesteld));
    }

    private static DateOnly EersteMogelijkheid(Zaak zaak, Regeling regeling)
    {
        var van = Toekenningsruimte.Later(zaak.Dienstverband.Van, zaak.Periode?.Looptijd.TotEnMet.AddDays(1) ?? zaak.Dienstverband.Van);
        return Toekenningsruimte.Later(van, regeling.Termijn(Termijnsoort.TerugwerkendeKracht, zaak.Aanvraag.OntvangenOp)?.LaatsteDag ?? van);
    }

    private static DateOnly? EindeVanMaximum(Zaak zaak, Regeling regeling, DateOnly van, Duurstand eerder)
    {
        var begin = zaak.Perioden.FirstOrDefault(periode => periode.Nummer > 0)?.Looptijd.Van ?? van;
        var gebruikt = (eerder.GebruikteMaanden ?? 0) + (regeling.Proef?.TeltMeeInMaximum.Waarde is true ? Toekenningsruimte.Proefmaanden(zaak) : 0);
        return regeling.Duur.MaximumMaanden.Waarde is { } maximum ? begin.AddMonths(maximum - gebruikt).AddDays(-1) : null;
    }

    // What may or may not count only matters where counting it would leave no day.
    private static bool Twijfel(Zaak zaak, Regeling regeling, DateOnly van, DateOnly einde, Duurstand eerder) =>
        eerder.GebruikteMaanden is null || (regeling.Proef?.TeltMeeInMaximum.Waarde is null && van > einde.AddMonths(-Toekenningsruimte.Proefmaanden(zaak)));

    private static bool MagLanger(Zaak zaak, Regeling regeling) => Gemotiveerd(zaak) && regeling.Duur.VerlengingNaMaximum.Waarde is not false;

    private static bool Gemotiveerd(Zaak zaak) => !string.IsNullOrWhiteSpace(zaak.Aanvraag.Verlengingsmotivering);

    private static DateOnly? Eerder(DateOnly? een, DateOnly? ander) => een is null || ander < een ? ander : een;
}
