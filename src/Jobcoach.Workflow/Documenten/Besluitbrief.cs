using System.Globalization;
using System.Net;
using System.Text;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Workflow.Documenten;

/// <summary>De brief waarmee een besluit bekend wordt gemaakt: besluit, motivering met artikelen, berekening en bezwaarclausule (Awb 3:45 en 3:46).</summary>
public static class Besluitbrief
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>De brief als HTML, met de bezwaartermijn die loopt vanaf de dag van bekendmaking. Zonder persoonsgegevens: de ontvanger staat op de omslag.</summary>
    public static string Html(Zaak zaak, Besluit besluit, Regeling regeling, DateOnly bekendmaking)
    {
        var tekst = new StringBuilder();
        tekst.Append("<!doctype html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>").Append(Veilig(Titel(besluit.Uitkomst))).Append("</title></head><body>");
        tekst.Append("<h1>").Append(Veilig(Titel(besluit.Uitkomst))).Append("</h1>");
        Alinea(tekst, $"Zaaknummer {zaak.Nummer}. Besluit {besluit.Nummer} van {Dag(besluit.BeslotenOp)}, bekendgemaakt op {Dag(bekendmaking)}.");
        tekst.Append("<h2>Wat wij besluiten</h2>");
        Alinea(tekst, Inhoud(besluit.Uitkomst, regeling));
        tekst.Append("<h2>Waarom</h2>");
        Alinea(tekst, besluit.Motivering);
        if (besluit.Bevindingen.Count > 0)
        {
            tekst.Append("<ul>");
            foreach (var bevinding in besluit.Bevindingen)
            {
                tekst.Append("<li>").Append(Veilig(bevinding.Zin)).Append(" (").Append(Veilig(bevinding.Artikel)).Append(')');
                if (bevinding.Oordeel is not Oordeel.Voldoet)
                {
                    tekst.Append(Veilig(Feiten(bevinding)));
                }

                if (bevinding.Keerpunt is { } keerpunt)
                {
                    tekst.Append(' ').Append(Veilig(keerpunt.Zin));
                }

                tekst.Append("</li>");
            }

            tekst.Append("</ul>");
        }

        tekst.Append("<h2>Bent u het er niet mee eens?</h2>");
        Alinea(tekst, $"U kunt bezwaar maken tot en met {Dag(Bezwaartermijn.Bereken(bekendmaking).LaatsteDag)}. Richt uw bezwaar aan {regeling.Uitvoerder.Naam.Waarde ?? "de uitvoerder"} en noem het zaaknummer (Awb 3:45 en 6:7).");
        return tekst.Append("</body></html>").ToString();
    }

    private static string Titel(Besluituitkomst uitkomst) => uitkomst switch
    {
        Besluituitkomst.Toekenning => "U krijgt een jobcoachvoorziening",
        Besluituitkomst.Afwijzing => "Uw verzoek is afgewezen",
        Besluituitkomst.BuitenBehandeling => "Uw aanvraag wordt niet behandeld",
        Besluituitkomst.Wijziging => "Uw jobcoachvoorziening verandert",
        Besluituitkomst.Intrekking => "Uw jobcoachvoorziening stopt",
        _ => throw new ArgumentOutOfRangeException(nameof(uitkomst)),
    };

    private static string Inhoud(Besluituitkomst uitkomst, Regeling regeling) => uitkomst switch
    {
        Besluituitkomst.Toekenning toekenning =>
            $"{(toekenning.Regime is { } regime ? $"Regime {regeling.Regime(regime)?.Naam ?? regime}, van" : "Van")} {Dag(toekenning.Looptijd.Van)} tot en met {Dag(toekenning.Looptijd.TotEnMet)}. Omvang: {Omvang(toekenning)}.",
        Besluituitkomst.Afwijzing afwijzing => $"Grond: {string.Join("; ", afwijzing.Gronden.Select(Grond))}.",
        Besluituitkomst.BuitenBehandeling => "De aanvraag is niet compleet geworden binnen de hersteltermijn. Wij nemen haar niet in behandeling (Awb 4:5).",
        Besluituitkomst.Wijziging wijziging => $"De wijziging gaat in op {Dag(wijziging.Per)}.",
        Besluituitkomst.Intrekking intrekking => $"De voorziening stopt op {Dag(intrekking.Per)}.",
        _ => throw new ArgumentOutOfRangeException(nameof(uitkomst)),
    };

    private static string Omvang(Besluituitkomst.Toekenning toekenning) => toekenning switch
    {
        { Uren: { } uren, Bedrag: { } bedrag } => $"ten hoogste {uren.InUren.ToString("0.##", Nederlands)} uur, {bedrag} exclusief btw",
        { Uren: { } uren } => $"ten hoogste {uren.InUren.ToString("0.##", Nederlands)} uur",
        { Bedrag: { } bedrag } => $"ten hoogste {bedrag} exclusief btw",
        _ => "niet vastgesteld",
    };

    private static string Grond(Afwijzingsgrond grond) => grond switch
    {
        Afwijzingsgrond.GeenDoelgroep => "de werknemer hoort niet tot de doelgroep",
        Afwijzingsgrond.DienstverbandVoldoetNiet => "het dienstverband voldoet niet aan de eisen",
        Afwijzingsgrond.NietNoodzakelijk => "een jobcoach is niet noodzakelijk",
        Afwijzingsgrond.OnvoldoendeOnderbouwd => "de aanvraag is onvoldoende onderbouwd",
        Afwijzingsgrond.MaximaleDuurBereikt => "de maximale duur is bereikt",
        Afwijzingsgrond.OrganisatieVoldoetNiet => "de jobcoach of organisatie voldoet niet aan de eisen",
        Afwijzingsgrond.VoorliggendeVoorziening => "een andere voorziening gaat voor",
        Afwijzingsgrond.VerantwoordingNietAanvaard => "de verantwoording van de vorige periode is niet aanvaard",
        Afwijzingsgrond.HerhaaldZonderNieuweFeiten => "er zijn geen nieuwe feiten na een eerdere afwijzing",
        _ => throw new ArgumentOutOfRangeException(nameof(grond)),
    };

    private static string Feiten(Bevinding bevinding)
    {
        var bekend = bevinding.Gegevens.Where(gegeven => gegeven.Waarde is not null).Select(gegeven => $"{gegeven.Naam}: {gegeven.Waarde}").ToList();
        return bekend.Count > 0 ? $" Wij keken naar: {string.Join("; ", bekend)}." : "";
    }

    private static void Alinea(StringBuilder tekst, string inhoud) => tekst.Append("<p>").Append(Veilig(inhoud)).Append("</p>");

    private static string Veilig(string tekst) => WebUtility.HtmlEncode(tekst);

    private static string Dag(DateOnly dag) => dag.ToString("d MMMM yyyy", Nederlands);
}
