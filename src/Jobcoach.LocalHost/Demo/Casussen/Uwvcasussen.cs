using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Resultaten;
using Jobcoach.Domain.Waarden;
using static Jobcoach.Domain.Formulieren.Matchingsonderwerp;

namespace Jobcoach.LocalHost.Demo.Casussen;

/// <summary>
/// De casussen A, B, D en E, onder de regeling van UWV. Per casus staat wat de bron vertelt; al het andere is verzonnen:
/// namen, leeftijden, data, loonwaarden, percentages en hoe het afloopt. De bron beschrijft het jaar 2018; de demo speelt in 2015,
/// het jaar waarvoor de regelingen gelden die dit systeem kent.
/// </summary>
internal static class Uwvcasussen
{
    /// <summary>
    /// Bron: Wajong; UWV (afgeleid); onderwijsinstelling, technisch ondersteuningsteam; ruim een jaar in dienst, net begonnen aan jaar 2;
    /// nu een uur per twee weken; externe jobcoach; doel is geheel zelfstandig werken.
    /// Niet verteld en dus gekozen: regime, contracturen, grootte van de werkgever (leeg gelaten), loonwaarde.
    /// </summary>
    public static Casus A { get; } = new("A", "anna", new(2014, 8, 25))
    {
        Regeling = "uwv",
        Wet = Wet.Wajong,
        Werkgever = new("werkgever-lyceum", "Lyceum De Plataan"),
        Organisatie = Organisaties.StapVooruit,
        Jobcoach = "iris",
        Dienstverband = Werk.Van(new(2014, 9, 1), uren: 28, loonwaarde: 60),
        Profiel = new(
            ["Storingen aan laptops verhelpen", "Nieuwe werkplekken inrichten", "Meldingen bijhouden"],
            [
                Rij.Past(Capaciteiten, "Heeft veel kennis van computers en werkt zorgvuldig.", "Apparaten herstellen en inrichten voor achthonderd leerlingen."),
                Rij.Kort(Leren, "Leert door zelf te proberen en wil weten waarom iets zo is.", "Uitleg komt tussendoor van een van de twee collega's.", "Vragen stellen tussen het werk door moet nog wennen."),
                Rij.Lang(SocialeContext, "Werkt het liefst alleen en in stilte.", "Docenten lopen zonder afspraak binnen.", "Onverwachte vragen kosten nu nog veel energie."),
                Rij.Past(Identiteit, "Eerlijk en direct.", "Een klein team waarin iedereen zegt wat hij denkt."),
                Rij.Kort(Wensen, "Wil op den duur zonder hulp werken.", "Wie de meldingen beheerst krijgt een eigen afdeling.", "De planning van de week vraagt nog hulp."),
            ],
            [
                new(Wensen, "Plant zijn week zelf.", "Maakt elke maandag zelf de planning van de week.", "Samen een weekplanning maken en bespreken wat anders liep.", "d2-organisatie", "Acht weken achter elkaar een eigen planning."),
                new(SocialeContext, "Kan omgaan met onverwachte vragen.", "Verwijst collega's zonder afspraak naar het meldpunt.", "Gesprekken oefenen en nabespreken.", "d3-sociaal", "Collega's melden dat verwijzen rustig gaat."),
                new(Leren, "Vraagt op tijd om uitleg.", "Vraagt binnen een half uur om hulp als iets vastloopt.", "De collega leren hoe hij uitlegt en wanneer hij navraagt.", "d7-vaardigheden", "Geen storing blijft langer dan een dag liggen zonder vraag."),
            ]),
        Regimes = ["midden", "midden", "licht", "licht", "zeer-licht", "zeer-licht"],
        Einde = Eindreden.Zelfstandig,
    };

    /// <summary>
    /// Bron: WIA; regime zeer licht, ongeveer eens per twee maanden; kleine werkgever in de financiële dienstverlening; vier maanden in dienst;
    /// externe jobcoach van een SW-bedrijf; bedoeling is dat de begeleiding na deze periode stopt.
    /// Niet verteld en dus gekozen: contracturen, loonwaarde; UWV als uitvoerder is afgeleid.
    /// </summary>
    public static Casus B { get; } = new("B", "bram", new(2015, 6, 22))
    {
        Regeling = "uwv",
        Wet = Wet.Wia,
        Werkgever = new("werkgever-administratie", "Administratiekantoor Balans", Werkgeversgrootte.Klein),
        Organisatie = Organisaties.WerkEnGroei,
        Jobcoach = "kees",
        Dienstverband = Werk.Van(new(2015, 7, 1), uren: 24, loonwaarde: 80),
        Profiel = new(
            ["Boekhoudingen van kleine bedrijven bijwerken", "Aangiften voorbereiden"],
            [
                Rij.Past(Capaciteiten, "Heeft lang als boekhouder gewerkt.", "Twaalf vaste klanten met een eenvoudige boekhouding."),
                Rij.Past(Leren, "Zoekt zelf uit wat hij niet weet.", "Er is een vaste vraagbaak."),
                Rij.Past(SocialeContext, "Rustige thuissituatie.", "Vier collega's in een kamer."),
                Rij.Kort(Identiteit, "Neemt graag werk van anderen over.", "In drukke weken verdeelt ieder zelf het werk.", "Nee zeggen lukt nog niet altijd."),
                Rij.Past(Wensen, "Wil dit werk lang volhouden.", "Er is genoeg vast werk."),
            ],
            [new(Identiteit, "Bewaakt de eigen grenzen.", "Zegt in de week zelf wat hij niet meer kan aannemen.", "Elke twee maanden op het werk bespreken wat goed ging.", "d5-leidinggevende", "Geen overuren in zes maanden.")]),
        Regimes = ["zeer-licht"],
        Einde = Eindreden.Zelfstandig,
    };

