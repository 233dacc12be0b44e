using Jobcoach.Brieven.Inhoud;

namespace Jobcoach.Brieven.Pdf;

/// <summary>Een regel zoals zij op het blad komt: stukken tekst achter elkaar.</summary>
/// <param name="Stukken">De stukken, elk gewoon of vet.</param>
/// <param name="Breedte">De breedte in punten.</param>
internal sealed record Zetregel(IReadOnlyList<Tekstdeel> Stukken, double Breedte);

/// <summary>Breekt tekst in regels. Een woord dat langer is dan een regel wordt afgebroken waar de regel vol is; er gaat nooit een letter verloren.</summary>
internal static class Regelbreker
{
    /// <summary>De regels; minstens een, ook voor een lege tekst.</summary>
    /// <param name="delen">De tekst.</param>
    /// <param name="breedte">De breedte van een regel in punten.</param>
    /// <param name="meet">De breedte van een stuk tekst.</param>
    public static IReadOnlyList<Zetregel> Breek(IReadOnlyList<Tekstdeel> delen, double breedte, Func<Tekstdeel, double> meet)
    {
        var regels = new List<Zetregel>();
        var regel = new List<Tekstdeel>();
        var gevuld = 0d;
        foreach (var woord in delen.SelectMany(Woorden).SelectMany(woord => Passend(woord, breedte, meet)))
        {
            var maat = meet(woord);
            if (gevuld + meet(woord with { Inhoud = woord.Inhoud.TrimEnd(' ') }) > breedte && regel.Count > 0)
            {
                Sluit();
            }

            regel.Add(woord);
            gevuld += maat;
        }

        Sluit();
        return regels;

        void Sluit()
        {
            // The blank at the end of a line stays in the text, so that words do not run together when it is read aloud.
            regels.Add(new([.. Samen(regel)], gevuld));
            regel.Clear();
            gevuld = 0;
        }
    }

    private static IEnumerable<Tekstdeel> Woorden(Tekstdeel deel)
    {
        var begin = 0;
        for (var plaats = 0; plaats < deel.Inhoud.Length; plaats++)
        {
            if (deel.Inhoud[plaats] == ' ')
            {
                yield return deel with { Inhoud = deel.Inhoud[begin..(plaats + 1)] };
                begin = plaats + 1;
            }
        }

        if (begin < deel.Inhoud.Length)
        {
            yield return deel with { Inhoud = deel.Inhoud[begin..] };
        }
    }

    private static IEnumerable<Tekstdeel> Passend(Tekstdeel woord, double breedte, Func<Tekstdeel, double> meet)
    {
        while (meet(woord) > breedte && woord.Inhoud.Length > 1)
        {
            var lengte = woord.Inhoud.Length - 1;
            while (lengte > 1 && meet(woord with { Inhoud = woord.Inhoud[..lengte] }) > breedte)
            {
                lengte--;
            }

            yield return woord with { Inhoud = woord.Inhoud[..lengte] };
            woord = woord with { Inhoud = woord.Inhoud[lengte..] };
        }

        yield return woord;
    }

    private static IEnumerable<Tekstdeel> Samen(List<Tekstdeel> stukken)
    {
        Tekstdeel? vorig = null;
        foreach (var stuk in stukken)
        {
            if (vorig is not null && vorig.Vet == stuk.Vet)
            {
                vorig = vorig with { Inhoud = vorig.Inhoud + stuk.Inhoud };
                continue;
            }

            if (vorig is not null)
            {
                yield return vorig;
            }

            vorig = stuk;
        }

        if (vorig is not null)
        {
            yield return vorig;
        }
    }
}
