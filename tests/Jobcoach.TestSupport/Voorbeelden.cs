using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.TestSupport;

/// <summary>Geldige, volledige voorbeelden van verzonnen mensen; een test past er een aan met <c>with</c>.</summary>
public static class Voorbeelden
{
    /// <summary>De dag waarop de voorbeeldaanvraag is ontvangen: een maandag.</summary>
    public static DateOnly Ontvangen { get; } = new(2026, 1, 12);

    /// <summary>Een volledig matchingsformat met drie werkdoelen en een persoonlijk doel.</summary>
    public static Matchingsformat Matchingsformat { get; } = new(
        Rijen:
        [
            new(
                Matchingsonderwerp.Capaciteiten,
                new("Werkt graag met zijn handen en is sterk.", "Houdt lang vol.", "Slaat soms een stap over."),
                new("Bestellingen verzamelen en foutloos inpakken."),
                new(Matchingsuitkomst.Overbelasting, Matchingstermijn.Kort, "Het werk vraagt meer nauwkeurigheid; dat is te leren met een vaste werkwijze.")),
            new(
                Matchingsonderwerp.Leren,
                new("Leert door voordoen en herhalen.", "Onthoudt wat hij zelf gedaan heeft.", "Leest geen lange instructies."),
                new("De voorman legt één keer uit, daarna moet het lukken."),
                new(Matchingsuitkomst.Overbelasting, Matchingstermijn.Kort, "De uitleg past niet bij zijn manier van leren.")),
            new(
                Matchingsonderwerp.SocialeContext,
                new("Woont begeleid en reist met de bus."),
                new("Een ploeg van zes mensen met een vaste begintijd."),
                new(Matchingsuitkomst.Overbelasting, Matchingstermijn.Lang, "Op tijd komen lukt nog niet elke dag.")),
            new(
                Matchingsonderwerp.Identiteit,
                new("Rustig en trots op zijn werk."),
                new("Er wordt weinig gepraat en hard gewerkt."),
                new(Matchingsuitkomst.Match)),
            new(
                Matchingsonderwerp.Wensen,
                new("Wil meer kunnen dan alleen inpakken."),
                new("Wie inpakken beheerst mag de heftruck leren rijden."),
                new(Matchingsuitkomst.Onderbelasting, Matchingstermijn.Lang, "Er is meer mogelijk zodra het inpakken goed gaat.")),
        ],
        BelastbaarheidsprofielVan: new(2025, 10, 1),
        Kerntaken: ["Bestellingen verzamelen", "Inpakken", "Opruimen"],
        Coachingsdoelen:
        [
            new(1, "Pakt bestellingen zonder fouten in.", Matchingsonderwerp.Capaciteiten, true),
            new(2, "Vraagt zelf om uitleg bij nieuw werk.", Matchingsonderwerp.Leren, true),
            new(3, "Is klaar voor de heftruckopleiding.", Matchingsonderwerp.Wensen, true),
            new(4, "Komt elke dag op tijd.", Matchingsonderwerp.SocialeContext, true),
        ],
        OndertekeningAanvrager: new(Partij.Werknemer, new(2026, 1, 8)),
        OndertekeningClient: new(Partij.Werknemer, new(2026, 1, 8)));

    /// <summary>Een volledig coachingsplan voor een half jaar: drie doelen, 25 uur, 26 weken.</summary>
    public static Coachingsplan Coachingsplan { get; } = new(
        Periode: new(new(2026, 2, 1), new(2026, 7, 31)),
        Doelen:
        [
            new(
                1,
                "Maakt in week 26 ten hoogste één inpakfout per week.",
                [
                    new("Samen een afvinklijst maken en ermee oefenen.", "d3-handelingen", Uren.Van(10)),
                    new("Elke twee weken de fouten bespreken.", "d5-collegas", Uren.Van(5)),
                ],
                "Vier weken achter elkaar ten hoogste één fout.",
                26),
            new(
                2,
                "Vraagt bij een nieuwe taak binnen een kwartier om hulp.",
                [new("De voorman leren voordoen in stappen.", "d7-vaardigheden", Uren.Van(6))],
                "De voorman ziet drie weken lang dat hij zelf vraagt.",
                12),
            new(
                4,
                "Is op alle werkdagen voor acht uur aanwezig.",
                [new("Met de woonbegeleiding een ochtendschema maken.", null, Uren.Van(4))],
                "Een maand zonder te laat komen.",
                8),
        ],
        Loonwaarde: new(Loonwaarde.Van(45), Loonwaarde.Van(55), "Groeit als de fouten afnemen."),
        GevraagdRegime: "midden",
        BovenMaximum: null,
        AfsprakenRolWerkgever: "De voorman neemt elke vrijdag een kwartier de week door.",
        VerklaringAkkoord: true,
        Ondertekeningen:
        [
            new(Partij.Werknemer, new(2026, 1, 8)),
            new(Partij.Werkgever, new(2026, 1, 9)),
            new(Partij.Jobcoach, new(2026, 1, 9)),
        ]);

    /// <summary>Het afschrift van de arbeidsovereenkomst.</summary>
    public static Bewijsstuk Arbeidsovereenkomst { get; } = new(Bewijsstuksoort.Arbeidsovereenkomst, "stuk-1", Ontvangen);

    /// <summary>Een volledige eerste aanvraag.</summary>
    public static Aanvraagset EersteAanvraag { get; } = new()
    {
        Soort = Aanvraagsoort.Eerste,
        Ontvangen = Ontvangen,
        Matchingsformat = Matchingsformat,
        Coachingsplan = Coachingsplan,
        Bewijsstukken = [Arbeidsovereenkomst],
        ErkenningVereist = true,
        OrganisatieErkend = true,
        Aanvrager = Partij.Werknemer,
    };

    /// <summary>Een volledige vervolgaanvraag.</summary>
    public static Aanvraagset Vervolgaanvraag { get; } = EersteAanvraag with
    {
        Soort = Aanvraagsoort.Vervolg,
        Matchingsformat = null,
        VerantwoordingIngediend = true,
        Ervaringen = new("Het inpakken gaat goed, op tijd komen nog niet.", "Het ochtendschema volhouden."),
    };

    /// <summary>Een toets die vastgesteld kan worden: alles ja, positief.</summary>
    public static Toets Toets { get; } = new(
        Antwoorden: [.. Enumerable.Range(1, 15).Select(vraag => new Toetsantwoord(vraag, Antwoord.Ja, "Besproken en nagelezen."))],
        Conclusies: [.. Enumerable.Range(1, 9).Select(rij => new Conclusie(rij, true))],
        Eindconclusie: new(Eindoordeel.Positief, "De ondersteuning is nodig en de uren passen bij de doelen."),
        AdviesRegime: "midden");
}
