using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Tests.Taken;
using Jobcoach.Domain.Zaken;
using Jobcoach.TestSupport;
using Jobcoach.Workflow.Opslag;
using Planningstabel = Jobcoach.Domain.Planning.Planning;

namespace Jobcoach.Domain.Tests.Zaken;

/// <summary>Wat er ook in welke volgorde gebeurt: de zaak blijft een geldige zaak waar altijd iemand of iets aan zet is.</summary>
public sealed class WillekeurigVerloopTests
{
    [Property(MaxTest = 40, Arbitrary = [typeof(Reeksen)])]
    [Trait("Wet", "AVG 22")]
    public void Elke_reeks_handelingen_en_dagen_laat_een_geldige_zaak_achter(int[] zetten)
    {
        var verloop = Begin(zetten[0]);
        foreach (var zet in zetten)
        {
            var feiten = verloop.Feiten.Count;

            var gehandeld = Zet(verloop, zet);

            Assert.True(verloop.Feiten.Count >= feiten + (gehandeld ? 1 : 0));
            IsGeldig(verloop);
            IsVoorAnderenGesloten(verloop, zet);
        }
    }

    [Property(MaxTest = 10, Arbitrary = [typeof(Reeksen)])]
    public void Schrijven_en_teruglezen_verandert_niets_aan_de_zaak_noch_aan_wat_erop_volgt(int[] zetten)
    {
        var verloop = Begin(zetten[0]);
        foreach (var (zet, plaats) in zetten.Select((zet, plaats) => (zet, plaats)))
        {
            Zet(verloop, zet);
            if (plaats % 30 == 29)
            {
                IsNaTeruglezenGelijk(verloop);
            }
        }
    }

    private static Zaakverloop Begin(int keuze) => (keuze % 4) switch
    {
        0 => new Zaakverloop("uwv", Verlopen.Start, Verlopen.Proefplaatsing).MetProefformulier(),
        1 => Verlopen.Hoofdstuk8(),
        2 => Verlopen.Nieuw().TotBegeleiding(),
        _ => new Zaakverloop(Verlopen.UwvMetBewaartermijn, Verlopen.Start, Zaakverloop.Werk(Verlopen.Start)),
    };

    private static void IsNaTeruglezenGelijk(Zaakverloop verloop)
    {
        var json = JsonSerializer.Serialize(verloop.Zaak, JobcoachJson.Options);
        var zaak = JsonSerializer.Deserialize<Zaak>(json, JobcoachJson.Options)!;

        Assert.Equal(json, JsonSerializer.Serialize(zaak, JobcoachJson.Options));
        Assert.Equal(Planningstabel.Stand(verloop.Zaak, verloop.Regeling, verloop.Vandaag), Planningstabel.Stand(zaak, verloop.Regeling, verloop.Vandaag));
        Assert.Equal(Takenlijst.Van(verloop.Zaak, verloop.Regeling, verloop.Vandaag), Takenlijst.Van(zaak, verloop.Regeling, verloop.Vandaag));
        Assert.All(Zetten.Alle(zaak, verloop.Vandaag), zet => Assert.Equal(
            zet.Handeling.Pas(verloop.Zaak, verloop.Situatie(zet.Door)).Weigeringen,
            zet.Handeling.Pas(zaak, verloop.Situatie(zet.Door)).Weigeringen));
    }

    /// <summary>Geen handeling lukt voor een rol die haar niet mag doen, ook niet een van het systeem, in welke stand de zaak ook is.</summary>
    private static void IsVoorAnderenGesloten(Zaakverloop verloop, int keuze)
    {
        var alle = Zetten.Alle(verloop.Zaak, verloop.Vandaag).ToList();
        var handeling = alle[keuze % alle.Count].Handeling;
        foreach (var rol in Enum.GetValues<Rol>().Except(handeling.Bevoegden()))
        {
            var weigering = Assert.Single(verloop.Probeer(new("iemand", rol), handeling));

            Assert.Equal(("rol-niet-bevoegd", Weigeringsoort.Bevoegdheid), (weigering.Code, weigering.Soort));
        }
    }

