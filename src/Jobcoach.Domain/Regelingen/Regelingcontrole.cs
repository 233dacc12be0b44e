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
            .. Codes(regeling),
            .. Herkomst(JsonSerializer.SerializeToElement(regeling, JsonSerializerOptions.Web), "$"),
        ];
        return fouten;
    }

    private static IEnumerable<Weigering> Kop(Regeling regeling)
    {
        if (!Kenmerk().IsMatch(regeling.Id))
        {
            yield return Fout("$.id", "Het kenmerk bestaat uit kleine letters, cijfers en streepjes. Herstel het.");
        }

        if (regeling.Versie is < 1 or > 9999)
        {
            yield return Fout("$.versie", "De versie is een getal van 1 tot en met 9999. Herstel haar.");
        }

        if (regeling.GeldigTot <= regeling.GeldigVan)
        {
            yield return Fout("$.geldigTot", "Het einde van de geldigheid ligt na het begin. Herstel een van de twee data.");
        }

        if (regeling.Standaardregime.Waarde is { } standaard && regeling.Regime(standaard) is null)
        {
            yield return Fout("$.standaardregime", $"Het regime '{RegelingJson.Kort(standaard)}' staat niet in de lijst van regimes. Neem een code uit die lijst over.");
        }
    }

    private static IEnumerable<Weigering> Codes(Regeling regeling)
    {
        var codes = regeling.Regimes.Select((regime, plaats) => (regime.Code, Pad: $"$.regimes[{plaats}].code"))
            .Concat(regeling.Doelen.Doelen.Select((doel, plaats) => (doel.Code, Pad: $"$.doelen.doelen[{plaats}].code")))
            .Concat(regeling.Doelen.Doelen.SelectMany((doel, plaats) =>
                doel.Activiteiten.Select((activiteit, rij) => (activiteit.Code, Pad: $"$.doelen.doelen[{plaats}].activiteiten[{rij}].code"))));
        foreach (var (_, pad) in codes.Where(code => !Kenmerk().IsMatch(code.Code)))
        {
            yield return Fout(pad, "Een code bestaat uit kleine letters, cijfers en streepjes. Herstel haar.");
        }

        if (regeling.Verantwoording.RapportageActiviteit.Waarde is { } rapportage && !regeling.Doelen.Kent(rapportage))
        {
            yield return Fout("$.verantwoording.rapportageActiviteit", $"De code '{RegelingJson.Kort(rapportage)}' staat niet in de lijst van doelen en activiteiten. Neem een code uit die lijst over.");
        }

        foreach (var (plaats, code) in (regeling.Resultaten.Waarde ?? []).Index().Where(rij => rij.Item is not ("r1" or "r2" or "r3" or "r4" or "r5" or "r6")))
        {
            yield return Fout($"$.resultaten.waarde[{plaats}]", $"Het resultaat '{RegelingJson.Kort(code)}' bestaat niet. Kies uit r1 tot en met r6.");
        }
    }

    private static IEnumerable<Weigering> Intensiteit(Regeling regeling, Regime regime, string pad)
    {
        var (soort, waarden, _, proef) = regime.Intensiteit;
        if (soort is not Intensiteitsoort.PercentageUren)
        {
            yield break;
        }

        foreach (var (plaats, waarde) in waarden.Index())
        {
            if (waarde.Waarde > WettelijkKader.Plafond(regeling.Uitvoerder.Soort, plaats + 1))
            {
                yield return Fout($"{pad}.waarden[{plaats}]", $"De waarde {Leesbaar.Tekst(waarde.Waarde)} ligt boven het plafond van {WettelijkKader.PlafondArtikel}. Verlaag haar.");
            }
        }

        if (proef.Waarde > WettelijkKader.Plafond(regeling.Uitvoerder.Soort, 1))
        {
            yield return Fout($"{pad}.proefplaatsing", $"De waarde {Leesbaar.Tekst(proef.Waarde)} ligt boven het plafond van {WettelijkKader.PlafondArtikel}. Verlaag haar.");
        }
    }

    private static IEnumerable<Weigering> Getallen(Regeling regeling)
    {
        var (toegang, duur) = (regeling.Toegang, regeling.Duur);
        if (toegang.VloerUrenPerWeek.Waarde > toegang.MinUrenPerWeek.Waarde)
        {
            yield return Fout("$.toegang.vloerUrenPerWeek", "De ondergrens ligt niet boven het gewone minimum. Herstel een van de twee.");
        }

        if (toegang.VloerLoonwaarde.Waarde > toegang.MinLoonwaarde.Waarde)
        {
            yield return Fout("$.toegang.vloerLoonwaarde", "De ondergrens ligt niet boven het gewone minimum. Herstel een van de twee.");
        }

        if (duur.PeriodeMaanden.Waarde is < 1)
        {
            yield return Fout("$.duur.periodeMaanden", "Een periode duurt minstens een maand. Herstel het aantal.");
        }

        if (duur.MaximumMaanden.Waarde is >= 0 and var maximum && maximum < duur.PeriodeMaanden.Waarde)
        {
            yield return Fout("$.duur.maximumMaanden", "Het maximum is niet korter dan een periode. Herstel een van de twee.");
        }

        var dagen = regeling.Tarief?.Uurtarieven.Select(tarief => tarief.Vanaf).ToList() ?? [];
        if (!dagen.SequenceEqual(dagen.Distinct().Order()))
        {
            yield return Fout("$.tarief.uurtarieven", "De tarieven staan op volgorde van ingangsdag, elke dag één keer. Zet ze goed.");
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
            yield return Fout($"{pad}.eenheid", "Een termijn met een aantal heeft een eenheid. Vul dagen, weken, maanden of jaren in.");
        }

        if (anker.ValueKind is JsonValueKind.Null)
        {
            yield return Fout($"{pad}.anker", "Een termijn met een aantal noemt de dag vanaf wanneer wordt geteld. Vul het anker in.");
        }
    }

    private static IEnumerable<Weigering> Parameter(JsonElement waarde, string? bron, Zekerheid zekerheid, string pad)
    {
        if (string.IsNullOrWhiteSpace(bron))
        {
            yield return Fout($"{pad}.bron", "Elke parameter noemt zijn bron, of waarom de waarde ontbreekt. Vul hem in.");
        }

        if (waarde.ValueKind is JsonValueKind.Number && waarde.GetDecimal() is var getal && (getal < 0 || getal > Hoogste(pad)))
        {
            yield return Fout(pad, $"Een getal ligt hier van 0 tot en met {Hoogste(pad)}. Herstel het.");
        }

        if (waarde.ValueKind is not JsonValueKind.Null && zekerheid is Zekerheid.Onbekend)
        {
            yield return Fout($"{pad}.zekerheid", "Een parameter met een waarde heeft geen onbekende herkomst. Kies h, m, l of d, of maak de waarde null.");
        }
    }

    // Beyond a century of months a date no longer exists; money is larger.
    private static decimal Hoogste(string pad) => pad.StartsWith("$.regimes", StringComparison.Ordinal) || pad.StartsWith("$.tarief", StringComparison.Ordinal) ? 1_000_000 : 1_200;

    private static IEnumerable<string> Doelcodes(Doelcatalogus catalogus) =>
        catalogus.Doelen.SelectMany(doel => doel.Activiteiten.Select(activiteit => activiteit.Code).Prepend(doel.Code));

    private static IEnumerable<Weigering> Dubbel(IEnumerable<string> waarden, string pad, string wat) =>
        waarden.GroupBy(waarde => waarde).Where(groep => groep.Count() > 1).Select(groep => Fout(pad, $"Hier komt {wat} '{RegelingJson.Kort(groep.Key)}' vaker voor. Maak de codes verschillend."));

    private static Weigering Fout(string pad, string uitleg) => new("regeling-ongeldig", uitleg, pad);

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Kenmerk();
}
