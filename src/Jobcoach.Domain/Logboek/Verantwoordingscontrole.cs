using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Domain.Logboek;

/// <summary>Wat een ingediende verantwoording onbruikbaar maakt. Wat alleen ontbreekt is geen weigering maar een bevinding.</summary>
internal static class Verantwoordingscontrole
{
    private const int MeesteElementen = 10;

    public static List<Weigering> Controleer(Verantwoording verantwoording, DateOnly vandaag)
    {
        var controle = new Controle();
        Elementen(controle, verantwoording.Doelen, "doelen");
        Elementen(controle, verantwoording.BijgesteldeDoelen, "bijgesteldeDoelen");
        Elementen(controle, verantwoording.Ondertekeningen, "ondertekeningen");
        if (controle.Weigeringen.Count > 0)
        {
            return controle.Weigeringen;
        }

        controle.NietInToekomst(verantwoording.IngediendOp, vandaag, "ingediendOp");
        Doelen(controle, verantwoording.Doelen);
        BijgesteldeDoelen(controle, verantwoording.BijgesteldeDoelen);
        controle.HooguitZoLang(verantwoording.PassendeWerkplek, Verantwoording.LangsteTekst, "passendeWerkplek");
        controle.HooguitZoLang(verantwoording.ZelfstandigDoorWerkgever, Verantwoording.LangsteTekst, "zelfstandigDoorWerkgever");
        Ondertekeningen(controle, verantwoording.Ondertekeningen, vandaag);
        Evaluatie(controle, verantwoording.EvaluatieWerkgever, vandaag, "evaluatieWerkgever");
        Evaluatie(controle, verantwoording.EvaluatieWerknemer, vandaag, "evaluatieWerknemer");
        return controle.Weigeringen;
    }

    /// <summary>Wat aan een evaluatie op zichzelf niet klopt.</summary>
    public static List<Weigering> Evaluatie(Evaluatie evaluatie, DateOnly vandaag)
    {
        var controle = new Controle();
        Evaluatie(controle, evaluatie, vandaag, "");
        return controle.Weigeringen;
    }

    // From JSON an element can be null, and a list too long to look at each element against all others.
    private static void Elementen<T>(Controle controle, IReadOnlyList<T>? lijst, string veld)
    {
        controle.Eis(lijst is not null, "veld-ontbreekt", "Vul dit onderdeel in.", veld);
        controle.Eis(!(lijst?.Count > MeesteElementen), "te-veel", $"Vul ten hoogste {MeesteElementen} regels in.", veld);
        foreach (var (plaats, element) in (lijst ?? []).Take(MeesteElementen).Index())
        {
            controle.Eis(element is not null, "regel-leeg", "Deze regel heeft geen inhoud. Vul de regel in of haal haar weg.", $"{veld}[{plaats}]");
        }
    }

    private static void Doelen(Controle controle, IReadOnlyList<Doelrealisatie> doelen)
    {
        foreach (var (plaats, doel) in doelen.Index())
        {
            var veld = $"doelen[{plaats}]";
            Doel(controle, doel.Doel, doelen.Count(een => een.Doel == doel.Doel), $"{veld}.doel");
            controle.Eis(Enum.IsDefined(doel.Stand), "stand-onbekend", "Kies gerealiseerd, deels of niet.", $"{veld}.stand");
            controle.Tekst(doel.Toelichting, Verantwoording.LangsteTekst, "Beschrijf waaruit dat blijkt.", $"{veld}.toelichting");
        }
    }

    private static void BijgesteldeDoelen(Controle controle, IReadOnlyList<Doelbijstelling> doelen)
    {
        foreach (var (plaats, doel) in doelen.Index())
        {
            var veld = $"bijgesteldeDoelen[{plaats}]";
            Doel(controle, doel.Doel, doelen.Count(een => een.Doel == doel.Doel), $"{veld}.doel");
            controle.Tekst(doel.Tekst, Verantwoording.LangsteTekst, "Beschrijf het doel.", $"{veld}.tekst");
        }
    }

    private static void Doel(Controle controle, Doelverwijzing doel, int keren, string veld)
    {
        controle.Eis(doel is Doelverwijzing.Doel1 or Doelverwijzing.Doel2 or Doelverwijzing.Doel3, "doel-onbekend", "Kies doel 1, 2 of 3.", veld);
        controle.Eis(keren == 1, "doel-dubbel", "Elk doel komt hooguit een keer voor.", veld);
    }

    private static void Ondertekeningen(Controle controle, IReadOnlyList<Ondertekening> ondertekeningen, DateOnly vandaag)
    {
        foreach (var (plaats, handtekening) in ondertekeningen.Index())
        {
            var veld = $"ondertekeningen[{plaats}]";
            controle.Eis(Enum.IsDefined(handtekening.Partij), "partij-onbekend", "Kies jobcoach, jobcoachorganisatie, werknemer, wettelijk vertegenwoordiger of werkgever.", $"{veld}.partij");
            controle.Eis(
                ondertekeningen.Count(een => een.Partij == handtekening.Partij) == 1,
                "partij-dubbel",
                "Elke partij tekent hooguit een keer.",
                $"{veld}.partij");
            controle.NietInToekomst(handtekening.Op, vandaag, $"{veld}.op");
            if (handtekening.NamensReden is { } reden)
            {
                controle.Tekst(reden, Verantwoording.LangsteTekst, "Schrijf op waarom een ander heeft getekend.", $"{veld}.namensReden");
            }
        }
    }

    private static void Evaluatie(Controle controle, Evaluatie? evaluatie, DateOnly vandaag, string veld)
    {
        if (evaluatie is null)
        {
            return;
        }

        controle.Eis(
            evaluatie.Cijfer is not { } cijfer || (cijfer is >= 1 and <= 10 && decimal.Round(cijfer, 1) == cijfer),
            "cijfer-ongeldig",
            "Geef een cijfer van 1 tot en met 10, met hooguit een cijfer achter de komma.",
            Veldpad.Onder(veld, "cijfer"));
        controle.Eis(Enum.IsDefined(evaluatie.Oordeel), "oordeel-onbekend", "Kies positief of negatief.", Veldpad.Onder(veld, "oordeel"));
        controle.HooguitZoLang(evaluatie.Toelichting, Verantwoording.LangsteTekst, Veldpad.Onder(veld, "toelichting"));
        controle.Eis(
            evaluatie.Oordeel is not Evaluatieoordeel.Negatief || !string.IsNullOrWhiteSpace(evaluatie.Toelichting),
            "tekst-ontbreekt",
            "Licht een negatief oordeel toe.",
            Veldpad.Onder(veld, "toelichting"));
        controle.NietInToekomst(evaluatie.OndertekendOp, vandaag, Veldpad.Onder(veld, "ondertekendOp"));
    }
}
