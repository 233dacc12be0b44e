using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;

namespace Jobcoach.Web.Logboek;

/// <summary>Wat een regel met het logboek doet: de uren ervoor en erna, en wat erdoor opvalt.</summary>
/// <param name="Voor">De uren zonder de regel.</param>
/// <param name="Na">De uren met de regel.</param>
/// <param name="Signalen">Wat er met de regel is te zeggen en zonder haar niet. Een aanwijzing, nooit een oordeel.</param>
/// <param name="Weigeringen">Waarom de regel zo niet kan worden bewaard; leeg bij een regel die er al staat.</param>
public sealed record Regelgevolg(Urenstand Voor, Urenstand Na, IReadOnlyList<Bevinding> Signalen, IReadOnlyList<Weigering> Weigeringen);

/// <summary>Vergelijkt wat de regels over het logboek zeggen met en zonder een regel.</summary>
internal static class Regelsignalen
{
    /// <summary>Het gevolg van een regel, of die er nu al staat of nog niet.</summary>
    public static Regelgevolg Van(Logboekblik blik, Logboekregel regel)
    {
        var zonder = blik.Alle.Where(een => een.Id != regel.Id).ToList();
        List<Logboekregel> met = [.. zonder, regel];
        var eerder = Bevindingen(blik, zonder).Select(Kenmerk).ToHashSet();
        return new(blik.UrenVan(zonder), blik.UrenVan(met), [.. Bevindingen(blik, met).Where(bevinding => !eerder.Contains(Kenmerk(bevinding)))], []);
    }

    private static IEnumerable<Bevinding> Bevindingen(Logboekblik blik, IReadOnlyList<Logboekregel> regels)
    {
        var verantwoording = blik.Regeling.Verantwoording;
        var feiten = new Signaalfeiten(
            new(blik.Regeling), blik.Zaak.Dienstverband.Van, blik.Zaak.Dienstverband.TotEnMet, verantwoording.UrenregistratieBinnenWeken);
        return Plausibiliteit.Signalen(regels, blik.Periode.Looptijd, blik.Periode.ToegekendeUren, verantwoording.Werkgeversevaluatie.Bron, feiten: feiten)
            .Concat(Logboektoets.Bevindingen(blik.Regeling, regels, blik.Periode.Looptijd, blik.Zaak.Ziektetoestemmingen))
            .Where(bevinding => bevinding.Oordeel is not Oordeel.Voldoet);
    }

    // A finding that counts one more is another finding: it is this entry that made it so.
    private static string Kenmerk(Bevinding bevinding) => $"{bevinding.Code}|{bevinding.Zin}|{string.Join('|', bevinding.Gegevens.Select(gegeven => gegeven.Waarde))}";
}
