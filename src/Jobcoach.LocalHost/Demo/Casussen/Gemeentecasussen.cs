using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Resultaten;
using static Jobcoach.Domain.Formulieren.Matchingsonderwerp;

namespace Jobcoach.LocalHost.Demo.Casussen;

/// <summary>
/// De casussen C, F, G en H, onder de gemeentelijke nadere regels. Per casus staat wat de bron vertelt; al het andere is verzonnen.
/// </summary>
internal static class Gemeentecasussen
{
    private const string Hoofdstuk8 = "gemeentelijk-hoofdstuk-8";

    /// <summary>
    /// Bron: banenafspraak, wet en uitvoerder niet verteld; grote kledingwinkel, magazijn; begeleiding loopt door na een wisseling van werkgever.
    /// Gekozen: gemeente als uitvoerder, uren, regimes, loonwaarde, data.
    /// </summary>
    public static Casus C { get; } = new("C", "chris", new(2015, 10, 19))
    {
        Regeling = Hoofdstuk8,
        Wet = Wet.Participatiewet,
        Werkgever = new("werkgever-kleding", "Modehuis Van Loon", Werkgeversgrootte.Groot),
        Organisatie = Organisaties.WerkEnGroei,
        Jobcoach = "kees",
        Dienstverband = Werk.Van(new(2015, 10, 26), uren: 24, loonwaarde: 55),
        Profiel = Magazijn,
        Regimes = ["midden", "licht", "licht"],
        Einde = Eindreden.OvernameDoorWerkgever,
    };

    /// <summary>De vorige baan van C, die de bron alleen noemt: zo staat er ook een afgesloten zaak in de demo. Alles is gekozen.</summary>
    public static Casus VorigeBaanVanC { get; } = C with
    {
        Letter = "C (vorige baan)",
        Aanvraagdag = new(2014, 12, 22),
        Werkgever = new("werkgever-post", "Pakketdienst Vlot"),
        Dienstverband = Werk.Van(new(2015, 1, 5), uren: 24, loonwaarde: 50),
        Regimes = ["midden", "licht"],
        Einde = Eindreden.AndereWerkgever,
        EindeOp = new(2015, 8, 31),
    };

    /// <summary>
    /// Bron: Participatiewet, banenafspraak; gemeente (afgeleid); klein bedrijf, internet service provider, supportteam; begonnen in oktober;
    /// nu een uur om de week. Gekozen: regimes, uren, loonwaarde, en dat de arbeidsovereenkomst bij de aanvraag ontbrak.
    /// </summary>
    public static Casus F { get; } = new("F", "fatima", new(2015, 10, 22))
    {
        Regeling = Hoofdstuk8,
        Wet = Wet.Participatiewet,
        Werkgever = new("werkgever-internet", "Netwijs Internet", Werkgeversgrootte.Klein),
        Organisatie = Organisaties.StapVooruit,
        Jobcoach = "jeroen",
        Dienstverband = Werk.Van(new(2015, 10, 12), uren: 32, loonwaarde: 70),
        ContractVergeten = true,
        Profiel = new(
            ["Vragen van klanten beantwoorden", "Storingen doorzetten", "Handleidingen bijwerken"],
            [
                Rij.Past(Capaciteiten, "Weet veel van netwerken en schrijft helder.", "Klanten helpen per telefoon en per brief."),
                Rij.Past(Leren, "Leest graag en onthoudt alles.", "Alle kennis staat in handleidingen."),
                Rij.Kort(SocialeContext, "Raakt snel vol van geluid.", "Een open kantoor met zes mensen aan de telefoon.", "Drukte vraagt een aanpassing van de werkplek."),
                Rij.Lang(Identiteit, "Zegt precies wat er fout is.", "Klanten verwachten ook geruststelling.", "De toon van een gesprek is te oefenen."),
                Rij.Past(Wensen, "Wil een vaste baan in de techniek.", "Het bedrijf groeit en leidt zelf op."),
            ],
            [
                new(SocialeContext, "Houdt een werkdag vol zonder overprikkeling.", "Heeft een werkplek en pauzes die passen.", "Meelopen op het werk en de werkplek aanpassen.", "d2-inrichting", "Een maand zonder eerder naar huis te gaan."),
                new(Identiteit, "Voert een gesprek dat de klant begrijpt.", "Sluit elk gesprek af met een samenvatting.", "Gesprekken terugluisteren en oefenen.", "d3-sociaal", "Acht van de tien gesprekken met samenvatting."),
            ]),
        Regimes = ["midden", "licht", "licht"],
        Einde = Eindreden.Zelfstandig,
    };

