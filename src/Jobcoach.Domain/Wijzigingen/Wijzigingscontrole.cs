using System.Diagnostics;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Partijen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Wijzigingen;

/// <summary>Wat aan de inhoud van een wijziging niet kan kloppen, bij het verzoek en bij het besluit hetzelfde.</summary>
internal static class Wijzigingscontrole
{
    /// <summary>Alle fouten tegelijk.</summary>
    /// <param name="inhoud">Wat er verandert.</param>
    /// <param name="looptijd">De lopende periode.</param>
    /// <param name="pad">Het veld waarin de inhoud staat.</param>
    public static IEnumerable<Weigering> Fouten(this Wijzigingsinhoud inhoud, Periode? looptijd, string pad) => inhoud switch
    {
        Wijzigingsinhoud.Contracturen uren => Contracturen(uren, pad),
        Wijzigingsinhoud.AndereWerkgever { Werkgever: var werkgever } => Partijcontrole.Fouten(werkgever, $"{pad}.werkgever"),
        Wijzigingsinhoud.AndereJobcoach jobcoach =>
            Invoer.Kenmerk(jobcoach.JobcoachId, $"{pad}.jobcoachId").Concat(Partijcontrole.Fouten(jobcoach.Jobcoachorganisatie, $"{pad}.jobcoachorganisatie")),
        Wijzigingsinhoud.Ziekte ziekte => Ziekte(ziekte, looptijd, pad),
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<Weigering> Contracturen(Wijzigingsinhoud.Contracturen uren, string pad)
    {
        if (uren.UrenPerWeek is <= 0 or > Dienstverband.UrenInEenWeek)
        {
            yield return new("uren-onmogelijk", $"De contracturen per week liggen boven 0 en zijn ten hoogste {Dienstverband.UrenInEenWeek}.", $"{pad}.urenPerWeek");
        }

        if (uren.UrenPerJaar is { } jaar && (jaar <= 0 || jaar > Math.Clamp(uren.UrenPerWeek, 0, Dienstverband.UrenInEenWeek) * Dienstverband.WekenInEenJaar))
        {
            yield return new("uren-onmogelijk", $"De uren per jaar liggen boven 0 en zijn niet meer dan {Dienstverband.WekenInEenJaar} keer de uren per week.", $"{pad}.urenPerJaar");
        }
    }

    private static IEnumerable<Weigering> Ziekte(Wijzigingsinhoud.Ziekte ziekte, Periode? looptijd, string pad)
    {
        if (looptijd is not { } periode || !periode.Bevat(ziekte.Looptijd.Van) || !periode.Bevat(ziekte.Looptijd.TotEnMet))
        {
            yield return new("ziekte-buiten-periode", "De toestemming valt binnen de lopende periode.", $"{pad}.looptijd");
        }

        if (ziekte.Uren == Uren.Nul)
        {
            yield return new("uren-onmogelijk", "Noem hoeveel uren de jobcoach tijdens de ziekte wil werken.", $"{pad}.uren");
        }
    }
}
