using System.Text.Json;
using System.Text.RegularExpressions;
using Jobcoach.Domain.Handelingen;

namespace Jobcoach.Domain.Regelingen;

/// <summary>Controleert of een gelezen regeling klopt. Geeft alle fouten tegelijk, elk met het pad in het bestand.</summary>
internal static partial class Regelingcontrole
{
    public static List<Weigering> Controleer(Regeling regeling)
    {
        List<Weigering> fouten =
        [
            .. Kop(regeling),
            .. Dubbel(regeling.Regimes.Select(regime => regime.Code), "$.regimes", "de regimecode"),
            .. Dubbel(regeling.Regimes.Select(regime => $"{regime.Rang}"), "$.regimes", "de rang"),
            .. Dubbel(Doelcodes(regeling.Doelen), "$.doelen", "de code"),
            .. regeling.Regimes.SelectMany((regime, plaats) => Intensiteit(regeling, regime, $"$.regimes[{plaats}].intensiteit")),
            .. Getallen(regeling),
            .. Herkomst(JsonSerializer.SerializeToElement(regeling, JsonSerializerOptions.Web), "$"),
        ];
        return fouten;
    }

    private static IEnumerable<Weigering> Kop(Regeling regeling)
    {
        if (!Kenmerk().IsMatch(regeling.Id))
        {
            yield return Fout("$.id", "Het kenmerk bestaat uit kleine letters, cijfers en streepjes.");
        }

        if (regeling.Versie < 1)
        {
            yield return Fout("$.versie", "De versie is 1 of hoger.");
        }

        if (regeling.GeldigTot <= regeling.GeldigVan)
        {
            yield return Fout("$.geldigTot", "Het einde van de geldigheid ligt na het begin.");
        }

        if (regeling.Standaardregime.Waarde is { } standaard && regeling.Regime(standaard) is null)
        {
            yield return Fout("$.standaardregime", $"Het regime '{standaard}' staat niet in de lijst van regimes.");
        }
    }

    private static IEnumerable<Weigering> Intensiteit(Regeling regeling, Regime regime, string pad)
    {
        var (soort, waarden, _, proef) = regime.Intensiteit;
        foreach (var (plaats, waarde) in waarden.Index().Where(rij => rij.Item.Waarde is < 0))
        {
            yield return Fout($"{pad}.waarden[{plaats}]", $"De waarde {waarde.Waarde} is minder dan nul.");
        }

        if (soort is not Intensiteitsoort.PercentageUren)
        {
            yield break;
        }

        foreach (var (plaats, waarde) in waarden.Index())
        {
            if (waarde.Waarde > WettelijkKader.Plafond(regeling.Uitvoerder.Soort, plaats + 1))
            {
                yield return Fout($"{pad}.waarden[{plaats}]", $"De waarde {waarde.Waarde} ligt boven het plafond van {WettelijkKader.PlafondArtikel}.");
            }
        }

        if (proef.Waarde > WettelijkKader.Plafond(regeling.Uitvoerder.Soort, 1))
        {
            yield return Fout($"{pad}.proefplaatsing", $"De waarde {proef.Waarde} ligt boven het plafond van {WettelijkKader.PlafondArtikel}.");
        }
    }

    private static IEnumerable<Weigering> Getallen(Regeling regeling)
    {
        var (toegang, duur) = (regeling.Toegang, regeling.Duur);
        if (toegang.VloerUrenPerWeek.Waarde > toegang.MinUrenPerWeek.Waarde)
        {
            yield return Fout("$.toegang.vloerUrenPerWeek", "De ondergrens ligt niet boven het gewone minimum.");
        }

        if (toegang.VloerLoonwaarde.Waarde > toegang.MinLoonwaarde.Waarde)
        {
            yield return Fout("$.toegang.vloerLoonwaarde", "De ondergrens ligt niet boven het gewone minimum.");
        }

        if (duur.PeriodeMaanden.Waarde is < 1)
        {
            yield return Fout("$.duur.periodeMaanden", "Een periode duurt minstens een maand.");
        }

        if (duur.MaximumMaanden.Waarde < duur.PeriodeMaanden.Waarde)
        {
            yield return Fout("$.duur.maximumMaanden", "Het maximum is niet korter dan een periode.");
        }

        var dagen = regeling.Tarief?.Uurtarieven.Select(tarief => tarief.Vanaf).ToList() ?? [];
        if (!dagen.SequenceEqual(dagen.Distinct().Order()))
        {
            yield return Fout("$.tarief.uurtarieven", "De tarieven staan op volgorde van ingangsdag, elke dag één keer.");
        }
    }

    /// <summary>Elke parameter noemt zijn bron, en een waarde heeft nooit een onbekende herkomst.</summary>
    private static IEnumerable<Weigering> Herkomst(JsonElement element, string pad) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("zekerheid", out var zekerheid) && element.TryGetProperty("waarde", out var waarde) =>
            Parameter(waarde, element.GetProperty("bron").GetString(), (Zekerheid)zekerheid.GetInt32(), pad),
        JsonValueKind.Object when element.TryGetProperty("aantal", out var aantal) && element.TryGetProperty("eenheid", out var eenheid)
            && element.TryGetProperty("anker", out var anker) && aantal.GetProperty("waarde").ValueKind is not JsonValueKind.Null
            && (eenheid.ValueKind is JsonValueKind.Null || anker.ValueKind is JsonValueKind.Null) =>
            Termijnvorm(eenheid, anker, pad),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(veld => Herkomst(veld.Value, $"{pad}.{veld.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((lid, plaats) => Herkomst(lid, $"{pad}[{plaats}]")),
        _ => [],
    };

    private static IEnumerable<Weigering> Termijnvorm(JsonElement eenheid, JsonElement anker, string pad)
    {
        if (eenheid.ValueKind is JsonValueKind.Null)
        {
            yield return Fout($"{pad}.eenheid", "Een termijn met een aantal heeft een eenheid.");
        }

        if (anker.ValueKind is JsonValueKind.Null)
        {
            yield return Fout($"{pad}.anker", "Een termijn met een aantal noemt de dag vanaf wanneer wordt geteld.");
        }
    }

    private static IEnumerable<Weigering> Parameter(JsonElement waarde, string? bron, Zekerheid zekerheid, string pad)
    {
        if (string.IsNullOrWhiteSpace(bron))
        {
            yield return Fout($"{pad}.bron", "Elke parameter noemt zijn bron, of waarom de waarde ontbreekt.");
        }

        if (waarde.ValueKind is not JsonValueKind.Null && zekerheid is Zekerheid.Onbekend)
        {
            yield return Fout($"{pad}.zekerheid", "Een parameter met een waarde heeft geen onbekende herkomst.");
        }
    }

    private static IEnumerable<string> Doelcodes(Doelcatalogus catalogus) =>
        catalogus.Doelen.SelectMany(doel => doel.Activiteiten.Select(activiteit => activiteit.Code).Prepend(doel.Code));

    private static IEnumerable<Weigering> Dubbel(IEnumerable<string> waarden, string pad, string wat) =>
        waarden.GroupBy(waarde => waarde).Where(groep => groep.Count() > 1).Select(groep => Fout(pad, $"Hier komt {wat} '{groep.Key}' vaker voor."));

    private static Weigering Fout(string pad, string uitleg) => new("regeling-ongeldig", uitleg, pad);

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Kenmerk();
}
