using Jobcoach.Domain.Planning;
using Jobcoach.Domain.Zaken;
using Jobcoach.Workflow.Durable;

namespace Jobcoach.Workflow.Zaken;

/// <summary>
/// De levensloop van een zaak. De zaak is de waarheid, de orchestration houdt de tijd:
/// lees de stand, doe in die fase wat aan de beurt is, wacht op de bel of de volgende dag, begin opnieuw.
/// Alleen volgorde; wat aan de beurt is beslist <see cref="Planning"/>.
/// </summary>
public static class ZaakOrchestration
{
    /// <summary>De naam waaronder de orchestration geregistreerd is.</summary>
    public const string Naam = "Zaak";

    /// <summary>De bel: er is iets met de zaak gebeurd. Zonder inhoud.</summary>
    public const string Bel = "ZaakGewijzigd";

    // A generation stays a handful of events; what is left is done in the next.
    private const int StappenPerGeneratie = 8;

    /// <summary>De definitie voor het register.</summary>
    public static OrchestrationDefinition<ZaakOpdracht> Definition { get; } = new(Naam, RunAsync);

    /// <summary>Een generatie.</summary>
    public static async Task RunAsync(IOrchestrationContext context, ZaakOpdracht zaak)
    {
        var stand = await context.CallActivityAsync<Zaakstand>(ZaakActiviteiten.LeesStand, zaak);
        for (var i = 0; stand.Stap is not null && i < StappenPerGeneratie; i++)
        {
            stand = await VoerFaseUit(new(context, zaak, stand));
        }

        if (stand is { Fase: Fase.Vernietigd, Stap: null })
        {
            return;
        }

        if (stand.Stap is null)
        {
            await context.WaitForSignalOrDeadlineAsync(Bel, stand.WachtTot);
        }

        context.ContinueAsNew(zaak);
    }

    private static Task<Zaakstand> VoerFaseUit(Beurt beurt) => beurt.Stand.Fase switch
    {
        Fase.Ontvangst => Ontvangst(beurt),
        Fase.Volledigheid => Volledigheid(beurt),
        Fase.Doelgroeptoets => Doelgroeptoets(beurt),
        Fase.Toets => Toets(beurt),
        Fase.Besluit => Besluit(beurt),
        Fase.Bekendmaking => Bekendmaking(beurt),
        Fase.Begeleiding => Begeleiding(beurt),
        Fase.Verantwoording => Verantwoording(beurt),
        Fase.Vervolgaanvraag => Vervolgaanvraag(beurt),
        Fase.Afsluiting => Afsluiting(beurt),
        Fase.Bewaren => Bewaren(beurt),
        _ => beurt.InElkeFase(),
    };

    /// <summary>Een aanvraag is binnen: bevestig haar met datum.</summary>
    private static Task<Zaakstand> Ontvangst(Beurt beurt) => beurt.Stap switch
    {
        Stap.BevestigOntvangst => beurt.Doe(nameof(Stap.BevestigOntvangst)),
        _ => beurt.InElkeFase(),
    };

    /// <summary>Toets of zij volledig is; vraag wat ontbreekt, en sluit af als het niet komt.</summary>
    private static Task<Zaakstand> Volledigheid(Beurt beurt) => beurt.Stap switch
    {
        Stap.ToetsVolledigheid => beurt.Doe(nameof(Stap.ToetsVolledigheid)),
        Stap.VraagAanvulling => beurt.Doe(nameof(Stap.VraagAanvulling)),
        Stap.SluitHersteltermijn => beurt.Doe(nameof(Stap.SluitHersteltermijn)),
        _ => beurt.InElkeFase(),
    };

    /// <summary>Verwerk wat over de doelgroep is vastgesteld.</summary>
    private static Task<Zaakstand> Doelgroeptoets(Beurt beurt) => beurt.Stap switch
    {
        Stap.StelDoelgroepVast => beurt.Doe(nameof(Stap.StelDoelgroepVast)),
        _ => beurt.InElkeFase(),
    };

    /// <summary>Zet de toets klaar voor de toetser.</summary>
    private static Task<Zaakstand> Toets(Beurt beurt) => beurt.Stap switch
    {
        Stap.ZetToetsUit => beurt.Doe(nameof(Stap.ZetToetsUit)),
        _ => beurt.InElkeFase(),
    };