    /// <summary>Een getal zegt wat er gebeurt: meestal een taak, soms verstrijkt er tijd, een enkele keer iets anders. Waar als er een handeling lukte.</summary>
    private static bool Zet(Zaakverloop verloop, int zet)
    {
        var (soort, keuze) = (zet % 20, zet / 20);
        var taken = Takenlijst.Van(verloop.Zaak, verloop.Regeling, verloop.Vandaag);
        if (soort < 7 || !verloop.Zaak.IsOpen)
        {
            verloop.Naar(verloop.Vandaag.AddDays(verloop.Zaak.IsOpen ? keuze : 400));
            return false;
        }

        var mogelijk = Zetten.VanMensen(verloop.Zaak, verloop.Vandaag).ToList();
        var (door, handeling) = soort < 15 && taken.Count > 0 ? UitTaak(verloop, taken[keuze % taken.Count], mogelijk) : mogelijk[keuze % mogelijk.Count];
        if (handeling is null || (EindigtDeZaak(handeling) && keuze % 5 > 0) || verloop.Probeer(door, handeling).Count > 0)
        {
            return false;
        }

        verloop.Doe(door, handeling);
        return true;
    }

    // Otherwise most zaken are over before they have lived.
    private static bool EindigtDeZaak(Handeling handeling) => handeling
        is TrekIn or Beeindig
        or LegVaststellingVast { Vaststelling.Sfb: JaNeeOnbekend.Nee }
        or StelBesluitVoor { Uitkomst: Besluituitkomst.Intrekking or Besluituitkomst.Afwijzing };

    // A grant keeps the zaak alive for longer than a refusal does.
    private static (Handelende Door, Handeling? Handeling) UitTaak(Zaakverloop verloop, Taak taak, List<(Handelende Door, Handeling Handeling)> mogelijk)
    {
        var toekenning = mogelijk.FirstOrDefault(zet => zet.Handeling is StelBesluitVoor { Uitkomst: Besluituitkomst.Toekenning });
        return taak.Soort is Taaksoort.BesluitVoorstellen && toekenning.Handeling is not null && verloop.Probeer(toekenning.Door, toekenning.Handeling).Count == 0
            ? toekenning
            : (Taakuitvoering.Wie(taak.Rol), Taakuitvoering.Voor(taak, verloop.Zaak, verloop.Vandaag));
    }

    private static void IsGeldig(Zaakverloop verloop)
    {
        var zaak = verloop.Zaak;
        var stand = Planningstabel.Stand(zaak, verloop.Regeling, verloop.Vandaag);
        var taken = Takenlijst.Van(zaak, verloop.Regeling, verloop.Vandaag);

        Assert.Null(stand.Stap);
        Assert.True(stand.IsUitgewerkt || stand.WachtTot > verloop.Vandaag || taken.Count > 0, $"Niemand is aan zet in {zaak.Fase}.");
        Assert.True(!stand.IsUitgewerkt || (!zaak.IsOpen && taken.Count == 0), $"Uitgewerkt en toch open in {zaak.Fase}.");
        Assert.Equal(taken.Distinct(), taken);
        Assert.Equal(zaak.Berichten.Count, zaak.BerichtenOvergedragenTot);
        Assert.Equal(zaak.Aanvragen.Select((_, plaats) => plaats + 1), zaak.Aanvragen.Select(aanvraag => aanvraag.Nummer));
        Assert.True(zaak.Besluitvoorstellen.Count(voorstel => voorstel.Status is Voorstelstatus.Voorgelegd) <= 2);
        Assert.All(zaak.Perioden.SkipLast(1), periode => Assert.NotNull(periode.Resultaat));
        Assert.All(zaak.Perioden, periode => Assert.Equal(periode.Resultaat is null, periode.ResultaatOp is null));
        Assert.Equal(zaak.Perioden.Count(periode => periode.Resultaat is not null), verloop.Feiten.Count(feit => feit.Soort is Feitsoort.ResultaatBepaald));
        Assert.All(zaak.Perioden.Where(periode => periode.Resultaat?.Resultaat is Jobcoachresultaat.Overig), periode => Assert.NotNull(periode.Resultaat!.Reden));
        Assert.All(zaak.Perioden.SelectMany(periode => periode.Herinneringen.GroupBy(herinnering => herinnering.Soort)), soort => Assert.Single(soort));
        Assert.All(zaak.Perioden.Zip(zaak.Perioden.Skip(1)), paar => Assert.True(paar.First.Looptijd.TotEnMet < paar.Second.Looptijd.Van));
        Assert.True(zaak.IsOpen || zaak.Perioden.All(periode => periode.Resultaat is not null));
        Assert.True(zaak.IsOpen || zaak.Besluitvoorstellen.All(voorstel => voorstel.Status is not Voorstelstatus.Voorgelegd));
    }

    /// <summary>Reeksen die lang genoeg zijn voor meer dan een periode.</summary>
    private static class Reeksen
    {
        public static Arbitrary<int[]> Reeks() => Gen.Choose(0, 999).ArrayOf(150).ToArbitrary();
    }
}
