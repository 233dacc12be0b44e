using System.Globalization;
using System.Text;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.LocalHost.Opdrachten;

/// <summary>Wat een maker van een regelingbestand wil weten als het klopt.</summary>
internal static class Regelingverslag
{
    public static string Van(string bestand, Regeling regeling, RegelingCatalogus catalogus)
    {
        var tekst = new StringBuilder();
        Regel(tekst, $"{bestand} klopt: {regeling.Naam} ({regeling.Id} versie {regeling.Versie}).");
        Regel(tekst, regeling.GeldigTot is { } tot ? $"Geldig van {regeling.GeldigVan:yyyy-MM-dd} tot {tot:yyyy-MM-dd}." : $"Geldig van {regeling.GeldigVan:yyyy-MM-dd}, zonder einde.");
        Regel(tekst, $"{regeling.Regimes.Count} regimes, {regeling.Doelen.Doelen.Count} doelen met {regeling.Doelen.Doelen.Sum(doel => doel.Activiteiten.Count)} activiteiten.");
        Leeg(tekst, Regelingverschil.Leeg(regeling));
        var reeks = catalogus.Alle.Where(een => een.Id == regeling.Id).OrderBy(een => een.Versie).ToList();
        foreach (var (eerder, later) in reeks.Zip(reeks.Skip(1)))
        {
            Verschil(tekst, Regelingverschil.Tussen(eerder, later));
        }

        return tekst.ToString();
    }

    private static void Leeg(StringBuilder tekst, IReadOnlyList<(string Pad, string Reden)> leeg)
    {
        Regel(tekst, $"{leeg.Count} lege plaatsen; daar oordeelt een mens:");
        foreach (var (pad, reden) in leeg)
        {
            Regel(tekst, $"  {pad}: {reden}");
        }
    }

    private static void Verschil(StringBuilder tekst, Regelingverschil verschil)
    {
        Regel(tekst, $"Van versie {verschil.Van} naar {verschil.Naar}: {verschil.Wijzigingen.Count} verschillen. {Overgang(verschil.Overgangsrecht)}");
        Regel(tekst, verschil.WijzigtLopendePerioden ? "Er verandert iets dat tijdens een periode werkt." : "Er verandert niets dat tijdens een periode werkt.");
        foreach (var wijziging in verschil.Wijzigingen.Where(wijziging => wijziging.Bereik is not Verschilbereik.Niets))
        {
            var waar = wijziging.Bereik is Verschilbereik.LopendePerioden ? "tijdens een periode" : "bij nieuwe aanvragen";
            Regel(tekst, $"  {wijziging.Pad}: {wijziging.Oud ?? "leeg"} wordt {wijziging.Nieuw ?? "leeg"} ({waar})");
        }
    }

    private static string Overgang(Overgangsrecht? overgangsrecht) => overgangsrecht switch
    {
        Overgangsrecht.PeriodeBegint => "De nieuwe versie geldt voor perioden die op of na haar eerste dag beginnen.",
        Overgangsrecht.NieuweZaak => "De nieuwe versie geldt alleen voor nieuwe zaken.",
        _ => "Voor lopende zaken zegt geen bron iets; zij houden hun versie.",
    };

    private static void Regel(StringBuilder tekst, string regel) => tekst.Append(CultureInfo.InvariantCulture, $"{regel}\n");
}
