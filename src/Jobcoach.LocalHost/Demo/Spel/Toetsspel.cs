using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Toetsing;

namespace Jobcoach.LocalHost.Demo.Spel;

/// <summary>De toets van een gespeelde toetser: alles ja, tenzij de doelgroeptoets zegt dat de aanvraag niet voldoet.</summary>
internal static class Toetsspel
{
    // Question 3 asks whether the scheme applies, row 3 draws the conclusion from it.
    private const int VraagOverDeRegeling = 3;

    public static Toets Toets(Stelling stelling)
    {
        var voldoetNiet = Bezwaren(stelling);
        var uitleg = voldoetNiet is null ? null : $"De aanvraag voldoet niet: {voldoetNiet}";
        return new(
            [.. Enumerable.Range(1, Toetsvragen.Alle.Count).Select(vraag => uitleg is not null && vraag == VraagOverDeRegeling
                ? new Toetsantwoord(vraag, Antwoord.Nee, uitleg)
                : new Toetsantwoord(vraag, Antwoord.Ja, Zin(stelling, vraag)))],
            [.. Enumerable.Range(1, Conclusierijen.Alle.Count).Select(rij => uitleg is not null && rij == VraagOverDeRegeling
                ? new Conclusie(rij, false, uitleg)
                : new Conclusie(rij, true))],
            Eindconclusie: uitleg is null
                ? new(Eindoordeel.Positief, "De ondersteuning is nodig en de uren passen bij de doelen.")
                : new(Eindoordeel.Negatief, uitleg),
            AdviesRegime: uitleg is null ? Regime(stelling) : null);
    }

    // A norm that facts cannot carry asks for a sentence of a person.
    private static string? Zin(Stelling stelling, int vraag) =>
        Toetsvragen.Van(vraag).OpenNorm is not null || stelling.Aanvraag.Toetsdossier?.Voorbereiding?[vraag - 1].VraagtToelichting is true
            ? "Dit blijkt uit de formulieren en uit het gesprek met werknemer en werkgever."
            : null;

    private static string? Bezwaren(Stelling stelling) =>
        stelling.Aanvraag.Doelgroepbevindingen?.FirstOrDefault(bevinding => bevinding.Oordeel is Oordeel.VoldoetNiet)?.Zin;

    private static string? Regime(Stelling stelling) =>
        stelling.Aanvraag.Coachingsplan?.GevraagdRegime is { } gevraagd && stelling.Regeling.Regime(gevraagd) is not null
            ? gevraagd
            : stelling.Regeling.Standaardregime.Waarde ?? stelling.Regeling.Regimes.MinBy(regime => regime.Rang)?.Code;
}