    /// <summary>Zet het besluit klaar; mensen stellen het voor en nemen het.</summary>
    private static Task<Zaakstand> Besluit(Beurt beurt) => beurt.Stap switch
    {
        Stap.StelBesluitOp => beurt.Doe(nameof(Stap.StelBesluitOp)),
        Stap.LaatBuitenBehandelingVervallen => beurt.Doe(nameof(Stap.LaatBuitenBehandelingVervallen)),
        _ => beurt.InElkeFase(),
    };

    /// <summary>Maak het besluit bekend en open de toegekende periode.</summary>
    private static Task<Zaakstand> Bekendmaking(Beurt beurt) => beurt.Stap switch
    {
        Stap.OpenPeriode => beurt.Doe(nameof(Stap.OpenPeriode)),
        _ => beurt.InElkeFase(),
    };

    /// <summary>De periode loopt: herinner, en sluit haar na de laatste dag.</summary>
    private static Task<Zaakstand> Begeleiding(Beurt beurt) => beurt.Stap switch
    {
        Stap.Herinner => beurt.Doe(nameof(Stap.Herinner)),
        Stap.SluitPeriode => beurt.Doe(nameof(Stap.SluitPeriode)),
        _ => beurt.InElkeFase(),
    };

    /// <summary>De periode wordt verantwoord: herinner, en zet de beoordeling klaar.</summary>
    private static Task<Zaakstand> Verantwoording(Beurt beurt) => beurt.Stap switch
    {
        Stap.Herinner => beurt.Doe(nameof(Stap.Herinner)),
        Stap.BeoordeelVerantwoording => beurt.Doe(nameof(Stap.BeoordeelVerantwoording)),
        _ => beurt.InElkeFase(),
    };

    /// <summary>Nodig uit tot een vervolgaanvraag en neem die in behandeling.</summary>
    private static Task<Zaakstand> Vervolgaanvraag(Beurt beurt) => beurt.Stap switch
    {
        Stap.NodigVervolgaanvraagUit => beurt.Doe(nameof(Stap.NodigVervolgaanvraagUit)),
        Stap.NeemVervolgInBehandeling => beurt.Doe(nameof(Stap.NeemVervolgInBehandeling)),
        Stap.Herinner => beurt.Doe(nameof(Stap.Herinner)),
        _ => beurt.InElkeFase(),
    };

    /// <summary>Bepaal het laatste resultaat en sluit af.</summary>
    private static Task<Zaakstand> Afsluiting(Beurt beurt) => beurt.Stap switch
    {
        Stap.Archiveer => beurt.Doe(nameof(Stap.Archiveer)),
        _ => beurt.InElkeFase(),
    };

    /// <summary>Bewaar tot de termijn voorbij is en vernietig dan.</summary>
    private static Task<Zaakstand> Bewaren(Beurt beurt) => beurt.Stap switch
    {
        Stap.Vernietig => beurt.Doe(nameof(Stap.Vernietig)),
        _ => beurt.InElkeFase(),
    };

    private sealed record Beurt(IOrchestrationContext Context, ZaakOpdracht Zaak, Zaakstand Stand)
    {
        public Stap Stap => Stand.Stap ?? throw new InvalidOperationException("Er is niets aan de beurt.");

        /// <summary>Wat in elke fase aan de beurt kan komen.</summary>
        public Task<Zaakstand> InElkeFase() => Stap switch
        {
            Stap.MaakBekend => Doe(nameof(Stap.MaakBekend)),
            Stap.BezorgBerichten => Doe(nameof(Stap.BezorgBerichten)),
            Stap.BepaalResultaat => Doe(nameof(Stap.BepaalResultaat)),
            Stap.LegOverschrijdingVast => Doe(nameof(Stap.LegOverschrijdingVast)),
            _ => throw new InvalidOperationException($"Stap {Stap} hoort niet bij fase {Stand.Fase}."),
        };

        public Task<Zaakstand> Doe(string activiteit) => Context.CallActivityAsync<Zaakstand>(activiteit, Zaak);
    }
}
