using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Waarden;
using Jobcoach.Workflow.Handelingen;

namespace Jobcoach.LocalHost.Demo.Spel;

/// <summary>Het logboek van een gespeelde jobcoach: om de twee weken een regel, nooit boven de toekenning.</summary>
internal static class Logboekspel
{
    private const int OmDeDagen = 14;
    private const int Kwartier = 15;
    private const int RegelsPerPeriode = 10;

    private static readonly string[] Bezoeken = ["meegelopen op de werkvloer", "doelen doorgenomen met de werknemer", "gesproken met de leidinggevende", "moeilijk moment nabesproken"];

    /// <summary>De regel van vandaag; null als er niets te schrijven is.</summary>
    public static NieuweLogboekregel? Regel(Stelling stelling)
    {
        var periode = stelling.Periode;
        var regels = Logboekregels.Geldend(stelling.Logboek, periode.Looptijd);
        if (!periode.Looptijd.Bevat(stelling.Vandaag) || regels.Any(regel => regel.Datum.AddDays(OmDeDagen) > stelling.Vandaag))
        {
            return null;
        }

        var plan = stelling.Zaak.Aanvragen.LastOrDefault(aanvraag => aanvraag.Periodenummer == periode.Nummer)?.Coachingsplan;
        var totaal = periode.ToegekendeUren ?? plan?.TotaalUren ?? Uren.Nul;
        var over = totaal - Urenstand.Bereken(regels, periode.Looptijd, totaal).Verantwoord;
        var duur = Uren.VanMinuten(Math.Min(over.Minuten, Math.Max(Kwartier, totaal.Minuten / RegelsPerPeriode / Kwartier * Kwartier)));
        var doelen = Math.Clamp(plan?.Doelen?.Count ?? 1, 1, Grenzen.DoelenPerPeriode);
        var plaats = regels.Count % doelen;
        return duur == Uren.Nul
            ? null
            : new(
                stelling.Vandaag,
                duur,
                (Doelverwijzing)plaats,
                $"Bezoek {regels.Count + 1} van periode {periode.Nummer}: {Bezoeken[regels.Count % Bezoeken.Length]}.",
                plan?.Doelen?.ElementAtOrDefault(plaats)?.Activiteiten?.FirstOrDefault()?.Activiteitcode is { } code && stelling.Regeling.Doelen.Kent(code) ? code : null);
    }
}
