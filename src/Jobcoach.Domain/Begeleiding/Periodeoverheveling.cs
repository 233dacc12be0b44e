using Jobcoach.Domain.Berekening;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Waarden;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Begeleiding;

/// <summary>Wat de uren van de vorige perioden voor een periode van deze zaak betekenen.</summary>
internal static class Periodeoverheveling
{
    /// <summary>De stand van een periode met overgehevelde uren; null als de regeling bij dit regime niets over overhevelen zegt of geen uren toekent.</summary>
    public static Overhevelstand? Van(Zaak zaak, Regeling regeling, Begeleidingsperiode periode, IReadOnlyList<Logboekregel> logboek)
    {
        if (!Overheveling.Kent(regeling, periode.Regime) || periode.ToegekendeUren is null)
        {
            return null;
        }

        var activiteiten = new Activiteitenlijst(regeling);

        // Hours go over between connected periods with hours only; a proefplaatsing is a grant of its own.
        var reeks = zaak.Perioden.Where(een => een.Nummer > 0 && een.Nummer <= periode.Nummer).Reverse().TakeWhile(een => een is { ToegekendeUren: not null, Regime: not null }).Reverse();
        return Overheveling.Bereken(regeling, [.. reeks.DefaultIfEmpty(periode).Select(Uren)]);

        Periodeuren Uren(Begeleidingsperiode een) =>
            new(een.Regime!, een.ToegekendeUren!.Value, Urenstand.Bereken(logboek, een.Looptijd, een.ToegekendeUren, activiteiten).Verantwoord);
    }
}
