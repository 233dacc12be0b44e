using System.Text.Json;
using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Berichten;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bezwaren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Planning;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zaken;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Web.Tests.Invoer;

/// <summary>Does an act that was read on zaken in many phases, and all that the system does after it.</summary>
internal static class Handelingsproef
{
    private static readonly DateOnly Start = new(2015, 2, 2);

    /// <summary>A zaak in each of many phases.</summary>
    public static IReadOnlyList<Zaakverloop> Standen { get; } = [.. Maak()];

    /// <summary>What was accepted must be storable, and what follows from it must be computable.</summary>
    public static void Doe(Zaakverloop verloop, Handeling handeling)
    {
        foreach (var rol in handeling.Bevoegden())
        {
            var uitkomst = handeling.Pas(verloop.Zaak, new Situatie(verloop.Regeling, new("iemand-anders", rol), Moment.BeginVan(verloop.Vandaag), []));
            if (uitkomst.Gelukt)
            {
                var zaak = JsonSerializer.Deserialize<Zaak>(JsonSerializer.SerializeToUtf8Bytes(uitkomst.Waarde.Zaak, JobcoachJson.Options), JobcoachJson.Options)!;
                Zaakprojectie.Van(LaatHetSysteemDoen(zaak, verloop), 1, verloop.Regeling, verloop.Vandaag);
            }
        }
    }

    private static Zaak LaatHetSysteemDoen(Zaak zaak, Zaakverloop verloop)
    {
        for (var i = 0; Planning.Stand(zaak, verloop.Regeling, verloop.Vandaag).Stap is { } stap; i++)
        {
            Assert.True(i < 50, $"{stap} komt niet tot rust.");
            Handeling handeling = stap switch
            {
                Stap.MaakBekend => new MaakBekend(zaak.Besluiten.First(besluit => besluit.BekendgemaaktOp is null).Nummer, new string('b', 64), new string('c', 64)),
                Stap.BezorgBerichten => new DraagBerichtenOver(zaak.Berichten.Count),
                _ => Stapkeuze.Handeling(stap),
            };
            var uitkomst = handeling.Pas(zaak, new Situatie(verloop.Regeling, Handelende.Systeem, Moment.BeginVan(verloop.Vandaag), []));
            zaak = uitkomst.Match(overgang => overgang.Zaak, weigeringen => throw new InvalidOperationException($"{stap}: {weigeringen[0].Code}"));
        }

        return zaak;
    }

    private static IEnumerable<Zaakverloop> Maak()
    {
        static Zaakverloop Nieuw() => new("uwv", Start, Werk(Start));
        yield return Nieuw();
        yield return Nieuw().MetArbeidsovereenkomst().Doe(DeAdministratie, new BeoordeelVolledigheid(true));
        yield return Nieuw().TotToets().Doe(DeToetser, new SchortOp(Opschortingsgrond.Overmacht, Start, null, "Overstroming."));
        yield return Nieuw().TotBesluit();
        yield return Nieuw().TotBesluit().Doe(DeToetser, new StelBesluitVoor(
            new Besluituitkomst.Afwijzing([Afwijzingsgrond.NietNoodzakelijk]), "Niet nodig.", new(Zienswijzewijze.NietNodig, "Geen andere gegevens.")));
        yield return Nieuw().TotBegeleiding().Doe(DeWerknemer, new RegistreerBezwaar(1));
        yield return Nieuw().TotBegeleiding().Naar(new(2015, 8, 3));
        yield return Nieuw().TotBegeleiding().Naar(new(2015, 8, 3)).Doe(DeJobcoach, new DienVerantwoordingIn(Nieuw().Verantwoording()));
        yield return Nieuw().TotBegeleiding().TotVervolg();
        yield return Nieuw().TotBegeleiding().TotVervolg().Doe(DeJobcoach, new Beeindig(Eindreden.Zelfstandig, new(2015, 8, 4)));
    }
}
