using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.LocalHost.Demo.Spel;

/// <summary>Hoe een jobcoach een coachingsplan maakt dat bij het gevraagde regime past.</summary>
internal static class Plan
{
    private const int Kwartier = 15;
    private const int UrenPerRang = 8;

    /// <summary>Zet uren bij de doelen en handtekeningen onder het plan.</summary>
    public static Coachingsplan Vul(Coachingsplan plan, Regeling regeling, Dienstverband werk, int periodenummer, Periode periode, DateOnly vandaag)
    {
        var doelen = plan.Doelen ?? [];
        var activiteiten = Math.Max(1, doelen.Sum(doel => doel.Activiteiten?.Count ?? 0));
        var deel = Uren.VanMinuten(Math.Max(Kwartier, Totaal(regeling, plan.GevraagdRegime, werk, periodenummer, periode).Minuten / activiteiten / Kwartier * Kwartier));
        return plan with
        {
            Periode = new(periode.Van, periode.TotEnMet),
            Doelen = [.. doelen.Select(doel => doel with
            {
                Activiteiten = [.. (doel.Activiteiten ?? []).Select(activiteit => activiteit with { Uren = deel })],
                DuurWeken = Weken(periode),
            })],
            VerklaringAkkoord = true,
            Ondertekeningen = [new(Partij.Werknemer, vandaag), new(Partij.Werkgever, vandaag), new(Partij.Jobcoach, vandaag)],
        };
    }

    /// <summary>Het plan voor de volgende periode: dezelfde doelen, een ander regime.</summary>
    public static Coachingsplan Vervolg(Coachingsplan vorige, string? regime, Regeling regeling, Dienstverband werk, int periodenummer, DateOnly van, DateOnly vandaag)
    {
        var totEnMet = van.AddMonths(regeling.Duur.PeriodeMaanden.Waarde ?? 6).AddDays(-1);
        var periode = new Periode(van, werk.TotEnMet is { } einde && einde < totEnMet && einde >= van ? einde : totEnMet);
        return Vul(vorige with { GevraagdRegime = regime, BovenMaximum = null }, regeling, werk, periodenummer, periode, vandaag);
    }

    /// <summary>Hele weken van een periode, minstens een.</summary>
    public static int Weken(Periode periode) => Math.Max(1, periode.Dagen / 7);

    // A scheme in hours says how much fits; under one in euros the number of hours is the jobcoach's own estimate.
    private static Uren Totaal(Regeling regeling, string? regime, Dienstverband werk, int periodenummer, Periode periode)
    {
        var geschat = Uren.Van(UrenPerRang * (regeling.Regime(regime)?.Rang ?? 1));
        var proefmaanden = periodenummer == 0 ? Math.Max(1, (int)Math.Round(periode.Dagen / 30.4)) : (int?)null;
        var ruimte = Budgetberekening.Bereken(
            regeling,
            new(regime, periodenummer, periode, werk.UrenPerWeek, werk.UrenPerJaar, proefmaanden)).Uren;
        return ruimte is { } uren && uren < geschat ? uren : geschat;
    }
}
