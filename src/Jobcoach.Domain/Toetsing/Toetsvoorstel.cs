using Jobcoach.Domain.Formulieren;

namespace Jobcoach.Domain.Toetsing;

/// <summary>Wat er voor een conclusierij uit de antwoorden volgt.</summary>
/// <param name="Rij">De conclusierij, 1 tot en met 9.</param>
/// <param name="Ja">Het voorstel; null zolang een vraag niet beantwoord is of als geen vraag van toepassing is.</param>
/// <param name="Vragen">De toetsvragen waar het voorstel op rust.</param>
/// <param name="Reden">Waarom dit het voorstel is, in eenvoudig Nederlands.</param>
public sealed record Conclusievoorstel(int Rij, bool? Ja, IReadOnlyList<int> Vragen, string Reden);

/// <summary>
/// Stelt de negen conclusies voor uit de vijftien antwoorden. Geen bron legt dit verband; <see cref="Conclusierijen"/> zegt per rij waarom het zo gekozen is.
/// De toetser mag afwijken, met een motivering.
/// </summary>
public static class Toetsvoorstel
{
    /// <summary>Een voorstel per rij, in de volgorde van het formulier.</summary>
    public static IReadOnlyList<Conclusievoorstel> Uit(IReadOnlyList<Toetsantwoord>? antwoorden) =>
        [.. Conclusierijen.Alle.Select(rij => Voor(rij, vraag => antwoorden?.FirstOrDefault(antwoord => antwoord?.Vraag == vraag)?.Antwoord))];

    private static Conclusievoorstel Voor(Conclusierij rij, Func<int, Antwoord?> antwoordOp)
    {
        var nee = Met(Antwoord.Nee);
        var open = Met(null);
        var ja = Met(Antwoord.Ja);
        return (nee.Count, open.Count, ja.Count) switch
        {
            ( > 0, _, _) => new(rij.Nummer, false, rij.Vragen, $"Het antwoord op {Vragen(nee)} is nee."),
            (_, > 0, _) => new(rij.Nummer, null, rij.Vragen, $"Er is nog geen antwoord op {Vragen(open)}."),
            (_, _, > 0) => new(rij.Nummer, true, rij.Vragen, $"Het antwoord op {Vragen(ja)} is ja."),
            _ => new(rij.Nummer, null, rij.Vragen, $"Het antwoord op {Vragen(rij.Vragen)} is niet van toepassing."),
        };

        List<int> Met(Antwoord? gezocht) => [.. rij.Vragen.Where(vraag => antwoordOp(vraag) == gezocht)];
    }

    private static string Vragen(IReadOnlyList<int> vragen) => $"vraag {Opsomming.Van(vragen)}";
}
