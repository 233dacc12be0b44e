using System.Globalization;

namespace Jobcoach.Mutatieproef;

/// <summary>What a run says: scores per folder, and whether it is good enough.</summary>
internal sealed class Uitslag(IReadOnlyList<Mutant> mutanten, Overlevers overlevers)
{
    /// <summary>Least score of the whole domain, in percent.</summary>
    public const decimal Geheel = 90;

    /// <summary>Least score of the rules and terms, in percent.</summary>
    public const decimal Regels = 95;

    /// <summary>The folders that hold nothing but rules and terms.</summary>
    public static readonly IReadOnlySet<string> Regelmappen =
        new HashSet<string> { "Berekening", "Doelgroep", "Logboek", "Resultaten", "Termijnen", "Toetsing", "Volledigheid" };

    /// <summary>The survivors nobody gave a reason for.</summary>
    public IReadOnlyList<Mutant> Onverklaard { get; } = [.. mutanten.Where(mutant => mutant.Lot is Lot.Overleefd && !overlevers.Kent(mutant))];

    /// <summary>Rows of the list of survivors that did not survive (any more). Says nothing about folders that were not run.</summary>
    public IReadOnlyList<string> Overbodig { get; } =
    [
        .. overlevers.Bekend
            .Where(rij => mutanten.Any(mutant => mutant.Bestand == rij.Bestand))
            .Except(mutanten.Where(mutant => mutant.Lot is Lot.Overleefd).Select(Overlevers.Sleutel))
            .Select(rij => $"{rij.Bestand}: {rij.Soort}: {rij.Vervanging}"),
    ];

    public decimal Score => Procent(mutanten);

    public decimal Regelscore => Procent(mutanten.Where(mutant => Regelmappen.Contains(mutant.Map)));

    public bool Goed => Score >= Geheel && Regelscore >= Regels && Onverklaard.Count == 0;

    public void Schrijf(TextWriter uit)
    {
        uit.WriteLine(Tekst($"{"map",-16}{"gedood",8}{"overleefd",11}{"onbeslist",11}{"score",9}"));
        foreach (var map in mutanten.GroupBy(mutant => mutant.Map).OrderBy(map => map.Key, StringComparer.Ordinal))
        {
            uit.WriteLine(Tekst($"{map.Key,-16}{Aantal(map, Lot.Gedood),8}{Aantal(map, Lot.Overleefd),11}{Aantal(map, Lot.Onbeslist),11}{Procent(map),8:0.0}%"));
        }

        foreach (var mutant in Onverklaard)
        {
            uit.WriteLine(Tekst($"overleefd zonder reden: {mutant.Bestand}:{mutant.Regel}: {mutant.Soort}: {mutant.Vervanging}"));
        }

        foreach (var rij in Overbodig)
        {
            uit.WriteLine(Tekst($"niet meer nodig in de lijst: {rij}"));
        }

        uit.WriteLine(Tekst($"regels en termijnen: {Regelscore:0.0} % (minstens {Regels} %)"));
        uit.WriteLine(Tekst($"geheel: {Score:0.0} % (minstens {Geheel} %), {Onverklaard.Count} overlevers zonder reden"));
    }

    private static string Tekst(FormattableString tekst) => tekst.ToString(CultureInfo.InvariantCulture);

    private static int Aantal(IEnumerable<Mutant> mutanten, Lot lot) => mutanten.Count(mutant => mutant.Lot == lot);

    private static decimal Procent(IEnumerable<Mutant> mutanten)
    {
        var beslist = mutanten.Where(mutant => mutant.Lot is not Lot.Onbeslist).ToList();
        return beslist.Count == 0 ? 100 : 100m * Aantal(beslist, Lot.Gedood) / beslist.Count;
    }
}
