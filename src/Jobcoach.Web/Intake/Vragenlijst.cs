using System.Globalization;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Shared;

namespace Jobcoach.Web.Intake;

/// <summary>Waar de vragen van een stap van afhangen.</summary>
/// <param name="Velden">Wat er is ingevuld.</param>
/// <param name="Wie">Wie het formulier invult.</param>
/// <param name="Soort">Eerste aanvraag of vervolg.</param>
/// <param name="Regeling">De regeling die geldt; null zolang geen regeling is gekozen.</param>
internal sealed record Vraagstand(Formuliervelden Velden, Gebruiker Wie, Conceptsoort Soort, Regeling? Regeling);

/// <summary>Welke vragen een stap stelt; de pagina van de stap en de controlepagina lezen dezelfde lijst.</summary>
internal sealed class Vragenlijst(Vraagteksten teksten, RegelingCatalogus regelingen, Organisatiekeuze organisaties)
{
    /// <summary>De vragen van een stap.</summary>
    public IReadOnlyList<Vraaggroep> Van(Formulierstap stap, Vraagstand stand) => stap.Soort switch
    {
        Stapsoort.Partijen => Partijvragen.Van(teksten, stand, Regelingen(), organisaties),
        Stapsoort.Terugblik => Terugblik(),
        Stapsoort.Dienstverband => Werkvragen.Van(teksten, metKerntaken: stap.Paden.Count > 1),
        Stapsoort.Matching => [Matchingvragen.Van(teksten, stap.Onderwerp!.Value)],
        Stapsoort.Doelen => Doelvragen.Van(teksten, stand.Velden),
        Stapsoort.Plan => Plan(stand),
        Stapsoort.Activiteiten => Activiteitvragen.Van(teksten, stand),
        Stapsoort.Eerder => Eerder(stand.Velden),
        Stapsoort.Documenten => [new(null, teksten.Vraag("matchingsformat.belastbaarheidsprofielVan", Vraagsoort.Dag))],
        _ => throw new ArgumentOutOfRangeException(nameof(stap)),
    };

    // The name of the newest version stands for the regeling: which version holds follows from the first day of work.
    private List<Keuze> Regelingen() =>
        [.. regelingen.Alle.GroupBy(regeling => regeling.Id).Select(versies => new Keuze(versies.Key, versies.MaxBy(versie => versie.Versie)!.Naam))];

    private IReadOnlyList<Vraaggroep> Terugblik() =>
    [
        new(
            null,
            teksten.Vraag("ervaringen.conclusies", Vraagsoort.Tekst, verplicht: true),
            teksten.Vraag("ervaringen.aandachtspunten", Vraagsoort.Tekst, verplicht: true),
            teksten.Vraag("verlengingsmotivering", Vraagsoort.Tekst)),
    ];

    private IReadOnlyList<Vraaggroep> Plan(Vraagstand stand) =>
    [
        new(
            teksten.Woorden["groep.periode"],
            [
                teksten.Vraag("coachingsplan.periode.van", Vraagsoort.Dag, verplicht: true),
                teksten.Vraag("coachingsplan.periode.totEnMet", Vraagsoort.Dag, verplicht: true),
                .. stand.Regeling is { Regimes.Count: > 0 } regeling
                    ? [teksten.Kies("coachingsplan.gevraagdRegime", [.. regeling.Regimes.Select(regime => new Keuze(regime.Code, regime.Naam))], verplicht: true)]
                    : Array.Empty<Vraag>(),
            ])
        {
            Uitleg = stand.Regeling is null ? teksten.Woorden["plan.geenRegeling"] : null,
        },
        new(
            teksten.Woorden["groep.loonwaarde"],
            teksten.Vraag("coachingsplan.loonwaarde.huidig", Vraagsoort.Getal),
            teksten.Vraag("coachingsplan.loonwaarde.verwacht", Vraagsoort.Getal),
            teksten.Vraag("coachingsplan.loonwaarde.toelichting", Vraagsoort.Tekst, verplicht: true)),
        new(teksten.Woorden["groep.afspraken"], teksten.Vraag("coachingsplan.afsprakenRolWerkgever", Vraagsoort.Tekst, verplicht: true)),
    ];

    private IReadOnlyList<Vraaggroep> Eerder(Formuliervelden velden)
    {
        const string lijst = "eerdereBegeleiding";
        return
        [
            .. Enumerable.Range(0, velden.Aantal(lijst)).Select(nummer => (Pad: $"{lijst}[{nummer.ToString(CultureInfo.InvariantCulture)}]", Nummer: nummer + 1)).Select(rij => new Vraaggroep(
                teksten.Woorden["eerder.kop", rij.Nummer],
                teksten.Vraag($"{rij.Pad}.van", Vraagsoort.Dag, verplicht: true),
                teksten.Vraag($"{rij.Pad}.totEnMet", Vraagsoort.Dag, verplicht: true),
                teksten.Kies($"{rij.Pad}.zelfdeWerkgever", teksten.JaNee(), verplicht: true),
                teksten.Kies($"{rij.Pad}.zelfdeWerk", teksten.JaNee(weetNiet: true)),
                teksten.Kies($"{rij.Pad}.vorm", teksten.Lijst(Begeleidingsvorm.Extern, Begeleidingsvorm.Intern), verplicht: true),
                teksten.Vraag($"{rij.Pad}.eindeWerk", Vraagsoort.Dag))
            {
                Anker = Formulierstaat.Id(rij.Pad),
                Knoppen = [new(Formulierknop.HaalWeg(rij.Pad), teksten.Woorden["eerder.weg", rij.Nummer])],
            }),
            new(null)
            {
                Knoppen = velden.Aantal(lijst) < Domain.Berekening.EerdereBegeleiding.Meeste
                    ? [new(Formulierknop.VoegToe(lijst, "van.dag"), teksten.Woorden["eerder.bij"])]
                    : [],
            },
        ];
    }
}
