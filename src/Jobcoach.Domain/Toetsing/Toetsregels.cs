using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Domain.Toetsing;

/// <summary>Wanneer een toets vastgesteld kan worden: alle vragen en rijen beantwoord, elk nee en elke open norm uitgelegd, elke afwijking gemotiveerd.</summary>
internal static class Toetsregels
{
    public static List<Weigering> Controleer(Toets toets, string pad, IReadOnlyList<Vraagvoorbereiding> voorbereiding)
    {
        var controle = new Veldcontrole(pad);
        Antwoorden(controle, toets, voorbereiding);
        Conclusies(controle, toets.Conclusies);
        Afwijkingen(controle, toets);
        controle.Tekst("overigeOpmerkingen", toets.OverigeOpmerkingen);
        Eindconclusie(controle, toets);
        return controle.Weigeringen;
    }

    private static void Antwoorden(Veldcontrole controle, Toets toets, IReadOnlyList<Vraagvoorbereiding> voorbereiding)
    {
        controle.Lijst("antwoorden", toets.Antwoorden, Toetsvragen.Alle.Count, (onder, antwoord) =>
        {
            onder.Getal("vraag", antwoord.Vraag, 1, Toetsvragen.Alle.Count);
            onder.Keuze("antwoord", antwoord.Antwoord);
            onder.Tekst("toelichting", antwoord.Toelichting);
            if (antwoord.Antwoord is null)
            {
                onder.Weiger("antwoord-ontbreekt", $"Beantwoord vraag {antwoord.Vraag}.", "antwoord");
            }
            else if (Leeg(antwoord.Toelichting) && Uitleg(toets, antwoord, voorbereiding) is { } uitleg)
            {
                onder.Weiger("toelichting-ontbreekt", uitleg, "toelichting");
            }
        });
        controle.Eenmalig("antwoorden", toets.Antwoorden, Toetsvragen.Alle.Count, antwoord => antwoord.Vraag, "Beantwoord elke vraag één keer.");
        foreach (var vraag in Toetsvragen.Alle.Where(vraag => toets.Antwoorden?.Any(antwoord => antwoord?.Vraag == vraag.Nummer) is not true))
        {
            controle.Weiger("antwoord-ontbreekt", $"Beantwoord vraag {vraag.Nummer}.", "antwoorden");
        }
    }

    /// <summary>Waarom een antwoord een toelichting nodig heeft, of null als dat niet zo is.</summary>
    private static string? Uitleg(Toets toets, Toetsantwoord antwoord, IReadOnlyList<Vraagvoorbereiding> voorbereiding) => antwoord.Antwoord switch
    {
        Antwoord.Nee => $"Leg uit waarom het antwoord op vraag {antwoord.Vraag} nee is.",
        Antwoord.NietVanToepassing => $"Leg uit waarom vraag {antwoord.Vraag} niet van toepassing is.",
        Antwoord.Ja when Strijdig(toets, antwoord.Vraag) is { Count: > 0 } nee =>
            $"Leg uit waarom het antwoord op vraag {antwoord.Vraag} ja is, terwijl het antwoord op vraag {Opsomming.Van(nee)} nee is.",
        Antwoord.Ja when OpenNorm(antwoord.Vraag) is { } norm => $"Schrijf bij vraag {antwoord.Vraag} in een zin waarom het antwoord ja is. Alleen een mens kan wegen {norm}.",
        Antwoord.Ja when voorbereiding.FirstOrDefault(vraag => vraag.Vraag == antwoord.Vraag) is { VraagtToelichting: true } vraag =>
            $"Leg uit waarom het antwoord op vraag {antwoord.Vraag} ja is. {vraag.Reden}",
        _ => null,
    };

    private static string? OpenNorm(int nummer) => Toetsvragen.Alle.FirstOrDefault(vraag => vraag.Nummer == nummer)?.OpenNorm;

    // A question that rests on others cannot silently be yes when everything it rests on, as far as applicable, is no.
    private static List<int> Strijdig(Toets toets, int nummer)
    {
        var rustOp = Toetsvragen.Alle.FirstOrDefault(vraag => vraag.Nummer == nummer)?.RustOp ?? [];
        var tellend = rustOp.Where(vraag => toets.AntwoordOp(vraag) is not Antwoord.NietVanToepassing).ToList();
        return tellend.All(vraag => toets.AntwoordOp(vraag) is Antwoord.Nee) ? tellend : [];
    }

    private static void Conclusies(Veldcontrole controle, IReadOnlyList<Conclusie>? conclusies)
    {
        controle.Lijst("conclusies", conclusies, Conclusierijen.Alle.Count, static (onder, conclusie) =>
        {
            onder.Getal("rij", conclusie.Rij, 1, Conclusierijen.Alle.Count);
            onder.Tekst("toelichting", conclusie.Toelichting);
            if (conclusie.Ja is null)
            {
                onder.Weiger("conclusie-ontbreekt", $"Vul bij conclusie {conclusie.Rij} ja of nee in.", "ja");
            }
            else if (conclusie.Ja is false && Leeg(conclusie.Toelichting))
            {
                onder.Weiger("toelichting-ontbreekt", $"Leg uit waarom conclusie {conclusie.Rij} nee is.", "toelichting");
            }
        });
        controle.Eenmalig("conclusies", conclusies, Conclusierijen.Alle.Count, conclusie => conclusie.Rij, "Vul elke conclusie één keer in.");
        foreach (var rij in Conclusierijen.Alle.Where(rij => conclusies?.Any(conclusie => conclusie?.Rij == rij.Nummer) is not true))
        {
            controle.Weiger("conclusie-ontbreekt", $"Vul bij conclusie {rij.Nummer} ja of nee in.", "conclusies");
        }
    }

    private static void Afwijkingen(Veldcontrole controle, Toets toets)
    {
        controle.Tekst("afwijkingMotivering", toets.AfwijkingMotivering);
        if (Leeg(toets.AfwijkingMotivering) && toets.Afwijkingen() is { Count: > 0 } rijen)
        {
            controle.Weiger(
                "afwijking-zonder-motivering",
                $"Conclusie {Opsomming.Van(rijen)} wijkt af van wat uit uw antwoorden volgt. Leg uit waarom.",
                "afwijkingMotivering");
        }
    }

    private static void Eindconclusie(Veldcontrole controle, Toets toets)
    {
        controle.Keuze("eindconclusie.oordeel", toets.Eindconclusie?.Oordeel);
        controle.Tekst("eindconclusie.tekst", toets.Eindconclusie?.Tekst);
        controle.Code("adviesRegime", toets.AdviesRegime);
        if (toets.Eindconclusie?.Oordeel is null)
        {
            controle.Weiger("eindconclusie-ontbreekt", "Kies een eindconclusie.", "eindconclusie.oordeel");
        }

        if (Leeg(toets.Eindconclusie?.Tekst))
        {
            controle.Weiger("toelichting-ontbreekt", "Onderbouw de eindconclusie: is de ondersteuning noodzakelijk en effectief, en is dit de goedkoopste adequate voorziening?", "eindconclusie.tekst");
        }

        if (toets.Eindconclusie?.Oordeel is Eindoordeel.Negatief && toets.AdviesRegime is not null)
        {
            controle.Weiger("regime-bij-negatief", "Bij een negatieve eindconclusie hoort geen regime.", "adviesRegime");
        }
    }

    private static bool Leeg(string? tekst) => string.IsNullOrWhiteSpace(tekst);
}
