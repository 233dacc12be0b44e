using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
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
using Jobcoach.Web.Invoer;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zaken;
using static Jobcoach.TestSupport.Zaakverloop;

namespace Jobcoach.Web.Tests.Invoer;

/// <summary>Whatever a caller sends, as long as it has the right types: the act does it or refuses it, and never breaks.</summary>
public sealed class WillekeurTests
{
    private const int Zaden = 25;

    private static readonly DateOnly Start = new(2015, 2, 2);

    public static TheoryData<Type> Handelingen() =>
        [.. typeof(Handeling).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Handeling)) && !Bevoegden(type).Contains(Rol.Systeem)).OrderBy(type => type.Name)];

    [Theory]
    [MemberData(nameof(Handelingen))]
    public void Elke_goed_getypeerde_invoer_wordt_gedaan_of_geweigerd(Type soort)
    {
        var lees = typeof(WillekeurTests).GetMethod(nameof(Lees), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(soort);

        foreach (var verloop in Standen())
        {
            for (var zaad = 0; zaad < Zaden; zaad++)
            {
                var json = new Willekeur(zaad, verloop.Vandaag).Maak(soort).ToJsonString(JobcoachJson.Options);
                var handeling = (Handeling)lees.Invoke(null, [json])!;
                var fout = Record.Exception(() => Doe(verloop, handeling));

                Assert.True(fout is null, $"Zaad {zaad} in fase {verloop.Zaak.Fase}: {fout}\n{json}");
            }
        }
    }

    private static Handeling Lees<T>(string json)
        where T : Handeling
    {
        var gelezen = Invoerlezer.Lees<T>(Encoding.UTF8.GetBytes(json));
        return gelezen.Gelukt ? gelezen.Waarde.Waarde : throw new InvalidOperationException($"{string.Join("; ", gelezen.Weigeringen)}\n{json}");
    }

    // What was accepted must be storable, and what follows from it must be computable.
    private static void Doe(Zaakverloop verloop, Handeling handeling)
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
                Stap.MaakBekend => new MaakBekend(zaak.Besluiten.First(besluit => besluit.BekendgemaaktOp is null).Nummer, new string('b', 64)),
                Stap.BezorgBerichten => new DraagBerichtenOver(zaak.Berichten.Count),
                _ => Stapkeuze.Handeling(stap),
            };
            var uitkomst = handeling.Pas(zaak, new Situatie(verloop.Regeling, Handelende.Systeem, Moment.BeginVan(verloop.Vandaag), []));
            zaak = uitkomst.Match(overgang => overgang.Zaak, weigeringen => throw new InvalidOperationException($"{stap}: {weigeringen[0].Code}"));
        }

        return zaak;
    }

    private static IEnumerable<Zaakverloop> Standen()
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

    private static IReadOnlySet<Rol> Bevoegden(Type type) => ((Handeling)RuntimeHelpers.GetUninitializedObject(type)).Bevoegden();
}