    /// <summary>
    /// Bron: Participatiewet, banenafspraak, gemeente; fabrikant van brommobielen, monteur, via een uitzendbureau; 41,25 uur per week;
    /// twee maanden in dienst; om de week begeleid; geen afbouw verteld. Dat er een uitzendbeding is vertelt de bron niet: gekozen is een gewoon contract.
    /// Gekozen: regimes, loonwaarde, data.
    /// </summary>
    public static Casus G { get; } = new("G", "gijs", new(2015, 10, 5))
    {
        Regeling = Hoofdstuk8,
        Wet = Wet.Participatiewet,
        Werkgever = new("werkgever-brommobiel", "Brommobielfabriek Rapido"),
        Organisatie = Organisaties.WerkEnGroei,
        Jobcoach = "kees",
        Dienstverband = Werk.Van(new(2015, 9, 1), uren: 41.25m, loonwaarde: 65),
        Profiel = new(
            ["Carrosserie monteren", "Onderdelen klaarleggen", "Eindcontrole"],
            [
                Rij.Kort(Capaciteiten, "Handig en sterk, heeft auto's gedemonteerd.", "Monteren volgens tekening.", "Tekeningen lezen gaat nog langzaam."),
                Rij.Kort(Leren, "Leert door te doen.", "Een ervaren monteur werkt ernaast.", "Meer dan twee stappen tegelijk gaat fout."),
                Rij.Past(SocialeContext, "Komt met de trein en is op tijd.", "Een ploeg van acht met vaste tijden."),
                Rij.Lang(Identiteit, "Zegt niet snel dat iets niet lukt.", "Fouten melden hoort bij het werk.", "Fouten melden is te leren in een veilige ploeg."),
                Rij.Past(Wensen, "Wil monteur worden.", "De fabriek leidt eigen mensen op."),
            ],
            [
                new(Capaciteiten, "Leest een montagetekening.", "Monteert een deur zonder hulp van tekening.", "Op de werkvloer stap voor stap oefenen.", "d3-handelingen", "Tien deuren zonder fout."),
                new(Identiteit, "Meldt fouten zelf.", "Meldt een fout binnen een uur bij de voorman.", "Met de voorman afspreken hoe melden gaat.", "d7-collegas", "Een maand alle fouten zelf gemeld."),
            ]),
        Regimes = ["licht", "midden", "midden", "licht"],
        Einde = Eindreden.OvernameDoorWerkgever,
    };

    /// <summary>
    /// Bron: banenafspraak; gemeente (afgeleid); supermarkt, vakken vullen; in dienst van de jobcoachorganisatie en gedetacheerd; 32 uur per week;
    /// twee uur per twee weken begeleid, deels meewerken; functie en jobcoach wisselden tijdens het dienstverband; geen afbouw verteld.
    /// Of de organisatie onafhankelijk is blijft daarom open. Gekozen: regimes, loonwaarde, data, hoe het afloopt.
    /// </summary>
    public static Casus H { get; } = new("H", "hanna", new(2015, 3, 2))
    {
        Regeling = Hoofdstuk8,
        Wet = Wet.Participatiewet,
        Werkgever = new("werkgever-supermarkt-boon", "Supermarkt Boon"),
        Organisatie = Organisaties.StapVooruit with { OnafhankelijkVanWerkgever = null },
        Jobcoach = "iris",
        Dienstverband = Werk.Van(new(2015, 3, 16), uren: 32, loonwaarde: 60),
        Profiel = new(
            ["Zuivel bijvullen", "Vakken vullen", "Schappen spiegelen"],
            [
                Rij.Past(Capaciteiten, "Werkt hard en houdt van orde.", "Pallets uitladen en schappen vullen."),
                Rij.Kort(Leren, "Leert door voordoen, mondelinge uitleg gaat verloren.", "Instructies worden toegeroepen.", "Uitleg moet zichtbaar zijn."),
                Rij.Kort(SocialeContext, "Heeft steun aan haar moeder.", "Wisselende leidinggevenden.", "Een vast aanspreekpunt ontbreekt."),
                Rij.Past(Identiteit, "Rustig en trouw.", "Een vast team in de vroege dienst."),
                Rij.Past(Wensen, "Wil later naar een ander filiaal.", "De keten heeft meer filialen."),
            ],
            [
                new(Leren, "Krijgt uitleg die aankomt.", "Werkt met een kaart met beelden bij elk schap.", "Meewerken en de kaarten samen maken.", "d3-vaardigheden", "Vult een dag zonder extra uitleg."),
                new(SocialeContext, "Weet bij wie zij terechtkan.", "Heeft een vast aanspreekpunt in elke dienst.", "Leidinggevenden uitleggen hoe contact goed gaat.", "d7-collegas", "In alle diensten een vast aanspreekpunt."),
            ]),
        Regimes = ["midden", "midden", "licht", "licht"],
        Einde = Eindreden.OvernameDoorWerkgever,
    };

    private static Casusprofiel Magazijn => new(
        ["Zendingen uitpakken", "Kleding labelen", "Magazijn opruimen"],
        [
            Rij.Past(Capaciteiten, "Werkt secuur in een eigen tempo.", "Uitpakken en labelen; de functie is op maat gemaakt."),
            Rij.Kort(Leren, "Onthoudt korte stappen goed.", "De leidinggevende geeft 's ochtends alle taken tegelijk.", "Taken moeten een voor een komen."),
            Rij.Lang(SocialeContext, "Gesprekken kosten inspanning.", "Collega's lopen veel in en uit.", "Vaste momenten voor overleg helpen."),
            Rij.Kort(Identiteit, "Trekt zich kritiek erg aan.", "Er wordt kort en zakelijk gesproken.", "Omgaan met kritiek is te oefenen."),
            Rij.Past(Wensen, "Wil een vast contract.", "Bij goed werk volgt een vast contract."),
        ],
        [
            new(Leren, "Werkt de taken van een dag zelf af.", "Gebruikt een dagkaart met een taak per keer.", "De dagkaart maken en met de leidinggevende invoeren.", "d2-organisatie", "Vier weken alle taken af."),
            new(Identiteit, "Kan omgaan met kritiek.", "Bespreekt kritiek dezelfde dag rustig.", "Na elk bezoek een moeilijk moment doorspreken.", "d3-sociaal", "Een maand zonder weg te lopen."),
            new(SocialeContext, "Overlegt op vaste momenten.", "Heeft twee keer per dag kort overleg.", "Leidinggevende en collega's uitleggen wat helpt.", "d7-collegas", "Het overleg loopt zonder jobcoach."),
        ]);
}
