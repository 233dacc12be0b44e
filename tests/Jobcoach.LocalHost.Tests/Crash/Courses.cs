using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bezwaren;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Zaken;
using Jobcoach.LocalHost.Ontwikkeling;
using Jobcoach.TestSupport;
using Jobcoach.Workflow.Handelingen;

namespace Jobcoach.LocalHost.Tests.Crash;

/// <summary>What the users of a zaak do with it; none of it needs a day to go by.</summary>
internal static class Courses
{
    private const string Werknemer = "anna";

    private static DateOnly Vandaag => Moment.Van(TimeProvider.System.GetUtcNow()).Dag;

    /// <summary>All courses; a client does them in turn.</summary>
    public static IReadOnlyList<Func<Dossier, Task>> All { get; } =
    [
        TrekInAsync,
        VulAanAsync,
        VerschuifTermijnAsync,
        BegeleidAsync,
        BeeindigAsync,
        VervolgAsync,
        TwijfelAsync,
    ];

    /// <summary>An application that is complete but for the contract, for a dienstbetrekking that began so many days ago.</summary>
    public static Aanvraagformulier Formulier(int dagenGeleden)
    {
        var van = Vandaag.AddDays(-dagenGeleden);
        return new(
            "gemeentelijk-hoofdstuk-8",
            Rol.Werknemer,
            new(Personas.Zoek(Werknemer)!.Bsn!, "Anna de Boer"),
            new("werkgever-schakel", "Magazijn De Schakel"),
            new("organisatie-stap-vooruit", "Stap Vooruit", Erkend: true, OnafhankelijkVanWerkgever: true),
            Zaakverloop.Werk(van),
            null,
            Zaakverloop.Matchingsformat(Vandaag),
            Zaakverloop.Coachingsplan("midden", van));
    }

    private static async Task TrekInAsync(Dossier dossier)
    {
        dossier.Ends = [Fase.Bewaren];
        await dossier.OpenAsync(Formulier(0));
        await dossier.UploadAsync();
        await dossier.DoAsync(Werknemer, "intrekkingen", new TrekIn("De baan gaat niet door."), Feitsoort.AanvraagIngetrokken);
    }

    private static async Task VulAanAsync(Dossier dossier)
    {
        dossier.Ends = [Fase.Doelgroeptoets];
        await dossier.OpenAsync(Formulier(0));
        await dossier.UntilAsync(zaak => zaak.Aanvragen[0].Volledigheidsbevindingen is not null);
        await dossier.DoAsync("loes", "volledigheidsoordelen", new BeoordeelVolledigheid(false, HersteltermijnDagen: 14), Feitsoort.OnvolledigBevonden);
        await dossier.UntilAsync(zaak => zaak.Aanvragen[0].Aanvullingsverzoeken is [{ VerzondenOp: not null }]);
        await dossier.UploadAsync();
        await dossier.DoAsync("iris", "aanvullingen", new VulAan(), Feitsoort.AanvraagAangevuld);
        await dossier.UntilAsync(zaak => zaak.Aanvragen[0].Volledigheidsbevindingen is not null);
        await dossier.DoAsync("loes", "volledigheidsoordelen", new BeoordeelVolledigheid(true), Feitsoort.VolledigBevonden);
    }

    private static async Task VerschuifTermijnAsync(Dossier dossier)
    {
        dossier.Ends = [Fase.Toets];
        await TotToetsAsync(dossier, 0);
        await dossier.DoAsync("loes", "opschortingen", new SchortOp(Opschortingsgrond.Overmacht, Vandaag, null, "Het kantoor is gesloten."), Feitsoort.TermijnOpgeschort);
        await dossier.DoAsync("loes", "hervattingen", new HervatTermijn(Vandaag, "Het kantoor is weer open."), Feitsoort.TermijnHervat);
        await dossier.DoAsync("loes", "verdagingen", new Verdaag(Vandaag.AddDays(120), "Advies duurt langer."), Feitsoort.TermijnVerdaagd);
    }

    private static async Task BegeleidAsync(Dossier dossier)
    {
        dossier.Ends = [Fase.Begeleiding];
        await TotBegeleidingAsync(dossier, 20);
        await dossier.UntilAsync(zaak => zaak.Fase is Fase.Begeleiding);
        await dossier.WriteEntriesAsync(4, Vandaag.AddDays(-1));
        await dossier.DoAsync(Werknemer, "bezwaren", new RegistreerBezwaar(1), Feitsoort.BezwaarGeregistreerd);
        await dossier.WriteEntriesAsync(2, Vandaag.AddDays(-2));
    }

