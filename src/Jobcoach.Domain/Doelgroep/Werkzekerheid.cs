using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.Domain.Doelgroep;

/// <summary>Of het werk er is of er concreet komt, en of het schriftelijk is overeengekomen.</summary>
internal static class Werkzekerheid
{
    private const string Feit = "zekerheid van het werk";
    private const string Stuk = "stuk van de overeenkomst ontvangen";

    /// <summary>De schriftelijke overeenkomst telt alleen bij een dienstbetrekking; een proefplaatsing heeft haar eigen formulier.</summary>
    public static IEnumerable<Bevinding> Toets(Toegangseisen toegang, Dienstverband werk, bool stuk) => werk.Soort is Arbeidsrelatie.Dienstbetrekking
        ? [Zicht(toegang.ConcreetZichtVereist, werk.Werkstand, stuk), Schriftelijk(toegang.SchriftelijkeOvereenkomst, werk.Werkstand, stuk)]
        : [Zicht(toegang.ConcreetZichtVereist, werk.Werkstand, stuk)];

    public static string? Naam(Werkstand? stand) => stand switch
    {
        Werkstand.Schriftelijk => "schriftelijk afgesproken",
        Werkstand.Mondeling => "mondeling afgesproken",
        Werkstand.ConcreetZicht => "concreet zicht op werk",
        Werkstand.GeenZicht => "geen concreet zicht op werk",
        _ => null,
    };

    private static Bevinding Zicht(Param<bool?> vereist, Werkstand? stand, bool stuk)
    {
        var (oordeel, zin) = (stuk, stand, vereist.Waarde) switch
        {
            (true, _, _) or (_, Werkstand.Schriftelijk or Werkstand.Mondeling, _) => (Oordeel.Voldoet, "Het werk is afgesproken."),
            (_, Werkstand.ConcreetZicht, _) => (Oordeel.Voldoet, "Er is nog geen werk, wel concreet zicht daarop."),
            (_, _, false) => (Oordeel.Voldoet, "De regeling stelt deze eis niet."),
            (_, null, _) => (Oordeel.NietVastgesteld, "Het staat nog niet vast of het werk is afgesproken of dat er concreet zicht op is."),
            (_, _, true) => (Oordeel.VoldoetNiet, "Er is geen werk en geen concreet zicht op een dienstbetrekking of proefplaatsing."),
            (_, _, null) => (Oordeel.NietVastgesteld, "Er is geen werk en geen concreet zicht daarop. De regeling zegt niet of dat nodig is. De toetser beoordeelt dit."),
        };
        return Maak("concreet-zicht", oordeel, vereist, zin, stand, stuk)
            .MetKeerpunt(() => Keerpunt.Bij(Feit, Naam(Werkstand.ConcreetZicht)!, "Met concreet zicht op een dienstbetrekking of proefplaatsing is aan deze eis voldaan."));
    }

    private static Bevinding Schriftelijk(Param<bool?> vereist, Werkstand? stand, bool stuk)
    {
        var (oordeel, zin) = (stuk, stand, vereist.Waarde) switch
        {
            (true, _, _) or (_, Werkstand.Schriftelijk, _) => (Oordeel.Voldoet, "Er is een schriftelijke arbeidsovereenkomst."),
            (_, _, false) => (Oordeel.Voldoet, "De regeling stelt deze eis niet."),
            (_, null, _) => (Oordeel.NietVastgesteld, "Het staat nog niet vast of er een schriftelijke arbeidsovereenkomst is."),
            (_, _, null) => (Oordeel.NietVastgesteld, "Er is geen schriftelijke arbeidsovereenkomst. De regeling zegt niet of die nodig is. De toetser beoordeelt dit."),
            (_, Werkstand.Mondeling, _) => (Oordeel.VoldoetNiet, "Het werk is alleen mondeling afgesproken. Er is een schriftelijke arbeidsovereenkomst nodig."),
            _ => (Oordeel.BeoordelingNodig, "Er is nog geen arbeidsovereenkomst. Zij is schriftelijk nodig zodra het werk begint. De toetser beoordeelt dit."),
        };
        return Maak("schriftelijke-overeenkomst", oordeel, vereist, zin, stand, stuk)
            .MetKeerpunt(() => Keerpunt.Bij(Feit, Naam(Werkstand.Schriftelijk)!, "Met een schriftelijke arbeidsovereenkomst is aan deze eis voldaan."));
    }

    private static Bevinding Maak(string code, Oordeel oordeel, Param<bool?> vereist, string zin, Werkstand? stand, bool stuk) =>
        Bevinding.Van(code, oordeel, vereist.Bron, zin, new Gegeven(Feit, Naam(stand)), Leesbaar.Gegeven(Stuk, stuk), Leesbaar.Gegeven("eis van de regeling", vereist.Waarde));
}
