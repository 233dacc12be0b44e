using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Logboek;

/// <summary>De regels voor een verantwoording.</summary>
public sealed partial record Verantwoording
{
    /// <summary>Langste antwoord of toelichting, in tekens.</summary>
    public const int LangsteTekst = 4000;

    /// <summary>Alle redenen waarom deze verantwoording niet kan worden aangenomen; leeg als zij goed is. Wat ontbreekt is geen weigering maar een bevinding.</summary>
    /// <param name="vandaag">De dag in Nederland.</param>
    public List<Weigering> Controleer(DateOnly vandaag)
    {
        var weigeringen = new List<Weigering>();
        void Eis(bool goed, string code, string uitleg, string veld)
        {
            if (!goed)
            {
                weigeringen.Add(new(code, uitleg, veld));
            }
        }

        void Tekst(string? tekst, bool verplicht, string veld)
        {
            Eis(!verplicht || !string.IsNullOrWhiteSpace(tekst), "tekst-ontbreekt", "Vul dit in.", veld);
            Eis(tekst is not { Length: > LangsteTekst }, "tekst-te-lang", $"Gebruik hooguit {LangsteTekst} tekens.", veld);
        }

        void Doel(Doelverwijzing doel, int keren, string veld)
        {
            Eis(doel is Doelverwijzing.Doel1 or Doelverwijzing.Doel2 or Doelverwijzing.Doel3, "doel-onbekend", "Kies doel 1, 2 of 3.", veld);
            Eis(keren == 1, "doel-dubbel", "Elk doel komt hooguit een keer voor.", veld);
        }

        void Evaluatie(Evaluatie? evaluatie, string veld)
        {
            if (evaluatie is null)
            {
                return;
            }

            Eis(
                evaluatie.Cijfer is not { } cijfer || (cijfer is >= 1 and <= 10 && decimal.Round(cijfer, 1) == cijfer),
                "cijfer-ongeldig",
                "Geef een cijfer van 1 tot en met 10, met hooguit een cijfer achter de komma.",
                $"{veld}.cijfer");
            Eis(Enum.IsDefined(evaluatie.Oordeel), "oordeel-onbekend", "Kies positief of negatief.", $"{veld}.oordeel");
            Tekst(evaluatie.Toelichting, evaluatie.Oordeel is Evaluatieoordeel.Negatief, $"{veld}.toelichting");
            Eis(!(evaluatie.OndertekendOp > vandaag), "datum-in-toekomst", "De dag van ondertekening kan niet in de toekomst liggen.", $"{veld}.ondertekendOp");
        }

        Eis(IngediendOp <= vandaag, "datum-in-toekomst", "De dag van indienen kan niet in de toekomst liggen.", "ingediendOp");
        foreach (var (plaats, doel) in Doelen.Index())
        {
            Doel(doel.Doel, Doelen.Count(een => een.Doel == doel.Doel), $"doelen[{plaats}].doel");
            Eis(Enum.IsDefined(doel.Stand), "stand-onbekend", "Kies gerealiseerd, deels of niet.", $"doelen[{plaats}].stand");
            Tekst(doel.Toelichting, verplicht: true, $"doelen[{plaats}].toelichting");
        }

        foreach (var (plaats, doel) in BijgesteldeDoelen.Index())
        {
            Doel(doel.Doel, BijgesteldeDoelen.Count(een => een.Doel == doel.Doel), $"bijgesteldeDoelen[{plaats}].doel");
            Tekst(doel.Tekst, verplicht: true, $"bijgesteldeDoelen[{plaats}].tekst");
        }

        Tekst(PassendeWerkplek, verplicht: false, "passendeWerkplek");
        Tekst(ZelfstandigDoorWerkgever, verplicht: false, "zelfstandigDoorWerkgever");
        foreach (var (plaats, handtekening) in Ondertekeningen.Index())
        {
            var veld = $"ondertekeningen[{plaats}]";
            Eis(Enum.IsDefined(handtekening.Partij), "partij-onbekend", "Kies jobcoach, werknemer of werkgever.", $"{veld}.partij");
            Eis(Ondertekeningen.Count(een => een.Partij == handtekening.Partij) == 1, "partij-dubbel", "Elke partij tekent hooguit een keer.", $"{veld}.partij");
            Eis(handtekening.Op <= vandaag, "datum-in-toekomst", "De dag van ondertekening kan niet in de toekomst liggen.", $"{veld}.op");
            Tekst(handtekening.NamensReden, verplicht: handtekening.NamensReden is not null, $"{veld}.namensReden");
        }

        Evaluatie(EvaluatieWerkgever, "evaluatieWerkgever");
        Evaluatie(EvaluatieWerknemer, "evaluatieWerknemer");
        return weigeringen;
    }

    /// <summary>Wat de toetser van deze verantwoording moet weten: uren, volledigheid, handtekeningen en evaluaties.</summary>
    /// <param name="uren">De berekende urenstand van de periode.</param>
    /// <param name="eisen">Wat de regeling eist.</param>
    public IReadOnlyList<Bevinding> Bevindingen(Urenstand uren, Verantwoordingseisen eisen) => Verantwoordingstoets.Bevindingen(this, uren, eisen);
}