    private static async Task BeeindigAsync(Dossier dossier)
    {
        dossier.Ends = [Fase.Bewaren];
        await TotBegeleidingAsync(dossier, 40);
        await dossier.UntilAsync(zaak => zaak.Fase is Fase.Begeleiding);
        await dossier.WriteEntriesAsync(2, Vandaag.AddDays(-3));
        await dossier.DoAsync("wouter", "beeindigingen", new Beeindig(Eindreden.OvernameDoorWerkgever, Vandaag.AddDays(-2)), Feitsoort.BegeleidingBeeindigd);
        await VerantwoordAsync(dossier);
    }

    private static async Task VervolgAsync(Dossier dossier)
    {
        dossier.Ends = [Fase.Volledigheid];
        await TotBegeleidingAsync(dossier, 200);
        await VerantwoordAsync(dossier);
        await dossier.UntilAsync(zaak => zaak.Perioden[0].VervolgUitgenodigdOp is not null);
        await dossier.DoAsync(
            "iris",
            "vervolgaanvragen",
            new DienVervolgaanvraagIn(Zaakverloop.Vervolgplan("licht", Vandaag), Ervaringen: new("Het gaat vooruit.", "Nieuwe taken vragen nog uitleg.")),
            Feitsoort.AanvraagOntvangen);
        await dossier.UntilAsync(zaak => zaak.Aanvragen[^1].Volledigheidsbevindingen is not null);
    }

    // A user who hears nothing and never asks again: the zaak goes on all the same, with the act or without it.
    private static async Task TwijfelAsync(Dossier dossier)
    {
        dossier.Ends = [Fase.Bewaren];
        await dossier.OpenAsync(Formulier(0));
        await dossier.UntilAsync(zaak => zaak.Aanvragen[0].Volledigheidsbevindingen is not null);
        await dossier.DoAsync(Werknemer, "intrekkingen", new TrekIn("Toch niet."), Feitsoort.AanvraagIngetrokken, insist: false);
        if (dossier.Doubtful is not null)
        {
            dossier.Ends = [Fase.Volledigheid, Fase.Bewaren];
        }
    }

    private static async Task TotToetsAsync(Dossier dossier, int dagenGeleden)
    {
        await dossier.OpenAsync(Formulier(dagenGeleden));
        await dossier.UploadAsync();
        await dossier.UntilAsync(zaak => zaak.Aanvragen[0] is { Volledigheidsbevindingen: not null });
        await dossier.DoAsync("loes", "volledigheidsoordelen", new BeoordeelVolledigheid(true), Feitsoort.VolledigBevonden);
        await dossier.DoAsync("maria", "doelgroepvaststellingen", new LegVaststellingVast(Zaakverloop.Vaststelling(Vandaag)), Feitsoort.DoelgroepVastgesteld);
        await dossier.UntilAsync(zaak => zaak.Aanvragen[0].Toetsdossier is not null);
    }

    private static async Task TotBegeleidingAsync(Dossier dossier, int dagenGeleden)
    {
        await TotToetsAsync(dossier, dagenGeleden);
        await dossier.DoAsync("maria", "toetsen", new RondToetsAf(Voorbeelden.Toets), Feitsoort.AanvraagGetoetst);
        var concept = (await dossier.UntilAsync(zaak => zaak.Aanvragen[0].Concept is not null)).Aanvragen[0].Concept!;
        var toekenning = new Besluituitkomst.Toekenning("midden", concept.Looptijd!.Value, concept.Berekening!.Uren, concept.Berekening.Uren is null ? concept.Berekening.Bedrag : null);
        await dossier.DoAsync("maria", "besluitvoorstellen", new StelBesluitVoor(toekenning, "De bevindingen dragen deze uitkomst."), Feitsoort.BesluitVoorgesteld);
        await dossier.DoAsync("olga", "besluiten", new NeemBesluit(1, true), Feitsoort.BesluitGenomen);
    }

    private static async Task VerantwoordAsync(Dossier dossier)
    {
        await dossier.UntilAsync(zaak => zaak.Fase is Fase.Verantwoording);
        await dossier.DoAsync(
            "iris",
            "verantwoordingen",
            new DienVerantwoordingIn(new(
                Vandaag,
                [],
                [],
                "De werkplek past.",
                "De voorman neemt het over.",
                [],
                new(8, Evaluatieoordeel.Positief, "Het werk gaat goed."),
                new(8, Evaluatieoordeel.Positief, "Ik leer veel."))),
            Feitsoort.VerantwoordingIngediend);
        await dossier.UntilAsync(zaak => zaak.Perioden[0].Verantwoordingsbevindingen is not null);
        await dossier.DoAsync("maria", "beoordelingen", new OordeelOverVerantwoording(Beoordelingsuitkomst.Akkoord), Feitsoort.VerantwoordingBeoordeeld);
    }
}