    /// <summary>
    /// Bron: Wajong; UWV (afgeleid); supermarkt, kassa; proefplaatsing van twee maanden die net is afgelopen; jaarcontract net gekregen;
    /// eerst elke week begeleid, nu om de week. In de bron is de jobcoach intern, in dienst van de supermarkt; de regeling voor interne
    /// jobcoaches kent dit systeem nog niet, daarom is het hier een externe. Gekozen: regimes, uren, loonwaarde, en dat het contract afloopt.
    /// </summary>
    public static Casus D { get; } = new("D", "dewi", new(2015, 8, 6))
    {
        Regeling = "uwv",
        Wet = Wet.Wajong,
        Werkgever = new("werkgever-supermarkt-morgen", "Supermarkt De Morgen"),
        Organisatie = Organisaties.StapVooruit,
        Jobcoach = "jeroen",
        Dienstverband = new(Arbeidsrelatie.Proefplaatsing, new(2015, 8, 13), new(2015, 10, 12), 20, 960, Loonwaarde.Van(45), false, false, Contractvorm.Regulier, false, 12, true),
        NaProefplaatsing = Werk.Van(new(2015, 10, 13), uren: 20, loonwaarde: 45, totEnMet: new(2016, 10, 12)),
        Profiel = new(
            ["Afrekenen aan de kassa", "Vakken bijvullen", "Klanten helpen"],
            [
                Rij.Kort(Capaciteiten, "Werkt netjes en onthoudt gezichten.", "In drukke uren dertig klanten per uur.", "Het tempo moet nog groeien."),
                Rij.Kort(Leren, "Leert door mee te lopen.", "Een vaste collega leert nieuwe mensen in.", "Nieuwe handelingen vragen herhaling."),
                Rij.Lang(SocialeContext, "Zorgt thuis voor een jong kind.", "De winkel werkt met wisselende roosters.", "Roosters moeten passen bij de opvang."),
                Rij.Past(Identiteit, "Vriendelijk en open.", "Een jong team dat veel samen doet."),
                Rij.Past(Wensen, "Wil graag onder de mensen zijn.", "Aan de kassa is altijd aanspraak."),
            ],
            [
                new(Capaciteiten, "Houdt het tempo aan de kassa bij.", "Helpt in een rustig uur vijfentwintig klanten.", "Meekijken aan de kassa en handelingen oefenen.", "d3-handelingen", "Vier weken achter elkaar gehaald."),
                new(SocialeContext, "Heeft een rooster dat vol te houden is.", "Maakt vaste afspraken over werktijden.", "Met de teamleider een vast rooster maken.", "d5-leidinggevende", "Twee maanden geen ruil op het laatste moment."),
            ]),
        Regimes = ["midden", "licht", "licht"],
        Einde = Eindreden.EindeDienstbetrekking,
    };

    /// <summary>
    /// Bron: Wajong (UWV niet letterlijk); klein familiebedrijf, magazijn; twaalf uur per week; het contract loopt via een detacheringsbureau
    /// van dezelfde organisatie als de jobcoach; nu eens per maand begeleid.
    /// Of de organisatie daarmee onafhankelijk is staat in geen bron en wordt hier opengelaten. Gekozen: regimes, data, loonwaarde, overname.
    /// </summary>
    public static Casus E { get; } = new("E", "emre", new(2014, 10, 13))
    {
        Regeling = "uwv",
        Wet = Wet.Wajong,
        Werkgever = Werkgevers.Schakel,
        Organisatie = Organisaties.StapVooruit with { OnafhankelijkVanWerkgever = null },
        Jobcoach = "iris",
        Dienstverband = Werk.Van(new(2014, 10, 20), uren: 12, loonwaarde: 50),
        Profiel = new(
            ["Bestellingen inpakken", "Pakketten verzenden", "Voorraad tellen"],
            [
                Rij.Past(Capaciteiten, "Handig en nauwkeurig.", "Kleine artikelen inpakken."),
                Rij.Kort(Leren, "Heeft vaste stappen nodig.", "De eigenaar legt uit als er tijd is.", "Uitleg is niet elke keer hetzelfde."),
                Rij.Past(SocialeContext, "Woont dichtbij en komt met de fiets.", "Een familie van vijf in een werkplaats."),
                Rij.Lang(Identiteit, "Vertrouwt niet snel op eigen kunnen.", "Zelfstandig doorwerken wordt gewaardeerd.", "Durft nog niet zelf te beslissen."),
                Rij.Past(Wensen, "Wil meer taken dan inpakken.", "Er komen taken bij zodra het inpakken goed gaat."),
            ],
            [
                new(Leren, "Werkt met een vaste werkwijze.", "Pakt in volgens een eigen stappenkaart.", "Samen de stappenkaart maken en bijstellen.", "d2-inrichting", "Een maand zonder fout verpakt."),
                new(Identiteit, "Beslist zelf over kleine dingen.", "Lost een ontbrekend artikel zelf op.", "Nabespreken wat zelf is opgelost.", "d3-vaardigheden", "Twee keer per week zelf opgelost."),
            ]),
        Regimes = ["midden", "licht", "zeer-licht", "zeer-licht"],
        Einde = Eindreden.OvernameDoorWerkgever,
    };
}
